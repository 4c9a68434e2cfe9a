/** A cell of the long table: the row of a code (its second row adds an indicator) and a column. */
export interface VariantCell {
  readonly code: string;
  /** 1 for the row with the statement, 2 for the first row after it with the same code. */
  readonly nth?: number;
  readonly column: string;
}

/** One deliberate fault in the clean long table: cells changed, or a row taken out. */
export interface BrokenVariant {
  /** Sheet name. */
  readonly name: string;
  readonly changes: readonly (VariantCell & { readonly value: string })[];
  readonly drop?: string;
  /** Rules that must speak (domain 2), each at its cell as written after the change. None: the check must stay silent. */
  readonly expect: readonly (VariantCell & { readonly rule: string })[];
}

/** The faults of the worked example, one a sheet (domain 6.5; every text invented). */
export const BROKEN_VARIANTS: readonly BrokenVariant[] = [
  {
    name: "Induk tidak ada",
    changes: [{ code: "OP.03", column: "Induk", value: "TI.9" }],
    expect: [{ rule: "STR-02", code: "OP.03", column: "Induk" }],
  },
  {
    name: "Tautan berputar",
    changes: [{ code: "TK.2", column: "Induk", value: "OP.05" }],
    expect: [
      { rule: "STR-05", code: "TK.2", column: "Induk" },
      { rule: "STR-06", code: "TK.2", column: "Induk" },
    ],
  },
  {
    name: "Jenjang terlewati",
    changes: [{ code: "OP.07", column: "Induk", value: "TK.3" }],
    expect: [{ rule: "STR-08", code: "OP.07", column: "Induk" }],
  },
  {
    name: "Saling menginduk",
    changes: [{ code: "TI.4", column: "Induk", value: "OP.07" }],
    expect: [
      { rule: "STR-05", code: "TI.4", column: "Induk" },
      { rule: "STR-06", code: "TI.4", column: "Induk" },
    ],
  },
  {
    name: "Induk diri sendiri",
    changes: [{ code: "OP.06", column: "Induk", value: "OP.06" }],
    expect: [{ rule: "STR-04", code: "OP.06", column: "Induk" }],
  },
  {
    name: "Kode ganda",
    changes: [{ code: "OP.13", column: "Kode", value: "OP.12" }],
    expect: [{ rule: "STR-01", code: "OP.12", column: "Kode" }],
  },
  {
    name: "Tanpa induk",
    changes: [{ code: "TI.7", column: "Induk", value: "" }],
    expect: [{ rule: "STR-03", code: "TI.7", column: "Induk" }],
  },
  {
    name: "Belum sampai operasional",
    changes: [],
    drop: "OP.09",
    expect: [{ rule: "STR-10", code: "TI.5", column: "Kinerja" }],
  },
  {
    name: "Puncak bukan strategis",
    changes: [{ code: "KD.1", column: "Level", value: "4" }],
    expect: [
      { rule: "STR-09", code: "KD.1", column: "Level" },
      { rule: "STR-06", code: "KD.1", column: "Level" },
    ],
  },
  {
    name: "Jenjang sama",
    changes: [{ code: "OP.02", column: "Induk", value: "OP.01" }],
    expect: [{ rule: "STR-07", code: "OP.02", column: "Induk" }],
  },
  {
    name: "Jenjang tidak dikenal",
    changes: [{ code: "TK.6", column: "Level", value: "Takikal X" }],
    expect: [{ rule: "STR-18", code: "TK.6", column: "Level" }],
  },
  {
    name: "Uraian kosong",
    changes: [{ code: "OP.11", column: "Kinerja", value: "" }],
    expect: [{ rule: "STR-15", code: "OP.11", column: "Kinerja" }],
  },
  {
    name: "Tanpa indikator",
    changes: [{ code: "TI.7", column: "Indikator", value: "" }],
    expect: [{ rule: "IND-01", code: "TI.7", column: "Kinerja" }],
  },
  {
    name: "Tanpa target 2025",
    changes: [{ code: "OP.10", column: "2025", value: "" }],
    expect: [{ rule: "IND-02", code: "OP.10", column: "2025" }],
  },
  {
    name: "Target diisi N-A",
    changes: [{ code: "OP.10", column: "2025", value: "N/A" }],
    expect: [{ rule: "IND-02", code: "OP.10", column: "2025" }],
  },
  {
    name: "Tanpa satuan",
    changes: [{ code: "OP.08", column: "Satuan", value: "" }],
    expect: [{ rule: "IND-03", code: "OP.08", column: "Satuan" }],
  },
  {
    name: "Tanpa penanggung jawab",
    changes: [
      { code: "OP.05", column: "Jabatan penanggung jawab", value: "" },
      { code: "OP.05", column: "Nama", value: "" },
      { code: "OP.05", column: "Eselon", value: "" },
    ],
    expect: [{ rule: "OWN-01", code: "OP.05", column: "Kinerja" }],
  },
  {
    name: "Uraian kegiatan",
    changes: [{ code: "TI.6", column: "Kinerja", value: "Melakukan pendampingan standar pelayanan" }],
    expect: [{ rule: "TXT-01", code: "TI.6", column: "Kinerja" }],
  },
  {
    name: "Uraian keluaran di taktikal",
    changes: [{ code: "TK.5", column: "Kinerja", value: "Terlaksananya Fasilitasi Peningkatan Pelayanan Publik" }],
    expect: [
      { rule: "TXT-02", code: "TK.5", column: "Kinerja" },
      { rule: "TXT-05", code: "TK.5", column: "Kinerja" },
    ],
  },
  {
    name: "Nomenklatur sebagai kinerja",
    changes: [{ code: "TI.5", column: "Kinerja", value: "Penataan Analisis Jabatan" }],
    expect: [{ rule: "TXT-05", code: "TI.5", column: "Kinerja" }],
  },
  {
    name: "Dua kondisi dalam satu",
    changes: [
      {
        code: "OP.02",
        column: "Kinerja",
        value: "Tersusunnya modul penjenjangan kinerja dan terlaksananya sosialisasi",
      },
    ],
    expect: [{ rule: "TXT-07", code: "OP.02", column: "Kinerja" }],
  },
  {
    name: "Satuan salah ketik",
    changes: [{ code: "OP.08", column: "Satuan", value: "Berita acra" }],
    expect: [{ rule: "IND-04", code: "OP.08", column: "Satuan" }],
  },
  {
    name: "Satuan bertentangan",
    changes: [{ code: "OP.01", column: "2025", value: "12 Dokumen" }],
    expect: [{ rule: "IND-05", code: "OP.01", column: "2025" }],
  },
  {
    name: "Indikator kegiatan",
    changes: [{ code: "TK.2", column: "Indikator", value: "Jumlah rapat evaluasi" }],
    expect: [{ rule: "IND-08", code: "TK.2", column: "Indikator" }],
  },
  {
    name: "Indikator salinan induk",
    changes: [
      { code: "TI.3", column: "Indikator", value: "Persentase rekomendasi LHE AKIP yang selesai ditindaklanjuti" },
    ],
    expect: [{ rule: "IND-09", code: "TI.3", column: "Indikator" }],
  },
  {
    name: "Predikat di luar skala",
    changes: [{ code: "SU.1", nth: 2, column: "2025", value: "BBB" }],
    expect: [{ rule: "IND-17", code: "SU.1", nth: 2, column: "2025" }],
  },
  {
    name: "Nilai tak sesuai predikat",
    changes: [{ code: "SU.1", column: "2025", value: "71,00" }],
    expect: [{ rule: "IND-18", code: "SU.1", column: "2025" }],
  },
  {
    name: "Target menurun",
    changes: [{ code: "SU.1", column: "2027", value: "69,00" }],
    expect: [{ rule: "IND-15", code: "SU.1", column: "2027" }],
  },
  {
    name: "Persen di atas seratus",
    changes: [{ code: "TI.7", column: "2025", value: "1.500" }],
    expect: [{ rule: "IND-16", code: "TI.7", column: "2025" }],
  },
  {
    name: "Titik desimal",
    changes: [{ code: "SU.1", column: "2026", value: "70.5" }],
    expect: [],
  },
  {
    name: "Pemilik terlalu tinggi",
    changes: [
      { code: "TI.1", column: "Jabatan penanggung jawab", value: "Kepala Biro Organisasi" },
      { code: "TI.1", column: "Eselon", value: "II.b" },
    ],
    expect: [
      { rule: "OWN-02", code: "TI.1", column: "Jabatan penanggung jawab" },
      { rule: "OWN-03", code: "TI.1", column: "Jabatan penanggung jawab" },
    ],
  },
  {
    name: "CPNS tanpa kinerja",
    changes: [],
    drop: "OP.12",
    expect: [{ rule: "OWN-06", code: "TI.7", column: "Nama" }],
  },
  {
    name: "Kode kehilangan nol",
    changes: [{ code: "OP.04", column: "Kode Rekening", value: "4.1.2.1.02.1" }],
    expect: [
      { rule: "KOD-01", code: "OP.04", column: "Kode Rekening" },
      { rule: "KOD-05", code: "OP.04", column: "Kode Rekening" },
    ],
  },
  {
    name: "Kode kabupaten",
    changes: [{ code: "OP.04", column: "Kode Rekening", value: "4.01.02.2.02.0001" }],
    expect: [
      { rule: "KOD-03", code: "OP.04", column: "Kode Rekening" },
      { rule: "KOD-02", code: "OP.04", column: "Kode Rekening" },
    ],
  },
  {
    name: "Kode dua angka",
    changes: [{ code: "OP.04", column: "Kode Rekening", value: "4.01.02.1.02.01" }],
    expect: [{ rule: "KOD-04", code: "OP.04", column: "Kode Rekening" }],
  },
  {
    name: "Kode kegiatan lain",
    changes: [{ code: "OP.04", column: "Kode Rekening", value: "4.01.02.1.01.0001" }],
    expect: [{ rule: "KOD-02", code: "OP.04", column: "Kode Rekening" }],
  },
  {
    name: "Pagu tak sama jumlah",
    changes: [{ code: "TK.1", column: "Pagu 2025 (Rp)", value: "100.000.000" }],
    expect: [{ rule: "PAG-02", code: "TK.1", column: "Pagu 2025 (Rp)" }],
  },
  {
    name: "Pagu dengan Rp",
    changes: [{ code: "OP.06", column: "Pagu 2025 (Rp)", value: "Rp 9.000.000,-" }],
    expect: [],
  },
];
