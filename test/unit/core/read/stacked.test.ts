import { type SheetCell, dressed, outline, readDressed, stackOf } from "./stacked-sheet";

const HEADING = ["Program/Kegiatan/Sub Kegiatan", "Indikator", "Satuan", "Target 2025", "Pagu 2025"];

function labels(cascade: ReturnType<typeof stackOf>): string[] {
  return cascade.profile.levels.map(({ label }) => label);
}

describe("stacked tables", () => {
  test("words before the names tell levels where codes do not", () => {
    const cascade = stackOf([
      HEADING,
      ["Program Penunjang Urusan", "Nilai SAKIP", "Nilai", "70,5", 300],
      ["Kegiatan Administrasi Keuangan", "Jumlah laporan", "Laporan", 12, 200],
      ["Sub Kegiatan Penyediaan Gaji", "Jumlah orang", "Orang", 40, 150],
      ["Sub Kegiatan Penyusunan Laporan", "Jumlah laporan keuangan", "Laporan", 2, 50],
      ["Program Penataan Organisasi", "Indeks Reformasi Birokrasi", "Indeks", 65, 100],
      ["Kegiatan Fasilitasi Kelembagaan", "Jumlah dokumen", "Dokumen", 3, 100],
    ]);
    expect(outline(cascade)).toEqual([
      "A2 Program Penunjang Urusan",
      "  A3 Administrasi Keuangan",
      "    A4 Penyediaan Gaji",
      "    A5 Penyusunan Laporan",
      "A6 Program Penataan Organisasi",
      "  A7 Fasilitasi Kelembagaan",
    ]);
    expect(labels(cascade)).toEqual(["Program", "Kegiatan", "Sub Kegiatan"]);
    expect(cascade.questions).toEqual([]);
    expect(cascade.nodes[2]!.components).toMatchObject([{ code: null, name: "Penyediaan Gaji" }]);
  });

  test("codes in a column of their own tell level and parent, and are the component's", () => {
    const cascade = stackOf([
      ["Kode", "Urusan/Bidang Urusan/Program/Kegiatan", "Indikator Kinerja", "Satuan", "Target 2025"],
      ["4", "UNSUR PENDUKUNG URUSAN PEMERINTAHAN", null, null, null],
      ["4.01", "SEKRETARIAT DAERAH", null, null, null],
      ["4.01.02", "PROGRAM PENATAAN ORGANISASI", "Indeks RB", "Indeks", 70],
      ["4.01.02.1.01", "Fasilitasi Kelembagaan dan Analisis Jabatan", "Jumlah dokumen", "Dokumen", 4],
      ["4.01.02.1.01.0001", "Penataan Analisis Jabatan", "Jumlah jabatan", "Jabatan", 9],
      ["4.01.02.1.02", "Fasilitasi Reformasi Birokrasi", "Jumlah laporan", "Laporan", 4],
    ]);
    expect(outline(cascade)).toEqual([
      "B2 4 UNSUR PENDUKUNG URUSAN PEMERINTAHAN",
      "  B3 4.01 SEKRETARIAT DAERAH",
      "    B4 4.01.02 PROGRAM PENATAAN ORGANISASI",
      "      B5 4.01.02.1.01 Fasilitasi Kelembagaan dan Analisis Jabatan",
      "        B6 4.01.02.1.01.0001 Penataan Analisis Jabatan",
      "      B7 4.01.02.1.02 Fasilitasi Reformasi Birokrasi",
    ]);
    expect(cascade.nodes.every((n) => !n.ownCode)).toBe(true);
    expect(cascade.evidence["4.01.02.1.02"]!.parent).toEqual({ by: "code-prefix", confidence: 1 });
    expect(labels(cascade)).toEqual(["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan"]);
  });

  test("a code spread over narrow columns is joined at its widths; blanks left of it repeat the row above", () => {
    const cascade = stackOf(
      [
        ["Kode", null, null, null, null, null, "Program dan Kegiatan", "Indikator", "Target 2025"],
        [2, 16, null, null, null, null, "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI", null, null],
        [2, 16, 1, null, null, null, "PROGRAM PENUNJANG", "Nilai SAKIP", 70],
        [null, null, null, 2, 1, null, "Perencanaan dan Evaluasi", "Jumlah dokumen", 2],
        [null, null, null, null, null, "0006", "Penyusunan Laporan", "Jumlah laporan", 1],
        [2, 16, 1, 2, 9, 1, "Pemeliharaan Mebel", "Jumlah unit", 5],
        [2, 16, 1, 2.1, null, null, "Jasa Penunjang", "Jumlah bulan", 12],
        ["X", "XX", "01", "2", "11", null, "Administrasi Umum", "Jumlah paket", 3],
      ],
      { merges: ["A1:F1"] },
    );
    expect(cascade.nodes.map((n) => n.code)).toEqual([
      "2.16",
      "2.16.01",
      "2.16.01.2.01",
      "2.16.01.2.01.0006",
      "2.16.01.2.09.0001",
      "2.16.01.2.10",
      "X.XX.01.2.11",
    ]);
    expect(cascade.questions).toContainEqual(
      expect.objectContaining({ kind: "code", shown: "2.1", code: "2.16.01.2.10" }),
    );
    // A sub kegiatan whose own kegiatan is not on the sheet, below one of another code.
    expect(cascade.questions).toContainEqual(expect.objectContaining({ kind: "parent", node: "2.16.01.2.09.0001" }));
  });

  test("a column headed Program among those of a code holds pieces of it", () => {
    const cascade = stackOf(
      [
        ["Kode", null, null, null, null, "Program/Kegiatan/Sub Kegiatan", "Indikator", "Target 2025"],
        ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", null, null, null],
        ["4", "01", "01", null, null, "PROGRAM PENUNJANG", "Nilai SAKIP", 70],
        ["4", "01", "01", "1.01", null, "Perencanaan", "Jumlah dokumen", 7],
        ["4", "01", "01", "1.01", "0001", "Penyusunan Dokumen", "Jumlah rencana", 7],
      ],
      { merges: ["A1:E1", "F1:F2", "G1:G2", "H1:H2"] },
    );
    expect(outline(cascade)).toEqual([
      "F3 4.01.01 PROGRAM PENUNJANG",
      "  F4 4.01.01.1.01 Perencanaan",
      "    F5 4.01.01.1.01.0001 Penyusunan Dokumen",
    ]);
    expect(cascade.questions).toEqual([]);
  });

  test("outcome and output rows below their program and kegiatan are the nodes, the nomenclature their component", () => {
    const cascade = stackOf([
      ["Program / Outcome / Kegiatan / Output", "Indikator", "Target 2026", "Pagu 2026"],
      ["2.16.02 - PROGRAM INFORMASI PUBLIK", null, null, "8.336.000"],
      ["Meningkatnya kualitas informasi publik", "Tingkat kepuasan (Persen)", 80, "8.336.000"],
      ["Meningkatnya jangkauan informasi publik", "Cakupan (Persen)", 60, null],
      ["2.16.02.2.01 - Pengelolaan Informasi", null, null, "8.000.000"],
      ["Terlaksananya pengelolaan informasi", "Jumlah media (Dokumen)", 50, "8.000.000"],
      [null, "Jumlah konten (Dokumen)", 25, null],
      ["2.16.02.2.01.0014 - Relasi Media", null, null, "5.000.000"],
      ["Terlaksananya relasi media", "Jumlah relasi (Kali)", 25, "5.000.000"],
    ]);
    expect(outline(cascade)).toEqual([
      "A3 2.16.02 Meningkatnya kualitas informasi publik",
      "A4 2.16.02 Meningkatnya jangkauan informasi publik",
      "  A6 2.16.02.2.01 Terlaksananya pengelolaan informasi",
      "    A9 2.16.02.2.01.0014 Terlaksananya relasi media",
    ]);
    expect(cascade.nodes[2]!.indicators.map((i) => i.text)).toEqual(["Jumlah media", "Jumlah konten"]);
    expect(cascade.nodes[0]!.components).toMatchObject([{ code: "2.16.02", name: "PROGRAM INFORMASI PUBLIK" }]);
    expect(cascade.nodes[2]!.budget["2026"]!.value).toBe(8_000_000);
  });

  test("a statement column beside the stack states what its program or kegiatan brings about", () => {
    const cascade = stackOf([
      ["Kode Rekening", "Program/Kegiatan", "Sasaran Program/Kegiatan", "Indikator", "Target 2025"],
      ["4.01.02", "PROGRAM PENATAAN ORGANISASI", "Meningkatnya tata kelola", "Indeks RB", 70],
      ["4.01.02.1.01", "Fasilitasi Kelembagaan", "Meningkatnya ketepatan struktur", "Persentase PD", 80],
      ["4.01.02.1.02", "Fasilitasi Reformasi Birokrasi", "Meningkatnya akuntabilitas", "Nilai SAKIP", 71],
    ]);
    expect(outline(cascade)).toEqual([
      "C2 4.01.02 Meningkatnya tata kelola",
      "  C3 4.01.02.1.01 Meningkatnya ketepatan struktur",
      "  C4 4.01.02.1.02 Meningkatnya akuntabilitas",
    ]);
  });

  test("words of performance before statements are levels, and no part of the statement", () => {
    const cascade = stackOf([
      ["Uraian", "Indikator", "Satuan", "Target 2025"],
      ["Tujuan 1: Meningkatnya tata kelola pemerintahan", "Indeks RB", "Indeks", 70],
      ["Sasaran 1.1: Meningkatnya akuntabilitas kinerja", "Nilai SAKIP", "Nilai", 71],
      ["Program Penataan Organisasi", "Persentase PD", "Persen", 80],
      ["Kegiatan Fasilitasi Reformasi Birokrasi", "Jumlah laporan", "Laporan", 4],
      ["Sasaran 1.2: Meningkatnya kualitas pelayanan", "IKM", "Nilai", 85],
      ["Indikator: Persentase unit pelayanan berpredikat baik", null, "Persen", 60],
    ]);
    expect(outline(cascade)).toEqual([
      "A2 Meningkatnya tata kelola pemerintahan",
      "  A3 Meningkatnya akuntabilitas kinerja",
      "    A4 Program Penataan Organisasi",
      "      A5 Fasilitasi Reformasi Birokrasi",
      "  A6 Meningkatnya kualitas pelayanan",
    ]);
    expect(cascade.nodes.at(-1)!.indicators.map((i) => [i.text, i.unit])).toEqual([
      ["IKM", "Nilai"],
      ["Persentase unit pelayanan berpredikat baik", "Persen"],
    ]);
    expect(labels(cascade)).toEqual(["Tujuan", "Sasaran", "Program", "Kegiatan"]);
  });

  test("numbers before the names tell levels by their style", () => {
    const cascade = stackOf([
      ["Program/Kegiatan", "Indikator", "Target 2025"],
      ["I. Penunjang Urusan", "Nilai SAKIP", 70],
      ["A. Administrasi Keuangan", "Jumlah laporan", 12],
      ["1. Penyediaan Gaji", "Jumlah orang", 40],
      ["2. Penyusunan Laporan", "Jumlah dokumen", 2],
      ["B. Administrasi Umum", "Jumlah paket", 3],
      ["1. Penyediaan Bahan", "Jumlah bahan", 5],
      ["II. Penataan Organisasi", "Indeks RB", 65],
    ]);
    expect(outline(cascade)).toEqual([
      "A2 Penunjang Urusan",
      "  A3 Administrasi Keuangan",
      "    A4 Penyediaan Gaji",
      "    A5 Penyusunan Laporan",
      "  A6 Administrasi Umum",
      "    A7 Penyediaan Bahan",
      "A8 Penataan Organisasi",
    ]);
    expect(cascade.nodes[2]!.id in cascade.evidence && cascade.evidence[cascade.nodes[2]!.id]!.level.by).toBe(
      "numbering",
    );
  });

  test("spaces and indents tell levels; a column a level under one heading does too", () => {
    const rows: SheetCell[][] = [
      ["Program/Kegiatan", "Indikator", "Target 2025"],
      ["Penunjang Urusan", "Nilai SAKIP", 70],
      ["   Administrasi Keuangan", "Jumlah laporan", 12],
      ["      Penyediaan Gaji", "Jumlah orang", 40],
      [dressed("Administrasi Umum", { indent: 0 }), "Jumlah paket", 3],
      ["   Penyediaan Bahan", "Jumlah bahan", 5],
    ];
    const tree = [
      "A2 Penunjang Urusan",
      "  A3 Administrasi Keuangan",
      "    A4 Penyediaan Gaji",
      "A5 Administrasi Umum",
      "  A6 Penyediaan Bahan",
    ];
    expect(outline(stackOf(rows))).toEqual(tree);
    const indented = rows.map(([name, ...rest], i): SheetCell[] => {
      const depth = [0, 0, 1, 2, 0, 1][i]!;
      return [typeof name === "string" ? dressed(name.trim(), { indent: depth }) : name!, ...rest];
    });
    expect(outline(stackOf(indented))).toEqual(tree);
    const stepped = stackOf(
      [
        ["Program/Kegiatan/Sub Kegiatan", null, null, "Indikator", "Target 2025"],
        ["Penunjang Urusan", null, null, "Nilai SAKIP", 70],
        [null, "Administrasi Keuangan", null, "Jumlah laporan", 12],
        [null, null, "Penyediaan Gaji", "Jumlah orang", 40],
        [null, "Administrasi Umum", null, "Jumlah paket", 3],
      ],
      { merges: ["A1:C1"] },
    );
    expect(outline(stepped)).toEqual([
      "A2 Penunjang Urusan",
      "  B3 Administrasi Keuangan",
      "    C4 Penyediaan Gaji",
      "  B5 Administrasi Umum",
    ]);
    expect(labels(stepped)).toEqual(["Program", "Kegiatan", "Sub Kegiatan"]);
  });
});

