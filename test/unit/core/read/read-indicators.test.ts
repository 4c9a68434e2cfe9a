import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { GridBuilder } from "../../../../src/core/sheet/grid-builder";
import { cascadeOf } from "./cascade-sketch";

type Cell = string | number | null;
const HEADER = ["Kode", "Induk", "Level", "Kinerja", "Indikator", "Satuan", "Baseline 2024", "2025", "2026"];

/** A long table with one node under a root; the rows are those cells of it that stand right of the statement. */
function tableOf(...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const root = ["S.1", null, "1", "Meningkatnya A", "Nilai A", "Nilai", "60", "70", "80"];
  return [
    HEADER,
    root,
    ...rows.map((cells, i) =>
      i === 0 ? ["T.1", "S.1", "2", "Meningkatnya B", ...cells] : [null, null, null, null, ...cells],
    ),
  ];
}

/** The second node's indicators as `text | unit | baseline | 2025 | 2026`. */
function indicatorsOf(cascade: Cascade): string[] {
  const node = cascade.nodes.find(({ code }) => code === "T.1")!;
  return node.indicators.map(({ text, unit, baseline, targets }) =>
    [text, unit, baseline?.text, targets["2025"]?.text, targets["2026"]?.text].map((t) => t ?? "").join(" | "),
  );
}

function partsAsked({ questions }: Cascade): string[] {
  return questions.flatMap((q) =>
    q.kind === "parts"
      ? [`${q.parts} at ${q.at.row},${q.at.column} beside ${q.others} at ${q.beside.row},${q.beside.column}`]
      : [],
  );
}

describe("several indicators in one cell", () => {
  test.each<[string, Cell[], string[]]>([
    [
      "numbers",
      ["1. Nilai B\n2. Indeks C", "Nilai\nIndeks", "50\n3", "60\n4", "70\n5"],
      ["Nilai B | Nilai | 50 | 60 | 70", "Indeks C | Indeks | 3 | 4 | 5"],
    ],
    [
      "one unit for all",
      ["1. Nilai B 2. Nilai C", "Nilai", null, "1. 60 2. 70", "-"],
      ["Nilai B | Nilai |  | 60 | ", "Nilai C | Nilai |  | 70 | "],
    ],
    [
      "no values at all",
      ["- Nilai B\n- Indeks C", null, null, null, null],
      ["Nilai B |  |  |  | ", "Indeks C |  |  |  | "],
    ],
    [
      "lines",
      ["Persentase B\nyang baik\nIndeks C", "%; Indeks", null, "60\n4", null],
      ["Persentase B yang baik | % |  | 60 | ", "Indeks C | Indeks |  | 4 | "],
    ],
    [
      "semicolons",
      ["Persentase B; Jumlah C", null, null, "60 %; 4 Dokumen", null],
      ["Persentase B |  |  | 60 % | ", "Jumlah C |  |  | 4 Dokumen | "],
    ],
    [
      "a broken word",
      ["1. Nilai pelayana n\n2. Indeks C", null, null, null, null],
      ["Nilai pelayanan |  |  |  | ", "Indeks C |  |  |  | "],
    ],
  ])("are told apart where the cells beside agree: %s", (_, cells, expected) => {
    const cascade = cascadeOf(tableOf(cells));
    expect(indicatorsOf(cascade)).toEqual(expected);
    expect(partsAsked(cascade)).toEqual([]);
  });

  test.each<[string, Cell[], string]>([
    ["one target for two", ["1. Nilai B 2. Indeks C", "Nilai", null, 100, 100], "2 at 3,5 beside 1 at 3,8"],
    ["three targets for two", ["1. Nilai B\n2. Indeks C", null, null, "1\n2\n3", null], "2 at 3,5 beside 3 at 3,8"],
    ["one baseline for two", ["- Nilai B\n- Indeks C", null, "50", "1\n2", null], "2 at 3,5 beside 1 at 3,7"],
    [
      "three units for two",
      ["- Nilai B\n- Indeks C", "Nilai\nPersen\nOrang", null, "1\n2", null],
      "2 at 3,5 beside 3 at 3,6",
    ],
    ["two targets for one", ["Nilai B", null, null, "80\n90", null], "1 at 3,5 beside 2 at 3,8"],
  ])("stay one and are asked about: %s", (_, cells, question) => {
    const cascade = cascadeOf(tableOf(cells));
    expect(indicatorsOf(cascade)).toHaveLength(1);
    expect(partsAsked(cascade)).toEqual([question]);
  });

  test("in a cell as high as they are many take their values row by row", () => {
    const rows = tableOf(["1. Nilai B\n2. Indeks C", "Nilai", null, "60", "70"], [null, null, null, "3", "4"]);
    const cascade = cascadeOf(rows, ["E3:E4", "F3:F4"]);
    expect(indicatorsOf(cascade)).toEqual(["Nilai B | Nilai |  | 60 | 70", "Indeks C | Nilai |  | 3 | 4"]);
    expect(partsAsked(cascade)).toEqual([]);
  });

  test("a list inside a sentence and a wrapped text are one indicator", () => {
    const text = "Jumlah media yang memenuhi kriteria: 1.\nterverifikasi, dan 2.\nterdaftar";
    const cascade = cascadeOf(
      tableOf(
        [text, "Media", null, "3", "4"],
        ["Persentase Capaian\nNilai SAKIP Perangkat\nDaerah", "%", null, "5", "6"],
      ),
    );
    expect(indicatorsOf(cascade)).toEqual([
      "Jumlah media yang memenuhi kriteria: 1. terverifikasi, dan 2. terdaftar | Media |  | 3 | 4",
      "Persentase Capaian Nilai SAKIP Perangkat Daerah | % |  | 5 | 6",
    ]);
    expect(partsAsked(cascade)).toEqual([]);
  });
});

