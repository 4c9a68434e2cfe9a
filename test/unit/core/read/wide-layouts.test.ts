import { cascadeOf, readRows, sketch } from "./cascade-sketch";

const asked = (cascade: ReturnType<typeof cascadeOf>) => cascade.questions.map((q) => [q.kind, q.at.row, q.at.column]);

describe("wide tables by years (W2)", () => {
  test("years stand beside the level that they measure, program and owner behind them", () => {
    const cascade = cascadeOf(
      [
        [
          "Tujuan RPJMD",
          "Sasaran RPJMD",
          "Indikator Sasaran",
          "Satuan",
          "Baseline",
          "2025",
          "2026",
          "2027",
          "Program",
          "Perangkat Daerah",
        ],
        ["Meningkatnya A", "Meningkatnya B", "Indeks B", "Indeks", "60", "61", "62", "63", "Program P", "Dinas Satu"],
        [null, null, null, null, null, null, null, null, "Program Q", "Dinas Dua"],
        [null, "Meningkatnya C", "Indeks C", "Indeks", "50", "51", "52", "53", "Program P", "Dinas Satu"],
      ],
      ["A2:A4", "B2:B3", "C2:C3", "D2:D3"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B [Indeks B 2025:61 2026:62 2027:63 (Indeks)]",
      "    Program P",
      "    Program Q",
      "  Meningkatnya C [Indeks C 2025:51 2026:52 2027:53 (Indeks)]",
      "    Program P",
    ]);
    expect(cascade.nodes[1]!.indicators[0]!.baseline?.text).toBe("60");
    expect(cascade.nodes.filter((n) => n.level === 3).map((n) => n.owners[0]?.unit)).toEqual([
      "Dinas Satu",
      "Dinas Dua",
      "Dinas Satu",
    ]);
    expect(cascade.years).toEqual(["2025", "2026", "2027"]);
    expect(cascade.questions).toEqual([]);
  });
});

describe("tables of Inmendagri 2/2025 (W4)", () => {
  test("the target table has baseline and years under one heading, and the notes stay out", () => {
    const cascade = cascadeOf(
      [
        [
          "NSPK DAN SASARAN RPJMD YANG RELEVAN",
          "TUJUAN",
          "SASARAN",
          "INDIKATOR",
          "BASELINE",
          "TARGET TAHUN",
          null,
          "KET.",
        ],
        [null, null, null, null, "2024", "2025", "2026", null],
        ["(01)", "(02)", "(03)", "(04)", "(05)", "(06)", "(07)", "(08)"],
        ["NSPK A", "Meningkatnya B", null, "Nilai B (Nilai)", "60", "61", "62", "tetap"],
        [null, null, "Meningkatnya C", "Persentase C (%)", "10", "11", "12", null],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "F1:G1", "H1:H2", "A4:A5", "B4:B5"],
    );
    expect(cascade.header).toEqual({ from: 1, to: 2 });
    expect(sketch(cascade)).toEqual([
      "NSPK A",
      "  Meningkatnya B [Nilai B 2025:61 2026:62 (Nilai)]",
      "    Meningkatnya C [Persentase C 2025:11 2026:12 (%)]",
    ]);
    expect(cascade.nodes[1]!.indicators[0]!.baseline?.text).toBe("60");
  });

  test("the cascade table keeps its statements beside the nomenclature", () => {
    const cascade = cascadeOf([
      [
        "NSPK DAN SASARAN RPJMD YANG RELEVAN",
        "TUJUAN",
        "SASARAN",
        "OUTCOME",
        "OUTPUT",
        "INDIKATOR",
        "PROGRAM/KEGIATAN/SUBKEGIATAN",
        "KETERANGAN",
      ],
      ["NSPK A", "Meningkatnya B", null, null, null, "Nilai B", null, null],
      [null, null, "Meningkatnya C", null, null, "Nilai C", null, null],
      [null, null, null, "Meningkatnya D", null, "Persentase D", "2.16.02 - PROGRAM P", null],
      [null, null, null, null, "Terlaksananya E", "Jumlah E", "2.16.02.2.01 - Kegiatan K", null],
      [null, null, null, null, null, "Jumlah F", "2.16.02.2.01.0001 - Sub S", null],
    ]);
    expect(sketch(cascade)).toEqual([
      "NSPK A",
      "  Meningkatnya B [Nilai B]",
      "    Meningkatnya C [Nilai C]",
      "      Meningkatnya D [Persentase D]",
      "        Terlaksananya E [Jumlah E]",
      "          Sub S [Jumlah F]",
    ]);
  });
});

