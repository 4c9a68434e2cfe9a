import { compareVersions } from "../../../../src/core/compare/compare-versions";
import { sheetVersion } from "../../../../src/core/compare/sheet-version";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

type Row = readonly (string | number)[];

const HEADING: Row = [
  "Kode",
  "Induk",
  "Jenjang",
  "Kinerja",
  "Indikator",
  "Satuan",
  "Target 2025",
  "Penanggung Jawab",
  "Pagu 2025",
];
const ROWS: readonly Row[] = [
  [
    "S1",
    "",
    "Strategis",
    "Meningkatnya kualitas pelayanan publik",
    "Indeks pelayanan",
    "Indeks",
    "4,2",
    "Kepala Dinas",
    0,
  ],
  ["T1", "S1", "Taktikal", "Meningkatnya kepatuhan standar", "Persentase kepatuhan", "%", "90", "Kabid A", 300],
  ["O1", "T1", "Operasional", "Tersusunnya standar pelayanan", "Jumlah dokumen", "Dokumen", "12", "Analis A", 200],
  ["O2", "T1", "Operasional", "Terlaksananya survei kepuasan", "Jumlah survei", "Survei", "2", "Analis B", 100],
];

function read(sheet: string, rows: readonly Row[]) {
  const result = readCascade(gridFromRows(sheet, [HEADING, ...rows]));
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

/** The changes from `ROWS` to these, as `kind year: was > is`. */
function changes(rows: readonly Row[]) {
  return compareVersions(read("Murni", ROWS), read("Perubahan", rows)).map(
    ({ kind, year, was, is }) => `${kind}${year === "" ? "" : ` ${year}`}: ${was} > ${is}`,
  );
}

/** The rows with one cell changed; row and column count from 0. */
const withCell = (row: number, column: number, value: string | number): readonly Row[] =>
  ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

describe("two versions of one cascade", () => {
  test("that say the same have no changes, though rows have moved and codes are others", () => {
    expect(changes(ROWS)).toEqual([]);
    expect(changes([ROWS[0]!, ROWS[1]!, ROWS[3]!, ROWS[2]!])).toEqual([]);
    const recoded = ROWS.map(([code, parent, ...rest]) => [`X.${code}`, parent === "" ? "" : `X.${parent}`, ...rest]);
    expect(changes(recoded)).toEqual([]);
  });

  test.each([
    ["a target", 2, 6, "14", ["target 2025: 12 > 14"]],
    ["a target taken away", 2, 6, "", ["target 2025: 12 > "]],
    [
      "a statement",
      2,
      3,
      "Tersusunnya maklumat pelayanan",
      ["statement: Tersusunnya standar pelayanan > Tersusunnya maklumat pelayanan"],
    ],
    ["a parent", 3, 1, "S1", ["parent: Meningkatnya kepatuhan standar > Meningkatnya kualitas pelayanan publik"]],
    ["a level", 3, 2, "Taktikal", ["level: Operasional > Taktikal"]],
    ["an indicator", 2, 4, "Jumlah standar", ["indicator: Jumlah dokumen > Jumlah standar"]],
    ["a unit", 3, 5, "Laporan", ["unit: Survei > Laporan"]],
    ["an owner", 1, 7, "Kabid B", ["owner: Kabid A > Kabid B"]],
    ["a budget", 1, 8, 350, ["budget 2025: 300 > 350"]],
  ])("with %s changed", (_, row, column, value, expected) => {
    expect(changes(withCell(row, column, value))).toEqual(expected);
  });

  test("tell what came and what went, and where it stands", () => {
    const fresh: Row = [
      "O3",
      "T1",
      "Operasional",
      "Terbinanya unit pelayanan",
      "Jumlah unit",
      "Unit",
      "5",
      "Analis C",
      50,
    ];
    const found = compareVersions(
      read("Murni", ROWS),
      read("Perubahan", [...ROWS.slice(0, 3), fresh, ROWS[0]!].slice(0, 4)),
    );
    expect(found.map(({ kind }) => kind)).toEqual(["statement", "indicator", "unit", "target", "owner", "budget"]);
    const both = compareVersions(read("Murni", ROWS.slice(0, 3)), read("Perubahan", ROWS));
    expect(both).toMatchObject([
      { kind: "added", at: { sheet: "Perubahan", row: 5 }, is: "Terlaksananya survei kepuasan" },
    ]);
    const gone = compareVersions(read("Murni", ROWS), read("Perubahan", ROWS.slice(0, 3)));
    expect(gone).toMatchObject([
      { kind: "removed", at: { sheet: "Murni", row: 5 }, was: "Terlaksananya survei kepuasan" },
    ]);
  });
});

test.each([
  ["Renja 2025", "Renja 2025 Perubahan"],
  ["Murni", "Perubahan"],
  ["Cascading (Murni)", "Cascading - Perubahan"],
  ["RENJA", "P-RENJA"],
  ["Sebelum", "Sesudah Perubahan"],
])("%s and %s are versions of one plan", (earlier, later) => {
  expect(sheetVersion(later)).toEqual({ plan: sheetVersion(earlier).plan, isChanged: true });
  expect(sheetVersion(earlier).isChanged).toBe(false);
});

test("other years are other plans", () => {
  expect(sheetVersion("Renja 2025 Perubahan").plan).not.toBe(sheetVersion("Renja 2026").plan);
});
