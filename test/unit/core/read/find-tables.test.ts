import { cascadeOf, readRows, sketch } from "./cascade-sketch";

type Rows = (string | number | null)[][];

const HEADING = ["Tujuan", "Sasaran", "Indikator", "Satuan"];
const DATA: Rows = [
  ["Meningkatnya A", "Meningkatnya B", "Nilai B", "Nilai"],
  [null, "Meningkatnya C", "Nilai C", "Nilai"],
];
const TREE = ["Meningkatnya A", "  Meningkatnya B [Nilai B (Nilai)]", "  Meningkatnya C [Nilai C (Nilai)]"];

describe("heading rows", () => {
  test("stand below titles and an identity block", () => {
    const cascade = cascadeOf([
      ["MATRIKS CASCADING KINERJA"],
      ["DINAS CONTOH TAHUN 2026"],
      [null],
      ["Perangkat Daerah", ": Dinas Contoh"],
      ["Unit Kerja", ": Bidang Satu"],
      [null],
      HEADING,
      ...DATA,
    ]);
    expect(cascade.header).toEqual({ from: 7, to: 7 });
    expect(sketch(cascade)).toEqual(TREE);
  });

  test.each([
    ["(1)", "(2)", "(3)", "(4)"],
    [1, 2, 3, 4],
    ["01", "02", "03", "04"],
    [-1, -2, -3, -4],
    ["a", "b", "c", "d"],
    ["(a)", "(b)", "(c)", "(d)"],
    ["1", "2", "3", "4 = 2+3"],
  ])("above a row of column numbers %j %j %j %j", (...numbers) => {
    expect(sketch(cascadeOf([HEADING, numbers, ...DATA, HEADING, numbers, [null, "Meningkatnya D"]]))).toEqual([
      ...TREE,
      "  Meningkatnya D",
    ]);
  });

  test("over columns of no known name count where they are numbered", () => {
    const rows = [
      ["Prioritas Kota", "Agenda Besar", "Sasaran", "Fokus"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["Kota yang nyaman", "Agenda hijau kota", "Meningkatnya B", "Penanganan sampah kota"],
      [null, null, null, "Penghijauan taman kota"],
      [null, "Agenda biru kota", "Meningkatnya C", "Pemulihan sungai kota"],
    ];
    const cascade = cascadeOf(rows);
    expect(cascade.header).toEqual({ from: 1, to: 1 });
    expect(sketch(cascade)).toEqual([
      "Kota yang nyaman",
      "  Agenda hijau kota",
      "    Meningkatnya B",
      "      Penanganan sampah kota",
      "      Penghijauan taman kota",
      "  Agenda biru kota",
      "    Meningkatnya C",
      "      Pemulihan sungai kota",
    ]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Prioritas Kota", "Agenda Besar", "Sasaran", "Fokus"]);
  });

  test("of four rows with years over pairs, the numbers between them", () => {
    const cascade = cascadeOf(
      [
        ["Tujuan", "Sasaran", "Indikator", "Target dan Pagu", null, null, null],
        [null, null, null, "2025", null, "2026", null],
        ["1", "2", "3", "4", null, "5", null],
        [null, null, null, "K", "Rp", "K", "Rp"],
        ["Meningkatnya A", "Meningkatnya B", "Nilai B", "70", 1000, "71", 2000],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "D2:E2", "F2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"],
    );
    expect(cascade.header).toEqual({ from: 1, to: 4 });
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B 2025:70 2026:71]"]);
    expect(cascade.nodes[1]!.budget).toMatchObject({ "2025": { value: 1000 }, "2026": { value: 2000 } });
  });

  test("of two rows pasted without their merges", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "Target", null, null],
      [null, null, null, "2025", "2026", "2027"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", "70", "71", "72"],
    ]);
    expect(cascade.header).toEqual({ from: 1, to: 2 });
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B 2025:70 2026:71 2027:72]"]);
  });

  test("with quarters beside the year's target leave the quarters out", () => {
    const cascade = cascadeOf(
      [
        ["Tujuan", "Sasaran", "Indikator", "Target 2026", "Target Triwulan", null, null, null, "Pagu (Rp)"],
        [null, null, null, null, "TW I", "TW II", "TW III", "TW IV", null],
        ["Meningkatnya A", "Meningkatnya B", "Nilai B", "70", "10", "20", "30", "70", 1000],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2"],
    );
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B 2026:70]"]);
  });
});