describe("an export that merges missing levels away", () => {
  test("a dash over the columns of a level and those right of it ends the branch", () => {
    const cascade = cascadeOf(
      [
        ["CASCADING KINERJA"],
        ["Dinas Contoh"],
        [null],
        [
          "Tujuan Renstra",
          "Indikator Tujuan",
          "Sasaran ESS II",
          "Indikator ESS II",
          "Sasaran ESS III",
          "Indikator ESS III",
        ],
        ["Meningkatnya A", "Indeks A", "Meningkatnya B", "Nilai B", "Meningkatnya C", "Persentase C"],
        [null, null, null, null, "Meningkatnya D", "Persentase D"],
        [null, null, "Meningkatnya E", "Nilai E", "-", null],
        [null, null, "-", null, null, null],
        ["Meningkatnya F", "Indeks F", "-", null, "Meningkatnya G", "Persentase G"],
      ],
      ["A1:F1", "A2:F2", "A5:A8", "B5:B8", "C5:C6", "D5:D6", "E7:F7", "C8:F8", "C9:D9"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Indeks A]",
      "  Meningkatnya B [Nilai B]",
      "    Meningkatnya C [Persentase C]",
      "    Meningkatnya D [Persentase D]",
      "  Meningkatnya E [Nilai E]",
      "Meningkatnya F [Indeks F]",
      "  Meningkatnya G [Persentase G]",
    ]);
    expect(cascade.questions).toEqual([]);
  });
});

describe("rows that span the table", () => {
  const HEADING = ["No", "Sasaran", "Indikator", "Satuan"];

  test("with a statement are a level above what follows", () => {
    const cascade = cascadeOf(
      [
        HEADING,
        ["Tujuan 1: Meningkatnya A", null, null, null],
        ["1", "Meningkatnya B", "Nilai B", "Nilai"],
        ["2", "Meningkatnya C", "Nilai C", "Nilai"],
        ["Tujuan 2: Meningkatnya D", null, null, null],
        ["1", "Meningkatnya E", "Nilai E", "Nilai"],
      ],
      ["A2:D2", "A5:D5"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B [Nilai B (Nilai)]",
      "  Meningkatnya C [Nilai C (Nilai)]",
      "Meningkatnya D",
      "  Meningkatnya E [Nilai E (Nilai)]",
    ]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Tujuan", "Sasaran"]);
    expect(cascade.evidence[cascade.nodes[0]!.id]!.level.by).toBe("word");
  });

  test("of several kinds nest as their words do", () => {
    const cascade = cascadeOf(
      [
        ["Program", "Indikator", "Satuan"],
        ["Tujuan: Meningkatnya A", null, null],
        ["Sasaran 1: Meningkatnya B", null, null],
        ["Program P", "Persentase P", "%"],
        ["Sasaran 2: Meningkatnya C", null, null],
        ["Program Q", "Persentase Q", "%"],
      ],
      ["A2:C2", "A3:C3", "A5:C5"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B",
      "    Program P [Persentase P (%)]",
      "  Meningkatnya C",
      "    Program Q [Persentase Q (%)]",
    ]);
  });

  test("with an office name who answers, not a node", () => {
    const cascade = cascadeOf(
      [
        ["Tujuan", "Sasaran", "Indikator", "Satuan"],
        ["BAGIAN TATA LAKSANA", null, null, null],
        ["Meningkatnya A", "Meningkatnya B", "Nilai B", "Nilai"],
        ["BAGIAN KELEMBAGAAN", null, null, null],
        ["Meningkatnya C", "Meningkatnya D", "Nilai D", "Nilai"],
      ],
      ["A2:D2", "A4:D4"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B [Nilai B (Nilai)]",
      "Meningkatnya C",
      "  Meningkatnya D [Nilai D (Nilai)]",
    ]);
    expect(cascade.nodes.map((n) => n.owners[0]?.unit)).toEqual([
      "BAGIAN TATA LAKSANA",
      "BAGIAN TATA LAKSANA",
      "BAGIAN KELEMBAGAAN",
      "BAGIAN KELEMBAGAAN",
    ]);
    expect(cascade.has.owner).toBe(true);
  });

  test("with something else are asked about", () => {
    const cascade = cascadeOf(
      [
        ["Tujuan", "Sasaran", "Indikator", "Satuan"],
        ["Rencana lima tahun pertama", null, null, null],
        ["Meningkatnya A", "Meningkatnya B", "Nilai B", "Nilai"],
      ],
      ["A2:D2"],
    );
    expect(asked(cascade)).toEqual([["level", 2, 1]]);
  });
});

describe("merged areas that do not nest", () => {
  const HEADING = ["Tujuan", "Sasaran", "Program", "Indikator"];

  test("a node hangs under the cell left of its own first row, and what the row contradicts is asked about", () => {
    const cascade = cascadeOf(
      [
        HEADING,
        ["Meningkatnya A", "Meningkatnya C", "Program P", "Persentase P"],
        ["Meningkatnya B", null, "Program Q", "Persentase Q"],
        [null, "Meningkatnya D", "Program R", "Persentase R"],
      ],
      ["B2:B3", "A3:A4"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya C",
      "    Program P [Persentase P]",
      "    Program Q [Persentase Q]",
      "Meningkatnya B",
      "  Meningkatnya D",
      "    Program R [Persentase R]",
    ]);
    expect(asked(cascade)).toEqual([["parent", 3, 3]]);
  });

  test("an answer moves the node", () => {
    const rows = [
      HEADING,
      ["Meningkatnya A", "Meningkatnya C", "Program P", "Persentase P"],
      ["Meningkatnya B", null, "Program Q", "Persentase Q"],
    ];
    const cascade = cascadeOf(rows, ["B2:B3"], { rows: [{ row: 3, level: 3, parent: 3 }] });
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya C",
      "    Program P [Persentase P]",
      "Meningkatnya B",
      "  Program Q [Persentase Q]",
    ]);
    expect(cascade.questions).toEqual([]);
    expect(cascade.evidence[cascade.nodes[4]!.id]!.parent.by).toBe("choice");
  });
});

