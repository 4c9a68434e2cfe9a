import type { Field } from "../../../../src/core/read/column";
import { FIELD_CHOICES, takesYear } from "../../../../src/core/read/field-choices";
import type { ColumnChoice } from "../../../../src/core/read/read-choices";
import { cascadeOf, readRows, sketch } from "./cascade-sketch";

const LONG = [
  ["Kode", "Induk", "Level", "Kinerja", "Indikator", "Hasil", "2025"],
  ["A", null, "UO", "Meningkatnya A", "Nilai A", "Baik", "70"],
  ["B", "A", "IO", "Meningkatnya B", "Nilai B", "Cukup", "80"],
  ["C", "B", "OP", "Tersusunnya C", "Jumlah C", "Ada", "3"],
];
const WIDE = [
  ["Tujuan", "Sasaran", "Outcome", "Indikator", "Satuan"],
  ["Meningkatnya A", "Meningkatnya B", "Meningkatnya C", "Nilai C", "Nilai"],
  [null, null, "Meningkatnya D", "Nilai D", "Nilai"],
];
const WORDS = [
  ["Mimpi", "Langkah", "Hasil"],
  ["Meningkatnya A", "Meningkatnya B", "Nilai B"],
  [null, "Meningkatnya C", "Nilai C"],
];

const choose = (index: number, heading: string, field: Field, year: string | null = null): ColumnChoice => {
  return { index, heading, field, year };
};

describe("what a person chooses about a sheet", () => {
  test("every field can be picked once, and only targets and budgets take a year", () => {
    expect(new Set(FIELD_CHOICES).size).toBe(FIELD_CHOICES.length);
    expect(FIELD_CHOICES).not.toContain("unknown");
    expect(FIELD_CHOICES).toHaveLength(30);
    expect(FIELD_CHOICES.filter(takesYear)).toEqual(["target", "budget"]);
  });

  test("without choices every column tells what it was taken for, and shows different examples", () => {
    const result = readRows([
      ["No", "Tujuan", "Sasaran", "Indikator", "Warna Map", "Target 2025", null, null],
      ["1", "Meningkatnya A", "Meningkatnya B", "Nilai B", "Biru", "70", "lihat", null],
      ["2", null, "Meningkatnya C", "Nilai C", "Biru", "-", null, "-"],
      ["3", null, "Meningkatnya D", "Nilai D", "Merah", "90", null, null],
      ["4", null, "Meningkatnya E", "Nilai E", "Hijau", "91", null, null],
      ["5", null, "Meningkatnya F", "Nilai F", "Kuning", "92", null, null],
    ]);
    expect(result.ok).toBe(true);
    expect(result.header).toEqual({ from: 1, to: 1 });
    expect(result.columns.map((c) => [c.index, c.heading, c.field, c.year, c.examples])).toEqual([
      [1, "No", "no", null, ["1", "2", "3"]],
      [2, "Tujuan", "levelStatement", null, ["Meningkatnya A"]],
      [3, "Sasaran", "levelStatement", null, ["Meningkatnya B", "Meningkatnya C", "Meningkatnya D"]],
      [4, "Indikator", "indicator", null, ["Nilai B", "Nilai C", "Nilai D"]],
      [5, "Warna Map", "unknown", null, ["Biru", "Merah", "Hijau"]],
      [6, "Target 2025", "target", "2025", ["70", "90", "91"]],
      [7, "", "unknown", null, ["lihat"]],
    ]);
    expect(result.columns.every((c) => !c.chosen && c.found.field === c.field && c.found.year === c.year)).toBe(true);
  });

  test("a group's heading stands before its column's", () => {
    const result = readRows(
      [
        ["Tujuan", "Sasaran", "Target", null],
        [null, null, "2025", "2026"],
        ["Meningkatnya A", "Meningkatnya B", "1", "2"],
      ],
      ["A1:A2", "B1:B2", "C1:D1"],
    );
    expect(result.columns.map((c) => c.heading)).toEqual(["Tujuan", "Sasaran", "Target › 2025", "Target › 2026"]);
  });

  test("a refused sheet still shows its columns", () => {
    const result = readRows([
      ["No", "Sasaran", "Indikator", "Hal Lain"],
      ["1", "Meningkatnya A", "Nilai A", "x"],
    ]);
    expect(result).toMatchObject({ ok: false, reason: "unreadable", header: { from: 1, to: 1 } });
    expect(result.columns.map((c) => c.field)).toEqual(["no", "levelStatement", "indicator", "unknown"]);
    expect(readRows([["Halo"]])).toMatchObject({ ok: false, header: null, columns: [] });
    expect(readRows([])).toMatchObject({ ok: false, reason: "empty-sheet", header: null, columns: [] });
  });
});