describe("a table that only looks like a stack", () => {
  const staff = [
    ["No", "Nama", "NIP", "Jabatan", "Uraian"],
    ["1", "Budi", "00", "Analis", "PROGRAM A"],
    ["2", "Tuti", "01", "Analis", "Kegiatan B"],
    ["3", "Ani", "02", "Pranata", "Sub Kegiatan C"],
  ];
  const budget = [
    ["Kode Rekening", "Uraian", "Anggaran 2025", "Realisasi 2025"],
    ["5.1", "Belanja Operasi", 900, 800],
    ["5.1.02", "Belanja Barang dan Jasa", 900, 800],
    ["5.1.02.01", "Belanja Barang", 500, 400],
    ["5.1.02.02", "Belanja Jasa", 400, 400],
  ];
  test.each([
    ["a list of employees", staff],
    ["an account of expenses", budget],
    [
      "a list with coloured stripes",
      [
        ["Uraian", "Indikator", "Target 2025"],
        ...Array.from({ length: 12 }, (_, i) => [
          dressed(`Meningkatnya layanan ${String.fromCharCode(65 + i)}`, { fill: i % 2 === 0 ? "EEEEEE" : null }),
          `Nilai ${i}`,
          i,
        ]),
      ],
    ],
    [
      "a list of one level",
      [
        ["Program/Kegiatan", "Indikator", "Target 2025"],
        ["Penyediaan Gaji", "Jumlah orang", 4],
        ["Penyediaan Mebel", "Jumlah unit", 4],
        ["Penyediaan Jasa", "Jumlah bulan", 4],
        ["Penyediaan Bahan", "Jumlah bahan", 4],
      ],
    ],
  ])("%s is refused", (_, rows) => {
    expect(readDressed(rows)).toMatchObject({ ok: false, reason: "unreadable" });
  });
});