describe("texts that a page cut in two", () => {
  test("both parts together stand elsewhere in the column", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Program"],
      ["Meningkatnya A", "Terwujudnya Regenerasi Kota", "Program P"],
      [null, null, "Program Q"],
      ["Meningkatnya B", "Terwujudnya", "Program R"],
      [null, "Regenerasi Kota", "Program S"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Terwujudnya Regenerasi Kota",
      "    Program P",
      "    Program Q",
      "Meningkatnya B",
      "  Terwujudnya Regenerasi Kota",
      "    Program R",
      "    Program S",
    ]);
  });

  test("siblings that begin alike are not joined", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Program"],
      ["Meningkatnya A", "Meningkatnya Kualitas", "Program P"],
      [null, "Meningkatnya Kualitas Jalan", "Program Q"],
      [null, "Meningkatnya Kualitas Air", "Program R"],
    ]);
    expect(cascade.nodes.filter((n) => n.level === 2)).toHaveLength(3);
  });
});

describe("columns of no known name", () => {
  test("are no levels where they describe nodes", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Permasalahan Utama", "Sasaran", "Isu Strategis", "Indikator"],
      ["Meningkatnya A", "Masih rendahnya B", "Meningkatnya B", "Isu tentang B", "Nilai B"],
      [null, "Masih rendahnya C", "Meningkatnya C", "Isu tentang C", "Nilai C"],
    ]);
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B]", "  Meningkatnya C [Nilai C]"]);
    expect(cascade.unread.map((c) => c.text)).toEqual(["Permasalahan Utama", "Isu Strategis"]);
  });

  test("are levels by their place where their texts span several rows", () => {
    const cascade = cascadeOf(
      [
        ["Agenda Pembangunan", "Tujuan", "Sasaran", "Indikator"],
        ["Agenda kota yang hijau", "Meningkatnya A", "Meningkatnya B", "Nilai B"],
        [null, null, "Meningkatnya C", "Nilai C"],
        [null, "Meningkatnya D", "Meningkatnya E", "Nilai E"],
        ["Agenda kota yang biru", "Meningkatnya F", "Meningkatnya G", "Nilai G"],
      ],
      ["A2:A4", "B2:B3"],
    );
    expect(sketch(cascade)).toEqual([
      "Agenda kota yang hijau",
      "  Meningkatnya A",
      "    Meningkatnya B [Nilai B]",
      "    Meningkatnya C [Nilai C]",
      "  Meningkatnya D",
      "    Meningkatnya E [Nilai E]",
      "Agenda kota yang biru",
      "  Meningkatnya F",
      "    Meningkatnya G [Nilai G]",
    ]);
    expect(cascade.evidence[cascade.nodes[0]!.id]!.level.confidence).toBeLessThan(1);
    expect(cascade.evidence[cascade.nodes[1]!.id]!.level.confidence).toBe(1);
  });
});

