import type { Cascade } from "../../../../../src/core/cascade/cascade";
import { readJoined } from "../../../../../src/core/read/join/read-joined";
import { NO_CHOICES } from "../../../../../src/core/read/read-choices";
import { gridFromRows } from "../../../../../src/core/sheet/grid-builder";

type Rows = readonly (readonly (string | number)[])[];

function join(sheets: Readonly<Record<string, Rows>>): Cascade {
  const result = readJoined(
    Object.entries(sheets).map(([name, rows]) => ({ grid: gridFromRows(name, rows), choices: NO_CHOICES })),
  );
  if (!result.ok) throw new Error(`${result.sheet}: ${result.reason}`);
  return result.cascade;
}

/** Each node as `level statement < parents' statements`. */
function treeOf({ nodes }: Cascade): readonly string[] {
  const statements = new Map(nodes.map(({ id, statement }) => [id, statement]));
  return nodes.map(
    ({ level, statement, parents }) => `${level} ${statement} < ${parents.map((id) => statements.get(id)).join(", ")}`,
  );
}

const STRATEGIC: Rows = [
  ["Kode", "Kinerja", "Indikator", "Target 2025"],
  ["S1", "Meningkatnya kualitas pelayanan publik", "Indeks pelayanan publik", "4,2"],
];
const TACTICAL: Rows = [
  ["Kode", "Kode Induk", "Kinerja", "Indikator", "Target 2025"],
  ["T1", "S1", "Meningkatnya kepatuhan standar pelayanan", "Persentase kepatuhan", "90%"],
  ["T2", "S1", "Meningkatnya kompetensi pelaksana", "Persentase pelaksana kompeten", "80%"],
];
const OPERATIONAL: Rows = [
  ["Kode", "Kode Induk", "Kinerja", "Indikator", "Target 2025"],
  ["O1", "T1", "Tersusunnya standar pelayanan", "Jumlah dokumen", "12"],
  ["O2", "T2", "Terlaksananya bimbingan teknis", "Jumlah kegiatan", "4"],
  ["O3", "T2", "Tersusunnya peta kompetensi", "Jumlah dokumen", "1"],
];
const ONE_TREE = [
  "1 Meningkatnya kualitas pelayanan publik < ",
  "2 Meningkatnya kepatuhan standar pelayanan < Meningkatnya kualitas pelayanan publik",
  "2 Meningkatnya kompetensi pelaksana < Meningkatnya kualitas pelayanan publik",
  "3 Tersusunnya standar pelayanan < Meningkatnya kepatuhan standar pelayanan",
  "3 Terlaksananya bimbingan teknis < Meningkatnya kompetensi pelaksana",
  "3 Tersusunnya peta kompetensi < Meningkatnya kompetensi pelaksana",
];

describe("a sheet for each level", () => {
  test("is one tree by the codes of the parents", () => {
    const cascade = join({ Strategis: STRATEGIC, Taktikal: TACTICAL, Operasional: OPERATIONAL });
    expect(treeOf(cascade)).toEqual(ONE_TREE);
    expect(cascade.questions).toEqual([]);
    expect(cascade.nodes.map(({ at }) => at.sheet)).toEqual([
      "Strategis",
      ...["Taktikal", "Taktikal"],
      ...["Operasional", "Operasional", "Operasional"],
    ]);
    expect(cascade.joined.map(({ sheet, repeated }) => [sheet, repeated])).toEqual([
      ["Taktikal", 0],
      ["Operasional", 0],
    ]);
  });

  test("says its levels by the names of the sheets", () => {
    const { evidence, nodes, profile } = join({ Strategis: STRATEGIC, Taktikal: TACTICAL, Operasional: OPERATIONAL });
    expect(nodes.map(({ id }) => evidence[id]!.level.by)).toEqual(nodes.map(() => "sheet"));
    expect(profile.levels.map(({ tier }) => tier)).toEqual(["strategic", "tactical", "operational"]);
  });

  test("has its levels from its links where the sheets are called otherwise", () => {
    expect(treeOf(join({ Atas: STRATEGIC, Tengah: TACTICAL, Bawah: OPERATIONAL }))).toEqual(ONE_TREE);
  });

  test("is one tree by the statements of the parents", () => {
    const byStatement = (rows: Rows, above: Rows): Rows => {
      const names = new Map(above.slice(1).map(([code, ...rest]) => [code, rest.at(above[0]!.length - 4)!]));
      return rows.map(([, parent, ...rest], i) =>
        i === 0 ? ["Kinerja Induk", ...rest] : [names.get(parent)!, ...rest],
      );
    };
    const cascade = join({
      Strategis: STRATEGIC,
      Taktikal: byStatement(TACTICAL, STRATEGIC),
      Operasional: byStatement(OPERATIONAL, TACTICAL),
    });
    expect(treeOf(cascade)).toEqual(ONE_TREE);
  });

  test("is one tree by the beginnings of the codes", () => {
    const recoded = (rows: Rows, codes: readonly string[]): Rows =>
      rows.map((cells, i) => [
        i === 0 ? "Kode" : codes[i - 1]!,
        ...cells.slice(rows[0]!.includes("Kode Induk") ? 2 : 1),
      ]);
    const cascade = join({
      Strategis: recoded(STRATEGIC, ["1"]),
      Taktikal: recoded(TACTICAL, ["1.1", "1.2"]),
      Operasional: recoded(OPERATIONAL, ["1.1.1", "1.2.1", "1.2.2"]),
    });
    expect(treeOf(cascade)).toEqual(ONE_TREE);
  });

  test("is one tree where each sheet repeats the statements above its own", () => {
    const cascade = join({
      Taktikal: [
        ["Kinerja Strategis", "Kinerja Taktikal", "Indikator"],
        ...TACTICAL.slice(1).map(([, , statement, indicator]) => [STRATEGIC[1]![1]!, statement!, indicator!]),
      ],
      Operasional: [
        ["Kinerja Taktikal", "Kinerja Operasional", "Indikator"],
        ...OPERATIONAL.slice(1).map(([, parent, statement, indicator]) => [
          TACTICAL.find(([code]) => code === parent)![2]!,
          statement!,
          indicator!,
        ]),
      ],
    });
    expect([...treeOf(cascade)].sort()).toEqual([...ONE_TREE].sort());
    expect(cascade.joined).toMatchObject([{ sheet: "Operasional", repeated: 2 }]);
  });
});