describe("an indicator cut in two by a page", () => {
  test.each<[string, Cell[][], string[]]>([
    [
      "a phrase goes on",
      [
        ["Jumlah Dokumen Perencanaan dan", "Dokumen", null, "3", "4"],
        ["Evaluasi", null, null, null, null],
      ],
      ["Jumlah Dokumen Perencanaan dan Evaluasi | Dokumen |  | 3 | 4"],
    ],
    [
      "small letters go on",
      [
        ["Jumlah Dokumen", "Dokumen", null, "3", "4"],
        ["perencanaan", null, null, null, null],
      ],
      ["Jumlah Dokumen perencanaan | Dokumen |  | 3 | 4"],
    ],
    [
      "its unit follows",
      [
        ["Jumlah Dokumen", null, null, "3", "4"],
        ["(Dokumen)", null, null, null, null],
      ],
      ["Jumlah Dokumen | Dokumen |  | 3 | 4"],
    ],
    [
      "its bracket closes below",
      [
        ["Jumlah Orang (Orang/", null, null, "3", "4"],
        ["bulan)", null, null, null, null],
      ],
      ["Jumlah Orang | Orang/ bulan |  | 3 | 4"],
    ],
    [
      "another one begins",
      [
        ["Jumlah Dokumen dan", null, null, "3", null],
        ["Jumlah Laporan", null, null, null, null],
      ],
      ["Jumlah Dokumen dan |  |  | 3 | ", "Jumlah Laporan |  |  |  | "],
    ],
    [
      "its values follow below",
      [
        ["Jumlah Dokumen", "Dokumen", null, "3", null],
        [null, null, null, null, "4"],
      ],
      ["Jumlah Dokumen | Dokumen |  | 3 | 4"],
    ],
  ])("%s", (_, rows, expected) => {
    const cascade = cascadeOf(tableOf(...rows));
    expect(indicatorsOf(cascade)).toEqual(expected);
    expect(partsAsked(cascade)).toEqual([]);
  });

  test("a second value for one year is asked about", () => {
    const cascade = cascadeOf(tableOf(["Nilai B", "Nilai", null, "3", "4"], [null, null, null, "5", null]));
    expect(indicatorsOf(cascade)).toEqual(["Nilai B | Nilai |  | 3 | 4"]);
    expect(partsAsked(cascade)).toEqual(["1 at 3,5 beside 2 at 4,8"]);
  });
});