describe("a node that its row puts under nothing", () => {
  test("is asked about where other rows have something there", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Program", "Indikator"],
      ["-", "Meningkatnya B", "Program P", "Persentase P"],
      ["Meningkatnya A", "Meningkatnya C", "Program Q", "Persentase Q"],
      ["-", "-", "Program R", "Persentase R"],
    ]);
    expect(cascade.nodes.filter((n) => n.parents.length === 0).map((n) => n.statement)).toEqual([
      "Meningkatnya B",
      "Meningkatnya A",
      "Program R",
    ]);
    expect(cascade.questions).toEqual([]);
  });
});

describe("tables that are no cascade", () => {
  test.each([
    [
      "staff",
      [
        ["No", "Nama", "NIP", "Jabatan", "Bidang", "Uraian Tugas"],
        ["1", "Budi", "00", "Analis Kebijakan", "Bidang Satu", "Menyusun bahan kebijakan daerah"],
        ["2", "Siti", "01", "Analis Kebijakan", null, "Menyusun bahan kebijakan kota"],
      ],
    ],
    [
      "purchases",
      [
        ["No", "Nama Paket", "Uraian Pekerjaan", "Metode", "Pagu", "Lokasi"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["1", "Paket pekerjaan jalan kota", "Pengaspalan jalan kota lama", "Tender umum", 10, "Kota"],
        [null, null, "Pengaspalan jalan kota baru", "Tender umum", 20, "Kota"],
        ["2", "Paket pekerjaan jembatan desa", "Perbaikan jembatan desa", "Tender umum", 30, "Desa"],
      ],
    ],
    [
      "meetings",
      [
        ["Hari", "Kegiatan", "Peserta Rapat", "Tempat Rapat"],
        ["Senin", "Rapat penyusunan renja", "Seluruh kepala bidang", "Aula kantor dinas"],
        ["Selasa", "Rapat evaluasi renja", "Seluruh kepala bidang", "Aula kantor dinas"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readRows(rows)).toMatchObject({ ok: false });
  });
});

describe("levels by the order of columns", () => {
  test("a kecamatan's levels begin an echelon lower, and what stands left is above", () => {
    const cascade = cascadeOf([
      [
        "Sasaran Camat (Eselon III)",
        "Indikator",
        "Sasaran Kasi (Eselon IV)",
        "Indikator",
        "Sasaran Pelaksana",
        "Indikator",
      ],
      ["Meningkatnya A", "Nilai A", "Meningkatnya B", "Nilai B", "Tersusunnya C", "Jumlah C"],
      [null, null, null, null, "Tersusunnya D", "Jumlah D"],
    ]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 3]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Nilai B]",
      "    Tersusunnya C [Jumlah C]",
      "    Tersusunnya D [Jumlah D]",
    ]);
  });

  test("words that stand in another order than usual change nothing", () => {
    const cascade = cascadeOf([
      ["Program", "Sasaran", "Tujuan", "Indikator"],
      ["Program P", "Meningkatnya A", "Meningkatnya B", "Nilai B"],
      [null, null, "Meningkatnya C", "Nilai C"],
    ]);
    expect(cascade.nodes.map((n) => [n.statement, n.level])).toEqual([
      ["Program P", 1],
      ["Meningkatnya A", 2],
      ["Meningkatnya B", 3],
      ["Meningkatnya C", 3],
    ]);
  });
});

describe("statements in merged areas that a page cut", () => {
  const heading = ["Tujuan", "Sasaran", "Indikator"];

  test("go on beside an indicator, and are not added twice where each page repeats the rest", () => {
    const cascade = cascadeOf(
      [
        heading,
        ["Meningkatnya tata kelola keuangan", "Meningkatnya akuntabilitas", "Nilai B"],
        heading,
        ["daerah yang tepat sasaran", "kinerja", "Nilai C"],
        [null, "Meningkatnya pelayanan", "Nilai D"],
        heading,
        ["daerah yang tepat sasaran", "Meningkatnya pengawasan", "Nilai E"],
      ],
      ["A4:A5"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya tata kelola keuangan daerah yang tepat sasaran",
      "  Meningkatnya akuntabilitas kinerja [Nilai B; Nilai C]",
      "  Meningkatnya pelayanan [Nilai D]",
      "  Meningkatnya pengawasan [Nilai E]",
    ]);
  });

  test("are asked about where nothing but a small letter shows the cut", () => {
    const rows = [
      ["Tujuan", "Sasaran", "Indikator"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B"],
      [null, null, "Nilai C"],
      [null, "daya saing daerah", "Nilai D"],
    ];
    const cascade = cascadeOf(rows);
    expect(asked(cascade)).toEqual([["level", 4, 2]]);
    const answered = cascadeOf(rows, [], { rows: [{ row: 4, level: 2, parent: null }] });
    expect(answered.questions).toEqual([]);
  });
});