describe("a chosen meaning of a column", () => {
  test("replaces what the heading says, and what was found is still told", () => {
    const columns = [choose(6, "Hasil", "target", "2024")];
    const result = readRows(LONG, [], { columns });
    expect(result.columns[5]).toMatchObject({
      ...{ field: "target", year: "2024", chosen: true },
      found: { field: "unknown", year: null },
    });
    expect(result.columns.filter((c) => c.chosen)).toHaveLength(1);
    const cascade = cascadeOf(LONG, [], { columns });
    expect(cascade.years).toEqual(["2024", "2025"]);
    expect(cascade.unread).toEqual([]);
    expect(cascade.nodes[0]!.indicators[0]!.targets["2024"]?.text).toBe("Baik");
  });

  test.each([
    ["another heading", choose(6, "Capaian", "target")],
    ["another column", choose(5, "Hasil", "target")],
    ["no meaning at all", choose(6, "Hasil", "unknown")],
  ])("does not hold under %s", (_, choice) => {
    const result = readRows(LONG, [], { columns: [choice] });
    expect(result).toEqual(readRows(LONG));
    expect(result.columns.some((c) => c.chosen)).toBe(false);
  });

  test("levels of no known name make a wide table in column order, named by their headings", () => {
    expect(readRows(WORDS).ok).toBe(false);
    const cascade = cascadeOf(WORDS, [], {
      header: { from: 1, to: 1 },
      columns: [
        choose(1, "Mimpi", "levelStatement"),
        choose(2, "Langkah", "levelStatement"),
        choose(3, "Hasil", "indicator"),
      ],
    });
    expect(cascade.layout).toBe("wide");
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B]", "  Meningkatnya C [Nilai C]"]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Mimpi", "Langkah"]);
    expect(cascade.unread).toEqual([]);
  });

  test("a level keeps its known name, and one that is left out is no level any more", () => {
    const kept = cascadeOf(WIDE, [], { columns: [choose(2, "Sasaran", "levelStatement")] });
    expect(kept.nodes).toEqual(cascadeOf(WIDE).nodes);
    expect(kept.profile).toEqual(cascadeOf(WIDE).profile);
    const fewer = cascadeOf(WIDE, [], { columns: [choose(2, "Sasaran", "ignored")] });
    expect(sketch(fewer)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya C [Nilai C (Nilai)]",
      "  Meningkatnya D [Nilai D (Nilai)]",
    ]);
  });

  test("code, parent and statement make a long table of columns with other names", () => {
    const rows = [
      ["Penanda", "Di Bawah", "Isi", "Indikator", "Satuan"],
      ["A", null, "Meningkatnya A", "Nilai A", "Nilai"],
      ["B", "A", "Meningkatnya B", "Nilai B", "Nilai"],
    ];
    expect(readRows(rows).ok).toBe(false);
    const cascade = cascadeOf(rows, [], {
      header: { from: 1, to: 1 },
      columns: [choose(1, "Penanda", "code"), choose(2, "Di Bawah", "parent"), choose(3, "Isi", "statement")],
    });
    expect(cascade.layout).toBe("long");
    expect(sketch(cascade)).toEqual(["Meningkatnya A [Nilai A (Nilai)]", "  Meningkatnya B [Nilai B (Nilai)]"]);
  });

  test("comes before a column whose heading says the same", () => {
    const rows = [
      ["Kode", "Induk", "Kinerja", "Rumusan Baru", "Indikator", "Indeks"],
      ["A", null, "lama A", "Meningkatnya A", "lama", "Nilai A"],
      ["B", "A", "lama B", "Meningkatnya B", "lama", "Nilai B"],
    ];
    const columns = [choose(4, "Rumusan Baru", "statement"), choose(6, "Indeks", "indicator")];
    expect(sketch(cascadeOf(rows, [], { columns }))).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Nilai B]",
    ]);
  });

  test("gives a column without heading a meaning, which it had not before", () => {
    const rows = [
      ["Tujuan", "Sasaran", "Indikator", null],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", "persen"],
    ];
    expect(readRows(rows).columns[3]).toMatchObject({ heading: "", field: "unknown", examples: ["persen"] });
    expect(cascadeOf(rows).nodes[1]!.indicators[0]!.unit).toBeNull();
    const cascade = cascadeOf(rows, [], { columns: [choose(4, "", "unit")] });
    expect(cascade.nodes[1]!.indicators[0]!.unit).toBe("persen");
    const level = cascadeOf(rows, [], { columns: [choose(4, "", "levelStatement")] });
    expect(level.profile.levels.at(-1)).toMatchObject({ label: "Kolom D", labelEn: "Column D" });
  });

  test("beats what columns under one heading and a bare Unit are settled to be", () => {
    const rows = [
      ["Tujuan", null, "Sasaran", "Indikator", "Unit"],
      ["1", "Meningkatnya A", "Meningkatnya B", "Nilai B", "Dinas Contoh"],
    ];
    const found = readRows(rows, ["A1:B1"]).columns.map((c) => c.field);
    expect(found).toEqual(["no", "levelStatement", "levelStatement", "indicator", "unit"]);
    const columns = [choose(1, "Tujuan", "levelStatement"), choose(5, "Unit", "ownerUnit")];
    const result = readRows(rows, ["A1:B1"], { columns });
    expect(result.columns.map((c) => c.field)).toEqual([
      ...["levelStatement", "levelStatement", "levelStatement", "indicator", "ownerUnit"],
    ]);
    expect(result.columns.map((c) => c.found.field)).toEqual(found);
  });
});

