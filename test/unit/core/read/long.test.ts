import { cascadeOf, sketch } from "./cascade-sketch";

const HEADER = [
  "Kode",
  "Induk",
  "Level",
  "Kinerja",
  "Indikator",
  "Satuan",
  "2025",
  "Jabatan",
  "Nama",
  "Pagu 2025 (Rp)",
];

describe("long tables", () => {
  test("a row per indicator: blank or repeated codes continue the node", () => {
    const cascade = cascadeOf([
      HEADER,
      [
        "S.1",
        null,
        "1",
        "Meningkatnya A",
        "Nilai A",
        "Nilai",
        "70,5",
        "Kepala Dinas",
        "Ani (rekaan)",
        "Rp 9.000.000,-",
      ],
      ["S.1", null, null, null, "Predikat A", "Predikat", "BB", null, null, null],
      ["T.1", " s.1. ", "2", "Meningkatnya B", "Persentase B", "%", "80", "Kabid", "Budi (rekaan)", 4_000_000],
      [null, null, null, null, "Jumlah B", "Dokumen", "3", null, null, null],
      ["O.1", "T.1", "3", "Tersusunnya C", "Jumlah C", "Laporan", "1", "Analis", "Cici (rekaan)", null],
    ]);
    expect(cascade.layout).toBe("long");
    expect(cascade.profile.id).toBe("segitiga");
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A 2025:70,5 (Nilai); Predikat A 2025:BB (Predikat)]",
      "  Meningkatnya B [Persentase B 2025:80 (%); Jumlah B 2025:3 (Dokumen)]",
      "    Tersusunnya C [Jumlah C 2025:1 (Laporan)]",
    ]);
    expect(cascade.nodes.map((n) => n.budget["2025"]?.value)).toEqual([9_000_000, 4_000_000, undefined]);
  });

  test("nothing is dropped: unknown parents, loops, same code with another text, no code at all", () => {
    const cascade = cascadeOf([
      HEADER,
      ["A", null, "1", "Meningkatnya A"],
      ["B", "Z", "2", "Meningkatnya B"],
      ["C", "D", "2", "Meningkatnya C"],
      ["D", "C", "3", "Meningkatnya D"],
      ["A", null, "1", "Meningkatnya A lain"],
      [null, "A", "2", "Meningkatnya E"],
      ["F", "A; B", "X", "Meningkatnya F"],
    ]);
    expect(cascade.nodes.map((n) => [n.id, n.parents, n.level])).toEqual([
      ["A", [], 1],
      ["B", [], 2],
      ["C", ["D"], 2],
      ["D", ["C"], 3],
      ["A#2", [], 1],
      [expect.stringMatching(/^L2-/), ["A"], 2],
      ["F", ["A", "B"], 0],
    ]);
  });

  test("parents may be named by their statements, with or without codes", () => {
    const cascade = cascadeOf([
      ["Tautan kinerja yang lebih tinggi", "Jenjang", "Kinerja", "Indikator Kinerja"],
      [null, "Strategis", "Meningkatnya A", "Nilai A"],
      ["Meningkatnya A", "Taktikal", "Meningkatnya B", "Persentase B1"],
      ["Meningkatnya A", "Taktikal", "Meningkatnya B", "Persentase B2"],
      ["meningkatnya  b", "Operasional", "Tersusunnya C", "Jumlah C"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Persentase B1; Persentase B2]",
      "    Tersusunnya C [Jumlah C]",
    ]);
  });

  test("without a level column the parents tell the level", () => {
    const cascade = cascadeOf([
      ["Kode", "Kode Induk", "Uraian", "Indikator"],
      ["x", null, "Meningkatnya A", "Nilai A"],
      ["y", "x", "Meningkatnya B", "Nilai B"],
      ["z", "y", "Tersusunnya C", "Jumlah C"],
    ]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3]);
  });

  test.each([
    [["1", "2", "3", "4", "5"], "pemda"],
    [
      [
        "Kinerja Strategis Daerah",
        "Kinerja Strategis Urusan",
        "Kinerja Taktikal",
        "Immediate Outcome",
        "Kinerja Operasional",
      ],
      "pemda",
    ],
    [["Strategic", "Tactical", "Operational"], "segitiga"],
    [
      [
        "Tujuan RPJMD",
        "Sasaran RPJMD",
        "Tujuan Renstra",
        "Sasaran ESS II",
        "Sasaran ESS III",
        "Sasaran ESS IV/JF",
        "Sasaran Pelaksana",
      ],
      "rpjmd-pelaksana",
    ],
    [["0", "1", "4", "5", "6"], "tematik"],
    [["UO", "IntO_1", "Output"], "lembar"],
  ])("levels %p are the profile %s, each in its place", (levels, profile) => {
    const rows = levels.map((level, i) => [`k${i}`, i === 0 ? null : `k${i - 1}`, level, `Meningkatnya ${i}`]);
    const cascade = cascadeOf([HEADER.slice(0, 4), ...rows]);
    expect(cascade.profile.id).toBe(profile);
    const numbers = cascade.nodes.map((n) => n.level);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(levels.length);
    expect(numbers).not.toContain(0);
  });

  test("one mistyped level number is unknown and leaves the others as they are", () => {
    const levels = ["1", "2", "3", "3", "6", "3"];
    const rows = levels.map((level, i) => [`k${i}`, i === 0 ? null : "k0", level, `Meningkatnya ${i}`]);
    const cascade = cascadeOf([HEADER.slice(0, 4), ...rows]);
    expect(cascade.profile.id).toBe("segitiga");
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 3, 0, 3]);
  });

  test("a number cell keeps the look of its format, with a decimal comma", () => {
    const cascade = cascadeOf([HEADER, ["A", null, "1", "Meningkatnya A", "Nilai A", "Nilai", 70.25]]);
    expect(cascade.nodes[0]!.indicators[0]!.targets["2025"]).toMatchObject({ text: "70,25", value: { value: 70.25 } });
  });

  test("a row with a parent of its own but no statement is an unfinished node, not part of the one above", () => {
    const cascade = cascadeOf([
      HEADER,
      ["A", null, "1", "Meningkatnya A", "Nilai A"],
      ["B", "A", "2", "Meningkatnya B", "Persentase B"],
      [null, "B", "3", null, "Jumlah C"],
      [null, "B", null, null, "Jumlah D"],
    ]);
    expect(cascade.nodes.map((n) => [n.statement, n.parents, n.indicators.map((x) => x.text)])).toEqual([
      ["Meningkatnya A", [], ["Nilai A"]],
      ["Meningkatnya B", ["A"], ["Persentase B"]],
      ["", ["B"], ["Jumlah C", "Jumlah D"]],
    ]);
  });

  test("without a level column the depth tells the level, and a parent that is missing names no profile", () => {
    const cascade = cascadeOf([
      ["Kode", "Induk", "Kinerja", "Indikator"],
      ["A", null, "Meningkatnya A", "Nilai A"],
      ["B", "A", "Meningkatnya B", "Nilai B"],
      ["C", "Z", "Meningkatnya C", "Nilai C"],
    ]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 0]);
    expect(cascade.profile.id).toBe("segitiga");
  });

  test("one node with very many indicators and owners, and one code with very many statements, are read in time linear in the rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      null,
      null,
      null,
      null,
      `Jumlah ${i}`,
      "Dokumen",
      "1",
      "Analis",
      `Pegawai ${i}`,
    ]);
    const one = cascadeOf([HEADER, ["A", null, "1", "Meningkatnya A"], ...rows]);
    expect(one.nodes[0]).toMatchObject({ indicators: { length: 20_000 }, owners: { length: 20_000 } });
    const many = Array.from({ length: 20_000 }, (_, i) => ["A", null, "1", `Meningkatnya ${i}`]);
    expect(cascadeOf([HEADER.slice(0, 4), ...many]).nodes).toHaveLength(20_000);
  });
});