describe("units in headings", () => {
  test("multiply amounts of money", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "Pagu 2025 (Rp Juta)", "Pagu 2026 (Rp)"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", 1.5, 2000],
    ]);
    expect(cascade.nodes[1]!.budget).toMatchObject({ "2025": { value: 1_500_000 }, "2026": { value: 2000 } });
  });

  test("of a title too", () => {
    const cascade = cascadeOf([
      ["CASCADING KINERJA (dalam ribuan rupiah)"],
      ["Tujuan", "Sasaran", "Indikator", "Pagu 2025"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", "1.500"],
    ]);
    expect(cascade.nodes[1]!.budget).toMatchObject({ "2025": { text: "1.500", value: 1_500_000 } });
    const jobs = cascadeOf([
      ["RENCANA SATU JUTA LAPANGAN KERJA"],
      ["Tujuan", "Sasaran", "Indikator", "Pagu 2025"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", 1500],
    ]);
    expect(jobs.nodes[1]!.budget).toMatchObject({ "2025": { value: 1500 } });
  });

  test("are the indicators' where no column holds units", () => {
    const rows = [
      ["Tujuan", "Sasaran", "Indikator", "Target (Persen)"],
      ["Meningkatnya A", "Meningkatnya B", "Cakupan B", "70"],
    ];
    expect(sketch(cascadeOf(rows))).toEqual(["Meningkatnya A", "  Meningkatnya B [Cakupan B :70 (Persen)]"]);
  });
});

test("a target of the whole plan is left out beside targets by year, and read alone", () => {
  const heading = ["Tujuan", "Sasaran", "Indikator", "Target Renstra"];
  const row = ["Meningkatnya A", "Meningkatnya B", "Nilai B", "80"];
  expect(sketch(cascadeOf([heading, row]))[1]).toBe("  Meningkatnya B [Nilai B :80]");
  expect(
    sketch(
      cascadeOf([
        [...heading, "Target 2026"],
        [...row, "75"],
      ]),
    )[1],
  ).toBe("  Meningkatnya B [Nilai B 2026:75]");
});

describe("a heading repeated on a later page", () => {
  test("with a slip of the pen is still a heading", () => {
    const again = ["Tujuan", "Sasarn", "INDIKAT OR", "Satuan"];
    expect(sketch(cascadeOf([HEADING, ...DATA, again, [null, "Meningkatnya D", "Nilai D", "Nilai"]]))).toEqual([
      ...TREE,
      "  Meningkatnya D [Nilai D (Nilai)]",
    ]);
  });

  test("moved a column to the right takes its page with it", () => {
    const cascade = cascadeOf([
      HEADING,
      ...DATA,
      [null, ...HEADING],
      [null, "Meningkatnya D", "Meningkatnya E", "Nilai E", "Nilai"],
      HEADING,
      [null, "Meningkatnya F", "Nilai F", "Nilai"],
    ]);
    expect(sketch(cascade)).toEqual([
      ...TREE,
      "Meningkatnya D",
      "  Meningkatnya E [Nilai E (Nilai)]",
      "  Meningkatnya F [Nilai F (Nilai)]",
    ]);
    const moved = cascade.nodes.find((n) => n.statement === "Meningkatnya E")!;
    expect(moved.at).toMatchObject({ row: 5, column: 3 });
    expect(moved.indicators[0]!.at).toMatchObject({ row: 5, column: 4 });
  });

  test("without its first columns goes on under the others", () => {
    const cascade = cascadeOf([
      HEADING,
      ...DATA,
      ["Sasaran", "Indikator", "Satuan"],
      ["Meningkatnya D", "Nilai D", "Nilai"],
    ]);
    expect(sketch(cascade)).toEqual([...TREE, "  Meningkatnya D [Nilai D (Nilai)]"]);
  });

  test("below a page mark keeps the mark out", () => {
    const cascade = cascadeOf([HEADING, ...DATA, ["Halaman 2 dari 3"], HEADING, [null, "Meningkatnya D", "Nilai D"]]);
    expect(sketch(cascade)).toEqual([...TREE, "  Meningkatnya D [Nilai D]"]);
  });
});

describe("what stands around the table stays out", () => {
  test.each([
    ["a total of amounts", ["Jumlah Pagu Program", null, null, null, 30]],
    ["a total", ["TOTAL", null, null, null, 30]],
    ["a note", ["Keterangan: angka sementara", null, null, null, null]],
    ["a note of stars", ["*) angka sementara", null, null, null, null]],
    ["a legend", ["Legenda:", "hijau", null, null, null]],
    ["a source", ["Sumber: Bappeda, 2025", null, null, null, null]],
    ["a signature", [null, "Ditetapkan di Contoh", null, null, null]],
  ])("%s", (_, row) => {
    const heading = [...HEADING, "Pagu 2026"];
    const data = DATA.map((cells) => [...cells, 15]);
    expect(sketch(cascadeOf([heading, ...data, row]))).toEqual(TREE);
  });

  test("but a statement that begins with a word of theirs is one", () => {
    const rows: Rows = [HEADING, ["Sumber Daya Manusia yang unggul", "Meningkatnya B", "Nilai B", "Nilai"]];
    expect(sketch(cascadeOf(rows))[0]).toBe("Sumber Daya Manusia yang unggul");
  });
});

