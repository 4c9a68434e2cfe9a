import { cascadeOf, readRows, sketch } from "./cascade-sketch";

describe("levels in the order of rows", () => {
  test("the parent is the nearest row above of a higher level", () => {
    const cascade = cascadeOf([
      ["Level", "Kinerja", "Indikator", "Target"],
      [1, "Meningkatnya A", "a", "1"],
      [2, "Meningkatnya B", "b1", "1"],
      [null, null, "b2", "2"],
      [3, "Tersusunnya C", "c", "1"],
      [3, "Tersusunnya D", "d", "1"],
      [2, "Meningkatnya E", "e", "1"],
    ]);
    expect(cascade).toMatchObject({ layout: "order", confidence: 1, questions: [] });
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [a :1]",
      "  Meningkatnya B [b1 :1; b2 :2]",
      "    Tersusunnya C [c :1]",
      "    Tersusunnya D [d :1]",
      "  Meningkatnya E [e :1]",
    ]);
    expect(cascade.evidence[cascade.nodes[2]!.id]).toEqual({
      level: { by: "level-text", confidence: 1 },
      parent: { by: "order", confidence: 0.9 },
    });
  });

  test("levels of the sheet's own names stand in the order in which they first appear", () => {
    const cascade = cascadeOf([
      ["Jenis", "Uraian", "Indikator"],
      ["Tujuan", "Meningkatnya A", "a"],
      ["Sasaran", "Meningkatnya B", "b"],
      ["Program", "Program C", "c"],
      ["Kegiatan", "Kegiatan D", "d"],
      ["Program", "Program E", "e"],
      ["Sasaran", "Meningkatnya F", "f"],
    ]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Tujuan", "Sasaran", "Program", "Kegiatan"]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 4, 3, 2]);
  });

  test("a merged level counts for all its rows", () => {
    const cascade = cascadeOf(
      [
        ["Level", "Kinerja", "Indikator"],
        [1, "Meningkatnya A", "a"],
        [2, "Meningkatnya B", "b"],
        [null, "Meningkatnya C", "c"],
      ],
      ["A3:A4"],
    );
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 2]);
    expect(cascade.questions).toEqual([]);
  });

  test("rows without a level and levels that jump are asked about, and a person's answer moves what follows", () => {
    const rows = [
      ["Level", "Kinerja", "Indikator"],
      [1, "Meningkatnya A", "a"],
      [2, "Meningkatnya B", "b"],
      [null, "Meningkatnya C", "c"],
      [1, "Meningkatnya D", "d"],
      [3, "Meningkatnya E", "e"],
    ];
    const cascade = cascadeOf(rows);
    expect(cascade.questions.map((q) => [q.kind, q.at.row])).toEqual([
      ["level", 4],
      ["parent", 4],
      ["parent", 6],
    ]);
    const answered = cascadeOf(rows, [], {
      rows: [
        { row: 4, level: 1, parent: null },
        { row: 6, level: null, parent: 4 },
      ],
    });
    expect(answered.questions).toEqual([]);
    expect(sketch(answered)).toEqual([
      "Meningkatnya A [a]",
      "  Meningkatnya B [b]",
      "Meningkatnya C [c]",
      "  Meningkatnya E [e]",
      "Meningkatnya D [d]",
    ]);
  });

  test.each([
    [
      "risks",
      [
        ["No", "Uraian", "Kategori", "Mitigasi"],
        ["1", "Risiko A", "Operasional", "x"],
        ["2", "Risiko B", "Strategis", "y"],
        ["3", "Risiko C", "Operasional", "z"],
      ],
    ],
    [
      "people",
      [
        ["No", "Nama", "Jabatan", "Level"],
        ["1", "Ani", "Kabid", "1"],
        ["2", "Budi", "Kasi", "2"],
      ],
    ],
    [
      "one level",
      [
        ["Level", "Kinerja", "Indikator"],
        ["1", "Meningkatnya A", "a"],
        ["1", "Meningkatnya B", "b"],
      ],
    ],
  ])("a list of %s is no cascade", (_, rows) => {
    expect(readRows(rows).ok).toBe(false);
  });
});