describe("chosen header rows", () => {
  const rows = [
    ["Daftar", "Uraian"],
    ["Tujuan", "Sasaran"],
    ["Meningkatnya A", "Meningkatnya B"],
    [null, "Meningkatnya C"],
  ];

  test("are the heading, with what stands above them as titles", () => {
    const cascade = cascadeOf(rows, [], { header: { from: 2, to: 2 } });
    expect(cascade.header).toEqual({ from: 2, to: 2 });
    expect(cascade.titles).toEqual(["Daftar"]);
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B", "  Meningkatnya C"]);
    expect(readRows(rows, [], { header: { from: 1, to: 2 } }).columns.map((c) => c.heading)).toEqual([
      "Daftar › Tujuan",
      "Uraian › Sasaran",
    ]);
  });

  test.each([
    [
      { from: 3, to: 1 },
      { from: 3, to: 3 },
    ],
    [
      { from: 2, to: 99 },
      { from: 2, to: 4 },
    ],
    [
      { from: 0, to: 2 },
      { from: 2, to: 2 },
    ],
    [
      { from: 5, to: 5 },
      { from: 2, to: 2 },
    ],
    [
      { from: 1.5, to: 2 },
      { from: 2, to: 2 },
    ],
    [
      { from: 2, to: Number.NaN },
      { from: 2, to: 2 },
    ],
  ])("%j of a sheet with four rows is read as %j", (header, read) => {
    expect(readRows(rows, [], { header }).header).toEqual(read);
  });

  test("below which nothing is written are refused with their columns", () => {
    const result = readRows(rows, [], { header: { from: 4, to: 4 } });
    expect(result).toMatchObject({ ok: false, reason: "no-table", header: { from: 4, to: 4 } });
    expect(result.columns.map((c) => c.heading)).toEqual(["Meningkatnya C"]);
  });

  test("that are empty still show the columns below, to be given a meaning", () => {
    const blank = [[null, null], [null, null], ...rows.slice(2)];
    const header = { from: 1, to: 1 };
    const result = readRows(blank, [], { header });
    expect(result).toMatchObject({ ok: false, columns: [{ index: 1 }, { index: 2 }] });
    const columns = [choose(1, "", "levelStatement"), choose(2, "", "levelStatement")];
    expect(sketch(cascadeOf(blank, [], { header, columns }))).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B",
      "  Meningkatnya C",
    ]);
  });
});

