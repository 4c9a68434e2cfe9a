import { cascadeOf, readRows, sketch } from "./cascade-sketch";

describe("wide tables", () => {
  test("merged statements hold everything below them, an indicator per level", () => {
    const cascade = cascadeOf(
      [
        ["CASCADING KINERJA"],
        ["Dinas Contoh"],
        [null],
        [
          "Tujuan RPJMD",
          "Sasaran RPJMD",
          "Tujuan Renstra",
          "Indikator Tujuan",
          "Sasaran ESS II",
          "Indikator ESS II",
          "Sasaran ESS III",
          "Indikator ESS III",
        ],
        [
          "Terwujudnya A",
          "Meningkatnya B",
          "Meningkatnya C",
          "Indeks C",
          "Meningkatnya D",
          "Nilai D",
          "Meningkatnya E",
          "Persentase E",
        ],
        [null, null, null, null, null, "Predikat D", "Meningkatnya F", "Persentase F"],
        [null, null, null, null, "Meningkatnya G", "Nilai G", "-", null],
      ],
      ["A1:H1", "A2:H2", "A5:A7", "B5:B7", "C5:C7", "D5:D7", "E5:E6", "G7:H7"],
    );
    expect(cascade.layout).toBe("wide");
    expect(cascade.header).toEqual({ from: 4, to: 4 });
    expect(cascade.titles).toEqual(["CASCADING KINERJA", "Dinas Contoh"]);
    expect(sketch(cascade)).toEqual([
      "Terwujudnya A",
      "  Meningkatnya B",
      "    Meningkatnya C [Indeks C]",
      "      Meningkatnya D [Nilai D; Predikat D]",
      "        Meningkatnya E [Persentase E]",
      "        Meningkatnya F [Persentase F]",
      "      Meningkatnya G [Nilai G]",
    ]);
    expect(cascade.profile.levels.map((l) => l.tier)).toEqual([
      "strategic",
      "strategic",
      "strategic",
      "strategic",
      "tactical",
    ]);
  });

  test("blank repeats and written-out repeats are one node", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "Target 2025"],
      ["Meningkatnya A", "Meningkatnya B", "Indeks 1", "70,5"],
      ["Meningkatnya A", "Meningkatnya B", "Indeks 2", 80],
      [null, "Meningkatnya C", "Indeks 3", 0.5],
      ["Meningkatnya A", "Meningkatnya B", "Indeks 1", "70,5"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B [Indeks 1 2025:70,5; Indeks 2 2025:80]",
      "  Meningkatnya C [Indeks 3 2025:0,5]",
    ]);
  });

  test("year columns under a group heading, units and baseline belong to the level left of them", () => {
    const cascade = cascadeOf(
      [
        [
          "Tujuan",
          "Indikator Tujuan",
          "Target Tujuan Per Tahun",
          null,
          "Sasaran",
          "Indikator Sasaran",
          "Satuan",
          "Kondisi Awal",
          "Target Sasaran Per Tahun",
          null,
          "Kondisi Akhir",
        ],
        [null, null, "2025", "2026", null, null, null, null, "2025", "2026", null],
        ["Meningkatnya A", "Indeks A", "60", "61", "Meningkatnya B", "Nilai B", "Nilai", "50", "55", "BB", "56"],
        [null, null, null, null, "Meningkatnya C", "Persentase C", "%", "10", "12", "13", "13"],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2", "H1:H2", "I1:J1", "K1:K2", "A3:A4", "B3:B4"],
    );
    expect(cascade.header).toEqual({ from: 1, to: 2 });
    expect(cascade.years).toEqual(["2025", "2026"]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Indeks A 2025:60 2026:61]",
      "  Meningkatnya B [Nilai B 2025:55 2026:BB (Nilai)]",
      "  Meningkatnya C [Persentase C 2025:12 2026:13 (%)]",
    ]);
    expect(cascade.nodes[1]!.indicators[0]!.baseline?.text).toBe("50");
  });

  test("levels of one nomenclature column are told by code or by word, and a statement beside it is the node", () => {
    const cascade = cascadeOf([
      ["Sasaran", "Outcome", "Output", "Indikator", "Program/Kegiatan/Sub Kegiatan"],
      ["Meningkatnya A", null, null, "Nilai A (Nilai)", null],
      [null, "Meningkatnya B", null, "Persentase B (%)", "2.16.02 - PROGRAM CONTOH"],
      [null, null, "Terlaksananya C", "Jumlah C (Dokumen)", "2.16.02.2.01 - Kegiatan Contoh"],
      [null, null, null, "Jumlah D (Dokumen)", "2.16.02.2.01 - Kegiatan Contoh"],
      [null, null, null, "Jumlah E (Laporan)", "2.16.02.2.01.0001 - Sub Contoh"],
      [null, null, null, "Jumlah F (Laporan)", "Sub Kegiatan Lain"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A (Nilai)]",
      "  Meningkatnya B [Persentase B (%)]",
      "    Terlaksananya C [Jumlah C (Dokumen); Jumlah D (Dokumen)]",
      "      Sub Contoh [Jumlah E (Laporan)]",
      "      Lain [Jumlah F (Laporan)]",
    ]);
    expect(cascade.nodes[1]!.components).toMatchObject([{ code: "2.16.02", name: "PROGRAM CONTOH" }]);
  });

  test("without codes and words the statement beside a nomenclature tells its level", () => {
    const cascade = cascadeOf([
      ["Sasaran", "Outcome", "Output", "Indikator", "Program / Kegiatan / Subkegiatan"],
      ["Meningkatnya A", null, null, "Nilai A", null],
      [null, "Meningkatnya B", null, "Persentase B", "PENUNJANG URUSAN"],
      [null, null, "Terlaksananya C", "Jumlah C", "Administrasi Umum"],
      [null, null, null, "Jumlah D", "Penyediaan Peralatan dan"],
      [null, null, null, null, "Perlengkapan Kantor"],
      [null, null, null, "Jumlah E", "Penyediaan Bahan Logistik"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Persentase B]",
      "    Terlaksananya C [Jumlah C]",
      "      Penyediaan Peralatan dan Perlengkapan Kantor [Jumlah D]",
      "      Penyediaan Bahan Logistik [Jumlah E]",
    ]);
  });

  test("an output beside a sub kegiatan is the sub kegiatan's statement", () => {
    const cascade = cascadeOf([
      ["Outcome", "Output", "Indikator", "Program/Kegiatan/Sub Kegiatan"],
      ["Meningkatnya B", null, "Persentase B", "2.16.02 - PROGRAM CONTOH"],
      [null, "Terlaksananya C", "Jumlah C", "2.16.02.2.01 - Kegiatan Contoh"],
      [null, "Tersedianya D", "Jumlah D", "2.16.02.2.01.0001 - Sub Contoh"],
      [null, "Tersedianya E", "Jumlah E", "2.16.02.2.01.0002 - Sub Lain"],
      [null, "Terlaksananya F", "Jumlah F", "2.16.02.2.02 - Kegiatan Lain"],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya B [Persentase B]",
      "  Terlaksananya C [Jumlah C]",
      "    Tersedianya D [Jumlah D]",
      "    Tersedianya E [Jumlah E]",
      "  Terlaksananya F [Jumlah F]",
    ]);
    expect(cascade.nodes[2]!.components).toMatchObject([{ code: "2.16.02.2.01.0001", name: "Sub Contoh" }]);
  });

  test("the same word under different echelons is a different level", () => {
    const cascade = cascadeOf(
      [
        ["Eselon II", null, "Eselon III", null, "Eselon IV", null],
        ["Sasaran", "Indikator", "Sasaran", "Indikator", "Sasaran", "Indikator"],
        ["Meningkatnya A", "Nilai A", "Meningkatnya B", "Persentase B", "Meningkatnya C", "Jumlah C"],
        [null, null, null, null, "Meningkatnya D", "Jumlah D"],
      ],
      ["A1:B1", "C1:D1", "E1:F1", "A3:A4", "B3:B4", "C3:C4", "D3:D4"],
    );
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Persentase B]",
      "    Meningkatnya C [Jumlah C]",
      "    Meningkatnya D [Jumlah D]",
    ]);
    expect(cascade.profile.levels.map((l) => l.tier)).toEqual(["strategic", "tactical", "tactical"]);
  });

  test("separate columns for program, kegiatan and sub kegiatan are levels of their own", () => {
    const cascade = cascadeOf([
      [
        "No",
        "Tujuan",
        "Sasaran",
        "Indikator Sasaran",
        "Program",
        "Indikator Program",
        "Kegiatan",
        "Sub Kegiatan",
        "Indikator Sub Kegiatan",
        "Pagu 2025",
      ],
      [
        "1",
        "Meningkatnya A",
        "Meningkatnya B",
        "Nilai B",
        "Program P",
        "Persentase P",
        "Kegiatan K",
        "Sub S1",
        "Jumlah S1",
        10,
      ],
      ["2", null, null, null, null, null, null, "Sub S2", "Jumlah S2", 20],
      ["3", null, null, null, null, null, "Kegiatan L", "Sub S3", "Jumlah S3", 30],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A",
      "  Meningkatnya B [Nilai B]",
      "    Program P [Persentase P]",
      "      Kegiatan K",
      "        Sub S1 [Jumlah S1]",
      "        Sub S2 [Jumlah S2]",
      "      Kegiatan L",
      "        Sub S3 [Jumlah S3]",
    ]);
    expect(cascade.nodes.filter((n) => n.level === 5).map((n) => n.budget["2025"]?.value)).toEqual([10, 20, 30]);
  });

  test("a statement cut by a page break is joined, a finished one is not", () => {
    const header = ["Sasaran", "Outcome", "Indikator", "Keterangan"];
    const cascade = cascadeOf([
      header,
      ["Meningkatnya A", null, "Nilai A", null],
      [null, "Meningkatnya Kualitas Pemberdayaan", "Persentase B", null],
      header,
      ["1", "2", "3", "4"],
      [null, "Masyarakat", null, null],
      [null, "Meningkatnya Keamanan dan", "Persentase C", null],
      header,
      [null, "Ketertiban Umum", null, null],
      header,
      [null, "Terpeliharanya Lingkungan", null, null],
    ]);
    expect(cascade.nodes.map((n) => n.statement)).toEqual([
      "Meningkatnya A",
      "Meningkatnya Kualitas Pemberdayaan Masyarakat",
      "Meningkatnya Keamanan dan Ketertiban Umum",
      "Terpeliharanya Lingkungan",
    ]);
  });

  test("a level filled with a dash is passed over, not drawn", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Sasaran Program", "Indikator"],
      ["Meningkatnya A", "-", "Meningkatnya B", "Nilai B"],
      ["Meningkatnya A", "–", "Meningkatnya C", "n/a"],
    ]);
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B]", "  Meningkatnya C"]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 3, 3]);
  });

  test("every fact knows its cell", () => {
    const cascade = cascadeOf([
      [null, "Tujuan", "Sasaran", "Indikator", "2025", "Penanggung Jawab"],
      [null, "Meningkatnya A", null, null, null, null],
      [null, null, "Meningkatnya B", "Nilai B", "7", "Kepala Bidang"],
    ]);
    const [, node] = cascade.nodes;
    expect(node).toMatchObject({
      at: { sheet: "S", row: 3, column: 3 },
      owners: [{ position: "Kepala Bidang", at: { row: 3, column: 6 } }],
    });
    expect(node!.indicators[0]).toMatchObject({
      at: { row: 3, column: 4 },
      targets: { "2025": { at: { row: 3, column: 5 } } },
    });
  });

  test("group headings over Kinerja and Indikator are heading, not data", () => {
    const cascade = cascadeOf(
      [
        ["STRATEGIS", null, "TAKTIKAL", null, "OPERASIONAL", null, null],
        ["Kinerja", "Indikator", "Kinerja", "Indikator", "Kinerja", "Indikator", "Penanggung Jawab"],
        ["Meningkatnya A", "Indeks A", "Meningkatnya B", "Persentase B", "Tersusunnya C", "Jumlah C", "Kabid"],
      ],
      ["A1:B1", "C1:D1", "E1:F1"],
    );
    expect(cascade.header).toEqual({ from: 1, to: 2 });
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Indeks A]",
      "  Meningkatnya B [Persentase B]",
      "    Tersusunnya C [Jumlah C]",
    ]);
    expect(cascade.profile.levels.map((l) => l.label)).toEqual([
      "Kinerja Strategis",
      "Kinerja Taktikal",
      "Kinerja Operasional",
    ]);
  });

  test("a numbers column under the heading of its statement is no level", () => {
    const cascade = cascadeOf(
      [
        ["Tujuan", null, "Sasaran", null, "Indikator"],
        ["1", "Meningkatnya A", "1.1", "Meningkatnya B", "Nilai B"],
        [null, null, "1.2", "Meningkatnya C", "Nilai C"],
      ],
      ["A1:B1", "C1:D1"],
    );
    expect(sketch(cascade)).toEqual(["Meningkatnya A", "  Meningkatnya B [Nilai B]", "  Meningkatnya C [Nilai C]"]);
  });

  test("columns that are not understood are named", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "Warna Map", "Kosong"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", "biru", null],
    ]);
    expect(cascade.unread).toEqual([{ text: "Warna Map", at: { sheet: "S", row: 1, column: 4 } }]);
  });

  test("formula errors are no texts", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "2025", "Penanggung Jawab"],
      ["Meningkatnya A", "Meningkatnya B", "Nilai B", "#REF!", "#NAME?"],
    ]);
    expect(cascade.nodes[1]).toMatchObject({
      owners: [],
      indicators: [{ targets: { "2025": { value: { kind: "none" } } } }],
    });
  });

  test("a signature, a second table and rows after a wide gap", () => {
    const heading = ["Tujuan", "Sasaran", "Indikator", "Satuan"];
    const first = ["Meningkatnya A", "Meningkatnya B", "Nilai B", "Nilai"];
    const statements = (rows: (string | null)[][]): string[] => cascadeOf(rows).nodes.map((n) => n.statement);
    const signature = [
      [null, null],
      [null, "Kupang, 2 Januari 2025"],
      [null, "Kepala Dinas Contoh,"],
      [null, "Dr. Budi Contoh, M.Si."],
      [null, "NIP. 000000000000000001"],
    ];
    expect(statements([heading, first, ...signature])).toEqual(["Meningkatnya A", "Meningkatnya B"]);
    const other = [[null], ["DAFTAR PEGAWAI"], ["No", "Nama", "NIP", "Jabatan"], ["1", "Budi", "00", "Analis"]];
    expect(statements([heading, first, ...other])).toEqual(["Meningkatnya A", "Meningkatnya B"]);
    const again = [[null], ["TABEL 2"], heading, ["Meningkatnya C", "Meningkatnya D", "Nilai D", "Nilai"]];
    expect(statements([heading, first, ...again])).toEqual([
      "Meningkatnya A",
      "Meningkatnya B",
      "Meningkatnya C",
      "Meningkatnya D",
    ]);
    const gap = [[null], [null], [null], [null], [null, "Meningkatnya E", "Nilai E", "Nilai"]];
    expect(statements([heading, first, ...gap])).toEqual(["Meningkatnya A", "Meningkatnya B", "Meningkatnya E"]);
  });

  test("totals, notes and signatures below the table stay out", () => {
    const cascade = cascadeOf([
      ["Tujuan", "Sasaran", "Indikator", "Pagu 2025"],
      ["Meningkatnya A", "Meningkatnya B", "Jumlah orang", 5],
      ["Jumlah", null, null, 5],
      ["Keterangan: angka sementara", null, null, null],
      ["Kepala Dinas", null, null, null],
    ]);
    expect(cascade.nodes.map((n) => n.statement)).toEqual(["Meningkatnya A", "Meningkatnya B"]);
    expect(cascade.nodes[1]!.budget).toMatchObject({ "2025": { value: 5 } });
  });

  test.each([
    ["an empty sheet", [], "empty-sheet"],
    ["a line of text", [["Halo"]], "no-table"],
    [
      "a table about something else",
      [
        ["Barang", "Harga", "Toko", "Jumlah"],
        ["Beras", 1, "A", 2],
        ["Gula", 1, "A", 2],
        ["Teh", 1, "A", 2],
      ],
      "unreadable",
    ],
    [
      "one level only",
      [
        ["No", "Sasaran", "Indikator", "Satuan"],
        ["1", "Meningkatnya A", "Nilai A", "Nilai"],
        ["2", "Meningkatnya B", "Nilai B", "Nilai"],
      ],
      "unreadable",
    ],
  ] as const)("%s is refused with its reason", (_, rows, reason) => {
    expect(readRows(rows)).toMatchObject({ ok: false, sheet: "S", reason });
  });
});