describe("units without a column of their own", () => {
  const withoutUnits = (...cells: readonly Cell[]): Cascade =>
    cascadeOf([
      ["Kode", "Induk", "Kinerja", "Indikator", "Baseline", "2025", "2026"],
      ["S.1", null, "Meningkatnya A", "Nilai A", null, "70", "80"],
      ["T.1", "S.1", "Meningkatnya B", ...cells],
    ]);
  test.each<[Cell[], string]>([
    [["Jumlah B", "0", "3 Laporan", "4 laporan"], "Jumlah B | 3 Laporan"],
    [["Jumlah B", null, "3 Laporan", "4 Dokumen"], "Jumlah B | "],
    [["Jumlah B (Dokumen)", null, "3", "4"], "Jumlah B | Dokumen"],
    [["Persentase B (%)", null, "3", "4"], "Persentase B | %"],
    [["Nilai B (dalam Rp juta)", null, "3", "4"], "Nilai B | Rp juta"],
    [["Jumlah Organisasi Perangkat Daerah (OPD)", null, "3", "4"], "Jumlah Organisasi Perangkat Daerah (OPD) | "],
    [["Indeks Kepuasan (IKM)", null, "3", "4"], "Indeks Kepuasan (IKM) | "],
  ])("%j", (cells, expected) => {
    const { text, unit } = withoutUnits(...cells).nodes[1]!.indicators[0]!;
    const [wanted, said] = expected.split(" | ");
    expect([text, unit ?? ""]).toEqual([wanted, said === "3 Laporan" ? "Laporan" : said]);
  });
});

describe("cells that say nothing", () => {
  test.each(["-", "–", "—", "n/a", "N/A", "nihil", "tidak ada", "…", "0", 0, "\u00A0"])(
    "%j is neither statement nor indicator",
    (none) => {
      const cascade = cascadeOf([
        ["Kode", "Induk", "Kinerja", "Indikator", "2025"],
        ["S.1", null, "Meningkatnya A", none, "70"],
        ["T.1", "S.1", none, "Nilai B", "80"],
      ]);
      expect(cascade.nodes.map((n) => [n.statement, n.indicators.map((i) => i.text)])).toEqual([
        ["Meningkatnya A", []],
        ["", ["Nilai B"]],
      ]);
    },
  );
});

describe("number cells", () => {
  const FORMATS = ["General", "0%", "#,##0", '0" Dokumen"', "0.00", "dd/mm/yyyy", '"≥ "0'];
  test.each<[number, number, string, string, unknown]>([
    [0.15, 1, "15%", "15%", { kind: "number", value: 15, prefix: null, unit: "%" }],
    [1250000, 2, "1,250,000", "1.250.000", { kind: "number", value: 1250000, prefix: null, unit: null }],
    [1250000, 2, "1.250.000", "1.250.000", { kind: "number", value: 1250000, prefix: null, unit: null }],
    [12, 3, "12 Dokumen", "12 Dokumen", { kind: "number", value: 12, prefix: null, unit: "Dokumen" }],
    [76.545, 4, "76.55", "76,55", { kind: "number", value: 76.545, prefix: null, unit: null }],
    [76.545, 4, "76,55", "76,55", { kind: "number", value: 76.545, prefix: null, unit: null }],
    [1.234, 0, "1.234", "1,234", { kind: "number", value: 1.234, prefix: null, unit: null }],
    [46022, 5, "31/12/2025", "31/12/2025", { kind: "date", text: "31/12/2025" }],
    [80, 6, "≥ 80", "≥ 80", { kind: "number", value: 80, prefix: "≥", unit: null }],
  ])("%d with format %d displayed as %j is the target %j", (value, style, shown, text, meaning) => {
    const builder = new GridBuilder("S", {
      displayNumber: () => shown,
      displayText: (raw) => raw,
      numberFormat: (index) => FORMATS[index]!,
      look: () => ({ fill: null, bold: false, italic: false, indent: 0 }),
    });
    ["Kode", "Induk", "Kinerja", "Indikator", "Target 2025"].forEach((head, c) => builder.text(1, c + 1, head));
    ["S.1", "", "Meningkatnya A", "Nilai A"].forEach((cell, c) => builder.text(2, c + 1, cell));
    builder.number(2, 5, value, style);
    const result = readCascade(builder.build());
    if (!result.ok) throw new Error(result.reason);
    expect(result.cascade.nodes[0]!.indicators[0]!.targets["2025"]).toMatchObject({ text, value: meaning });
  });

  test("a formula's error is no target, and its text stays", () => {
    const cascade = cascadeOf(tableOf(["Nilai B", "Nilai", null, "#REF!", "4"]));
    expect(cascade.nodes[1]!.indicators[0]!.targets["2025"]).toMatchObject({ text: "#REF!", value: { kind: "none" } });
  });
});
