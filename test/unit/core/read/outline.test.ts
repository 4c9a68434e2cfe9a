import type { Cascade } from "../../../../src/core/cascade/cascade";
import { cascadeOf, readRows, sketch } from "./cascade-sketch";

const HEADER = ["Kode", "Uraian", "Indikator", "Satuan", "2025"];

/** Codes with their levels, indented as the tree is. */
function codes({ nodes }: Cascade): string[] {
  const lines: string[] = [];
  const visit = (parent: string | null, depth: number): void => {
    for (const node of nodes.filter((n) => (n.parents[0] ?? null) === parent)) {
      lines.push(`${"  ".repeat(depth)}${node.code ?? "-"} ${node.level}`);
      visit(node.id, depth + 1);
    }
  };
  visit(null, 0);
  return lines;
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/** A row a code, each with a statement and an indicator of its own. */
const rowsOf = (list: readonly string[]) => [
  HEADER,
  ...list.map((code, i) => [code, `Meningkatnya hal ${i}`, `Nilai ${i}`]),
];

describe("outlines", () => {
  test("the parent is the code that its code begins with; blank cells go on with the node above", () => {
    const cascade = cascadeOf([
      HEADER,
      ["1", "Meningkatnya A", "Nilai A", "Nilai", "70"],
      ["1.1", "Meningkatnya B", "Nilai B1", "Nilai", "71"],
      [null, null, "Nilai B2", "Nilai", "72"],
      ["1.1.1", "Tersusunnya C", "Jumlah C", "Dokumen", "1"],
      ["1.2", "Meningkatnya D", "Nilai D", "Nilai", "73"],
      ["2", "Meningkatnya E", "Nilai E", "Nilai", "74"],
    ]);
    expect(cascade).toMatchObject({ layout: "outline", confidence: 1, questions: [] });
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A 2025:70 (Nilai)]",
      "  Meningkatnya B [Nilai B1 2025:71 (Nilai); Nilai B2 2025:72 (Nilai)]",
      "    Tersusunnya C [Jumlah C 2025:1 (Dokumen)]",
      "  Meningkatnya D [Nilai D 2025:73 (Nilai)]",
      "Meningkatnya E [Nilai E 2025:74 (Nilai)]",
    ]);
    expect(cascade.evidence["1.1"]).toEqual({
      level: { by: "code", confidence: 1 },
      parent: { by: "code-prefix", confidence: 1 },
    });
  });

  test.each([
    [
      "shapes of their own: 2.1 is a goal where 2 is none",
      ["1", "1.a", "1.b", "2.1", "2.1.a", "2.2", "2.2.a", "3", "3.a"],
      ["1 1", "  1.a 2", "  1.b 2", "2.1 1", "  2.1.a 2", "2.2 1", "  2.2.a 2", "3 1", "  3.a 2"],
    ],
    [
      "roman numerals, letters and digits",
      ["I", "I.A", "I.A.1", "I.A.1.a", "I.B", "II", "II.A"],
      ["I 1", "  I.A 2", "    I.A.1 3", "      I.A.1.a 4", "  I.B 2", "II 1", "  II.A 2"],
    ],
    [
      "numbering that starts again below each parent",
      ["I", "A", "1", "2", "B", "1", "II", "A"],
      ["I 1", "  A 2", "    1 3", "    2 3", "  B 2", "    1 3", "II 1", "  A 2"],
    ],
    ["a letter I after H", ["1", ...LETTERS], ["1 1", ...LETTERS.map((letter) => `  ${letter} 2`)]],
    [
      "brackets below dots",
      ["1.", "a.", "1)", "2)", "b.", "2."],
      ["1. 1", "  a. 2", "    1) 3", "    2) 3", "  b. 2", "2. 1"],
    ],
    [
      "letters before nested numbers",
      ["T1", "S1.1", "P1.1.1", "S1.2", "T2", "S2.1"],
      ["T1 1", "  S1.1 2", "    P1.1.1 3", "  S1.2 2", "T2 1", "  S2.1 2"],
    ],
    [
      "letters before numbers that run through",
      ["T-1", "S-1", "PR-1", "PR-2", "S-2", "PR-3", "T-2", "S-3"],
      ["T-1 1", "  S-1 2", "    PR-1 3", "    PR-2 3", "  S-2 2", "    PR-3 3", "T-2 1", "  S-3 2"],
    ],
    [
      "letters that are parts",
      ["A.1", "A.1.1", "A.2", "B.1", "B.1.1"],
      ["A.1 1", "  A.1.1 2", "A.2 1", "B.1 1", "  B.1.1 2"],
    ],
    [
      "a zero for the whole phase",
      ["1.0", "1.1", "1.2", "2.0", "2.1"],
      ["1.0 1", "  1.1 2", "  1.2 2", "2.0 1", "  2.1 2"],
    ],
    ["commas", ["1", "1,1", "1,1,1", "1,2"], ["1 1", "  1,1 2", "    1,1,1 3", "  1,2 2"]],
  ])("%s", (_, list, tree) => {
    const cascade = cascadeOf(rowsOf(list));
    expect(cascade.layout).toBe("outline");
    expect(codes(cascade)).toEqual(tree);
    expect(cascade.questions).toEqual([]);
  });

  test("codes of the nomenclature are one whether or not zeros, digits and dots were left out", () => {
    const list = ["4.01.02.", "4.01.02.1.02.", "4.01.02.1.02.0001", "4.01.02.1.02.02", "4.1.2.1.3"];
    const cascade = cascadeOf(rowsOf(list), [], { layout: "outline" });
    expect(codes(cascade)).toEqual([
      "4.01.02. 1",
      "  4.01.02.1.02. 2",
      "    4.01.02.1.02.0001 3",
      "    4.01.02.1.02.02 3",
      "  4.1.2.1.3 2",
    ]);
    expect(cascade.questions).toEqual([]);
  });

  test("what the codes leave open is asked about: a parent that is missing, a row without code", () => {
    const cascade = cascadeOf(rowsOf(["1", "1.1", "1.2", "2.1", "", "1.3", "1.1.1", "1.2.1", "1.4.1"]));
    expect(codes(cascade)).toContain("2.1 2");
    expect(cascade.questions.map((q) => [q.kind, q.at.row])).toEqual([
      ["parent", 5],
      ["level", 6],
      ["parent", 6],
      ["parent", 10],
    ]);
  });

  test.each([
    [
      "in the statement's cell",
      [
        ["Sasaran", "Indikator"],
        ["1 Meningkatnya A", "a"],
        ["1.1 Meningkatnya B", "b"],
        ["2. Meningkatnya C", "c"],
      ],
      [],
    ],
    [
      "in a narrow column under the same heading",
      [
        ["Sasaran", null, "Indikator"],
        ["1", "Meningkatnya A", "a"],
        ["1.1", "Meningkatnya B", "b"],
        ["2.", "Meningkatnya C", "c"],
      ],
      ["A1:B1"],
    ],
    [
      "in a column without heading",
      [
        [null, "Sasaran", "Indikator"],
        ["1", "Meningkatnya A", "a"],
        ["1.1", "Meningkatnya B", "b"],
        ["2.", "Meningkatnya C", "c"],
      ],
      [],
    ],
    [
      "behind a number of the row",
      [
        ["No", "Kode", "Sasaran", "Indikator"],
        ["1", "1", "Meningkatnya A", "a"],
        ["2", "1.1", "Meningkatnya B", "b"],
        ["3", "2.", "Meningkatnya C", "c"],
      ],
      [],
    ],
  ])("codes stand %s", (_, rows, merges) => {
    const cascade = cascadeOf(rows, merges);
    expect(sketch(cascade)).toEqual(["Meningkatnya A [a]", "  Meningkatnya B [b]", "Meningkatnya C [c]"]);
    expect(cascade.nodes.every((node) => node.ownCode)).toBe(true);
  });

  test("codes of indicators are no nodes, in a row of their own or beside the indicator", () => {
    const cascade = cascadeOf(
      [
        ["Kode", "Uraian", "Satuan", "2025"],
        ["T-1", "Meningkatnya A", null, null],
        ["IT-1", "Indeks A", "Indeks", "70"],
        ["S-1", "Meningkatnya B", null, null],
        ["IS-1", "Persentase B1", "%", "80"],
        ["IS-2", "Persentase B2", "%", "81"],
        ["S-2", "Meningkatnya C", null, null],
      ],
      [],
      { layout: "outline" },
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Indeks A 2025:70 (Indeks)]",
      "  Meningkatnya B [Persentase B1 2025:80 (%); Persentase B2 2025:81 (%)]",
      "  Meningkatnya C",
    ]);
  });

  test.each([
    [
      ["Kode", "Tujuan/Sasaran RPJMD", "Indikator"],
      ["1", "1.1"],
      ["Tujuan RPJMD", "Sasaran RPJMD"],
    ],
    [
      ["Kode", "Tujuan dan Sasaran", "Indikator"],
      ["1", "1.1"],
      ["Tujuan", "Sasaran"],
    ],
    [
      ["Kode", "Tujuan/Sasaran/Program/Kegiatan", "Indikator"],
      ["1", "1.1", "1.1.1"],
      ["Tujuan", "Sasaran", "Program", "Kegiatan"],
    ],
    [
      ["Kode", "Uraian", "Indikator"],
      ["T-1", "S-1", "PR-1"],
      ["Tujuan", "Sasaran", "Program"],
    ],
    [
      ["Kode", "Uraian", "Indikator"],
      ["1", "1.1"],
      ["Kinerja Strategis", "Kinerja Taktikal", "Kinerja Operasional"],
    ],
  ])("levels are named by the heading %p, else by the letters of %p", (header, list, labels) => {
    const cascade = cascadeOf([header, ...list.map((code, i) => [code, `Meningkatnya ${i} hal`, "Nilai"])]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(labels);
  });

  test("a level column comes before the code; a level that contradicts the code is asked about", () => {
    const rows = [
      ["1", 1],
      ["1.1", 2],
      ["1.1.1", 3],
      ["1.1.2", 3],
      ["1.2", 2],
      ["1.2.1", 2],
      ["1.3", null],
    ].map(([code, level]) => [code!, level!, `Meningkatnya ${code!} ini`]);
    const cascade = cascadeOf([["WBS Code", "Level", "Task Name"], ...rows]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 3, 2, 2, 2]);
    expect(cascade.questions).toEqual([expect.objectContaining({ kind: "level", node: "1.2.1" })]);
    expect(cascade.evidence["1.3"]!.level).toEqual({ by: "code", confidence: 1 });
  });

  test("rows over the whole table stand above the outline, and an office answers for what follows", () => {
    const cascade = cascadeOf(
      [
        ["No", "Sasaran", "Indikator", "Target"],
        ["Tujuan 1: Meningkatnya kualitas hidup", null, null, null],
        ["1", "Meningkatnya A", "a", "1"],
        ["1.1", "Meningkatnya B", "b", "1"],
        ["Tujuan 2: Meningkatnya tata kelola", null, null, null],
        ["2", "Meningkatnya C", "c", "1"],
      ],
      ["A2:D2", "A5:D5"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya kualitas hidup",
      "  Meningkatnya A [a :1]",
      "    Meningkatnya B [b :1]",
      "Meningkatnya tata kelola",
      "  Meningkatnya C [c :1]",
    ]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 1, 2]);
    expect(cascade.profile.levels[0]!.label).toBe("Tujuan");
  });

  test("a statement that a page cut in two goes on", () => {
    const rows = [
      ...rowsOf(["1", "1.1"]),
      ["1.2", "Meningkatnya akses dan", "Nilai akses"],
      [null, "mutu layanan", null],
    ];
    expect(
      cascadeOf(rows)
        .nodes.map((n) => n.statement)
        .at(-1),
    ).toBe("Meningkatnya akses dan mutu layanan");
  });

  test("a person's levels and parents are taken", () => {
    const cascade = cascadeOf(rowsOf(["1", "1.1", "1.2"]), [], {
      rows: [
        { row: 4, level: 3, parent: 3 },
        { row: 3, level: null, parent: 0 },
        { row: 99, level: 1, parent: 2 },
      ],
    });
    expect(codes(cascade)).toEqual(["1 1", "1.1 2", "  1.2 3"]);
    expect(cascade.evidence["1.2"]).toEqual({
      level: { by: "choice", confidence: 1 },
      parent: { by: "choice", confidence: 1 },
    });
  });

  test.each([
    [
      "a budget",
      [
        ["Kode Rekening", "Uraian", "Jumlah"],
        ["5.1", "Belanja Operasi", "9"],
        ["5.1.01", "Belanja Pegawai", "5"],
        ["5.1.02", "Belanja Barang", "4"],
      ],
    ],
    [
      "a cost sheet",
      [
        ["Kode", "Uraian", "Volume", "Satuan", "Harga"],
        ["1", "Belanja", "1", "Unit", "2"],
        ["1.1", "Kertas", "1", "Rim", "2"],
      ],
    ],
    [
      "a list of objectives",
      [
        ["No", "Sasaran Strategis", "Indikator", "Target"],
        ["1", "Meningkatnya A", "a", "1"],
        ["2", "Meningkatnya B", "b", "2"],
      ],
    ],
    [
      "a staff list",
      [
        ["No", "Nama", "NIP", "Jabatan"],
        ["1", "Ani", "1", "Kabid"],
        ["1.1", "Budi", "2", "Kasi"],
      ],
    ],
  ])("%s is no cascade", (_, rows) => {
    expect(readRows(rows).ok).toBe(false);
  });
});