describe("a sheet for each unit", () => {
  const unit = (own: Rows): Rows => [
    ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Target 2025", "Penanggung Jawab"],
    ["1", "", "Strategis", "Meningkatnya kualitas pelayanan publik", "Indeks pelayanan publik", "4,2", "Kepala Dinas"],
    ...own,
  ];
  const SERVICE = unit([
    ["1.1", "1", "Taktikal", "Meningkatnya kepatuhan standar pelayanan", "Persentase kepatuhan", "90%", "Kabid A"],
    ["1.1.1", "1.1", "Operasional", "Tersusunnya standar pelayanan", "Jumlah dokumen", "12", "Analis A"],
  ]);
  const STAFF = unit([
    ["1.1", "1", "Taktikal", "Meningkatnya kompetensi pelaksana", "Persentase pelaksana kompeten", "80%", "Kabid B"],
    ["1.1.1", "1.1", "Operasional", "Terlaksananya bimbingan teknis", "Jumlah kegiatan", "4", "Analis B"],
  ]);

  test("repeats the goal of all, which is one node, and keeps apart codes that both use", () => {
    const cascade = join({ "Bidang A": SERVICE, "Bidang B": STAFF });
    expect(treeOf(cascade)).toEqual(ONE_TREE.slice(0, 2).concat(ONE_TREE[3]!, ONE_TREE[2]!, ONE_TREE[4]!));
    expect(cascade.joined).toMatchObject([{ sheet: "Bidang B", repeated: 1 }]);
    expect(cascade.nodes[0]!.indicators).toHaveLength(1);
    expect(cascade.nodes[0]!.owners).toHaveLength(1);
    expect(cascade.questions).toEqual([]);
  });

  test("asks where two sheets say different things of one node, and loses neither", () => {
    const other = STAFF.map((cells, i) => (i === 1 ? cells.slice(0, 5).concat("4,5", "Sekretaris") : cells));
    const cascade = join({ "Bidang A": SERVICE, "Bidang B": other });
    expect(cascade.questions).toMatchObject([
      { kind: "differs", at: { sheet: "Bidang A", row: 2 }, beside: { sheet: "Bidang B", row: 2 } },
    ]);
    expect(cascade.nodes[0]!.indicators[0]!.targets["2025"]!.text).toBe("4,2");
    expect(cascade.nodes[0]!.owners.map(({ position }) => position)).toEqual(["Kepala Dinas", "Sekretaris"]);
  });

  test("without a goal in common makes several trees", () => {
    const own = STAFF.map((cells, i) =>
      i === 1 ? [...cells.slice(0, 3), "Meningkatnya kapasitas aparatur", ...cells.slice(4)] : cells,
    );
    const { nodes } = join({ "Bidang A": SERVICE, "Bidang B": own });
    expect(nodes.filter(({ parents }) => parents.length === 0)).toHaveLength(2);
  });
});

test("a sheet that is neither a cascade nor a list is refused by name", () => {
  const result = readJoined([
    { grid: gridFromRows("Strategis", STRATEGIC), choices: NO_CHOICES },
    { grid: gridFromRows("Catatan", [["Rapat hari Senin"]]), choices: NO_CHOICES },
  ]);
  expect(result).toMatchObject({ ok: false, sheet: "Catatan", reason: "no-table" });
});