describe("several tables on one sheet", () => {
  const STAFF: Rows = [
    ["No", "Nama Pegawai", "NIP", "Pangkat", "Jabatan", "Unit Kerja"],
    ["1", "Budi", "000000000000000001", "Penata", "Analis", "Bidang Satu"],
    ["2", "Siti", "000000000000000002", "Penata", "Analis", "Bidang Dua"],
  ];

  test.each<[string, Rows]>([
    ["above", [["DAFTAR PEGAWAI"], ...STAFF, [null], [null], ["CASCADING"], HEADING, ...DATA]],
    ["directly above", [...STAFF, [null], HEADING, ...DATA]],
    ["below", [HEADING, ...DATA, [null], ["DAFTAR PEGAWAI"], ...STAFF]],
  ])("the cascade is read with a list of people %s it", (_, rows) => {
    expect(sketch(cascadeOf(rows))).toEqual(TREE);
  });

  test.each<[string, Rows]>([
    ["people", STAFF],
    [
      "colours",
      [
        ["Warna", "Arti"],
        ["hijau", "tercapai"],
        ["merah", "belum tercapai"],
      ],
    ],
  ])("the cascade is read with a list of %s beside it", (_, beside) => {
    const rows = [HEADING, ...DATA].map((cells, i) => [...cells, null, ...(beside[i] ?? [])]);
    const cascade = cascadeOf(rows);
    expect(sketch(cascade)).toEqual(TREE);
    expect(cascade.area).toMatchObject({ left: 1, right: 4 });
    const left = [HEADING, ...DATA].map((cells, i) => [
      ...Array.from({ length: 6 }, (_, c) => beside[i]?.[c] ?? null),
      null,
      ...cells,
    ]);
    expect(sketch(cascadeOf(left))).toEqual(TREE);
  });

  test("of two cascades side by side one is read, not both as one", () => {
    const rows = [HEADING, ...DATA].map((cells, i) => [
      ...cells,
      null,
      ...(i === 0 ? HEADING : i === 1 ? ["Meningkatnya X", "Meningkatnya Y", "Nilai Y", "Nilai"] : []),
    ]);
    expect(sketch(cascadeOf(rows))).toEqual(TREE);
  });

  test("of two cascades with other headings the larger is read", () => {
    const small: Rows = [
      ["Tujuan RPJMD", "Sasaran RPJMD", "Indikator"],
      ["Meningkatnya X", "Meningkatnya Y", "Nilai Y"],
    ];
    expect(sketch(cascadeOf([...small, [null], [null], ["Tabel 2"], HEADING, ...DATA]))).toEqual(TREE);
    expect(sketch(cascadeOf([HEADING, ...DATA, [null], ["Tabel 2"], ...small]))).toEqual(TREE);
  });

  test("empty columns inside of one table do not part it", () => {
    const rows = [HEADING, ...DATA].map(([a, b, c, d]) => [a!, null, b!, null, c!, d!]);
    expect(sketch(cascadeOf(rows))).toEqual(TREE);
  });

  test("a person's choice of the heading chooses the table", () => {
    const small: Rows = [
      ["Tujuan RPJMD", "Sasaran RPJMD", "Indikator"],
      ["Meningkatnya X", "Meningkatnya Y", "Nilai Y"],
    ];
    const rows = [...small, [null], [null], ["Tabel 2"], HEADING, ...DATA];
    expect(cascadeOf(rows, [], { header: { from: 1, to: 1 } }).nodes).toHaveLength(2);
  });
});

describe("a refusal names what is missing", () => {
  test.each<[string, Rows, string | null]>([
    [
      "heading",
      [
        ["a", "b", "c", "d"],
        ["e", "f", "g", "h"],
        ["i", "j", "k", "l"],
        ["m", "n", "o", "p"],
      ],
      "heading",
    ],
    [
      "statements",
      [
        ["No", "Nama Pegawai", "NIP", "Jabatan"],
        ["1", "Budi", "00", "Analis"],
      ],
      "statements",
    ],
    [
      "levels",
      [
        ["No", "Sasaran", "Indikator", "Satuan"],
        ["1", "Meningkatnya A", "Nilai A", "Nilai"],
        ["2", "Meningkatnya B", "Nilai B", "Nilai"],
      ],
      "levels",
    ],
    [
      "links",
      [
        ["Kode", "Induk", "Kinerja", "Warna", "Bentuk", "Ukuran"],
        ["A", "X", "Meningkatnya A", "biru", "bulat", "besar"],
        ["B", "Y", "Meningkatnya B", "biru", "bulat", "besar"],
      ],
      "links",
    ],
    ["nothing of an empty sheet", [], null],
  ])("%s", (_, rows, missing) => {
    expect(readRows(rows)).toMatchObject({ ok: false, missing });
  });
});