/** The long table with other texts in its level column. */
const withLevels = (texts: readonly string[]) =>
  LONG.map((row, i) => row.map((cell, j) => (j === 2 ? texts[i]! : cell)));

describe("a chosen profile", () => {
  test("names the levels of a long table by their numbers", () => {
    const numbered = withLevels(["Level", "1", "2", "3"]);
    const cascade = cascadeOf(numbered, [], { profile: "pemda" });
    expect(cascade.profile.id).toBe("pemda");
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3]);
    const fromZero = withLevels(["Level", "0", "1", "2"]);
    expect(cascadeOf(fromZero, [], { profile: "pemda" }).nodes.map((n) => n.level)).toEqual([1, 2, 3]);
  });

  test("names them by their names, and one that it has not is unknown", () => {
    const cascade = cascadeOf(withLevels(["Level", "Strategis", "Taktikal", "Bukan jenjang"]), [], {
      profile: "pemda",
    });
    expect(cascade.nodes.map((n) => n.level)).toEqual([2, 3, 0]);
  });

  test("names them by depth where the sheet has names of its own, or no level column", () => {
    expect(cascadeOf(LONG).profile.id).toBe("lembar");
    const cascade = cascadeOf(LONG, [], { profile: "segitiga" });
    expect(cascade.profile.id).toBe("segitiga");
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3]);
    const without = cascadeOf(LONG, [], { profile: "kecamatan", columns: [choose(3, "Level", "ignored")] });
    expect(without.profile.id).toBe("kecamatan");
    expect(without.nodes.map((n) => n.level)).toEqual([1, 2, 3]);
  });

  test("gives the i-th level column of a wide table its i-th level; those beyond keep their own names", () => {
    const wide = cascadeOf(WIDE, [], { profile: "pemda" });
    expect(wide.profile.id).toBe("pemda");
    expect(wide.nodes.map((n) => wide.profile.levels[n.level - 1]!.label)).toEqual([
      "Kinerja Strategis Daerah",
      "Kinerja Strategis Urusan",
      "Kinerja Taktikal",
      "Kinerja Taktikal",
    ]);
    const four = WIDE.map((row, i) => [...row.slice(0, 3), i === 0 ? "Output" : null, ...row.slice(3)]);
    const deeper = cascadeOf(four, [], { profile: "segitiga" }).profile.levels;
    expect(deeper.map((l) => l.label)).toEqual([
      "Kinerja Strategis",
      "Kinerja Taktikal",
      "Kinerja Operasional",
      "Output",
    ]);
    expect(wide.profile.levels).toHaveLength(5);
  });

  test("that does not ship is passed by", () => {
    expect(readRows(WIDE, [], { profile: "lain" })).toEqual(readRows(WIDE));
  });
});

test("under a person's choices a weak reading is taken, not refused", () => {
  const rows = [
    ["Kode", "Induk", "Kinerja", "Warna", "Bentuk", "Ukuran"],
    ["A", "X", "Meningkatnya A", "biru", "bulat", "besar"],
    ["B", "Y", "Meningkatnya B", "biru", "bulat", "besar"],
  ];
  expect(readRows(rows)).toMatchObject({ ok: false, reason: "unreadable" });
  for (const choices of [
    { header: { from: 1, to: 1 } },
    { profile: "pemda" },
    { columns: [choose(4, "Warna", "ignored")] },
  ]) {
    const cascade = cascadeOf(rows, [], choices);
    expect(cascade.nodes).toHaveLength(2);
    expect(cascade.confidence).toBeLessThan(0.5);
  }
  expect(readRows(rows, [], { header: { from: 9, to: 9 } }).ok).toBe(false);
});
