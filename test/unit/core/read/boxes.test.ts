import { column, parseRect, row } from "../../../../src/core/address/address";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { GridBuilder } from "../../../../src/core/sheet/grid-builder";
import { cascadeOf, readRows, sketch } from "./cascade-sketch";

const ROOT = "Meningkatnya mutu pelayanan rumah sakit";
const LEFT = "Meningkatnya mutu pelayanan medis";
const RIGHT = "Meningkatnya tata kelola rumah sakit";

/** Boxes of three columns each, an empty column between them. */
const DOWN = [
  ["POHON KINERJA RSUD SUKAMAJU"],
  ["TAHUN 2025"],
  [null],
  [null, null, null, null, ROOT],
  [null, null, null, null, "IKU: Indeks kepuasan masyarakat"],
  [null, null, null, null, "Target: 85 Indeks"],
  [null, null, null, null, "Direktur RSUD"],
  [null, null, null, null, null, "│"],
  [LEFT, null, null, null, null, null, null, null, RIGHT],
  ["IKU: Persentase standar pelayanan (90%)", null, null, null, null, null, null, null, "IKU: Nilai SAKIP (BB)"],
  ["Wakil Direktur Pelayanan", null, null, null, null, null, null, null, "PJ: Bagian Umum"],
];
const DOWN_MERGES = [
  "A1:K1",
  "A2:K2",
  "E4:G4",
  "E5:G5",
  "E6:G6",
  "E7:G7",
  "A9:C9",
  "A10:C10",
  "A11:C11",
  "I9:K9",
  "I10:K10",
  "I11:K11",
];

function questionKinds({ questions }: Cascade): readonly string[] {
  return questions.map(({ kind }) => kind);
}

describe("boxes drawn in cells", () => {
  test("one level below the other: statements, indicators, targets, units and owners; titles and connectors are none of them", () => {
    const cascade = cascadeOf(DOWN, DOWN_MERGES);
    expect(cascade.layout).toBe("boxes");
    expect(cascade.header).toBeNull();
    expect(cascade.titles).toEqual(["POHON KINERJA RSUD SUKAMAJU", "TAHUN 2025"]);
    expect(sketch(cascade)).toEqual([
      `${ROOT} [Indeks kepuasan masyarakat :85 (Indeks)]`,
      `  ${LEFT} [Persentase standar pelayanan :90%]`,
      `  ${RIGHT} [Nilai SAKIP :BB]`,
    ]);
    expect(cascade.nodes.map(({ owners: [owner] }) => owner?.position ?? owner?.unit)).toEqual([
      "Direktur RSUD",
      "Wakil Direktur Pelayanan",
      "Bagian Umum",
    ]);
    expect(cascade.nodes.map(({ level }) => level)).toEqual([1, 2, 2]);
    expect(cascade.questions).toEqual([]);
  });

  test("one level beside the other, the first of them over the middle of its rows", () => {
    const cascade = cascadeOf([
      [null, null, "Tersusunnya jadwal dokter jaga"],
      [null, null, "IKU: Jumlah jadwal (12 Dokumen)"],
      ["Meningkatnya mutu pelayanan medis", "→"],
      ["IKU: Persentase kepuasan pasien", null, "Terlaksananya audit medis"],
      [null, null, "IKU: Jumlah audit (4 Laporan)"],
    ]);
    expect(cascade.layout).toBe("boxes");
    expect(sketch(cascade)).toEqual([
      "Meningkatnya mutu pelayanan medis [Persentase kepuasan pasien]",
      "  Tersusunnya jadwal dokter jaga [Jumlah jadwal :12 (Dokumen)]",
      "  Terlaksananya audit medis [Jumlah audit :4 (Laporan)]",
    ]);
  });

  test("a whole box in one cell, line by line; a wrapped line goes on with the one above", () => {
    const cascade = cascadeOf([
      [
        null,
        null,
        "Kinerja Strategis\nMeningkatnya derajat\nkesehatan masyarakat\nIndikator: Angka harapan hidup\nTarget 2025: 72,5; 2026: 73",
      ],
      [null],
      [
        "Kinerja Taktikal\nMenurunnya angka stunting\nIK 1.1 Prevalensi stunting (14%)\nPJ: Bidang Kesehatan Masyarakat",
        null,
        null,
        null,
        "Kinerja Taktikal\nMeningkatnya imunisasi dasar",
      ],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya derajat kesehatan masyarakat [Angka harapan hidup 2025:72,5 2026:73]",
      "  Menurunnya angka stunting [Prevalensi stunting :14%]",
      "  Meningkatnya imunisasi dasar",
    ]);
    expect(cascade.years).toEqual(["2025", "2026"]);
    expect(cascade.nodes.map(({ levelText }) => levelText?.text)).toEqual([
      "Kinerja Strategis",
      "Kinerja Taktikal",
      "Kinerja Taktikal",
    ]);
  });

  test("level names beside the rows of boxes name the level of every box in them", () => {
    const cascade = cascadeOf([["Strategis", null, null, ROOT], [null], ["Taktikal", null, LEFT, null, RIGHT]]);
    expect(cascade.nodes.map(({ statement, level, levelText }) => [statement, level, levelText?.text])).toEqual([
      [ROOT, 1, "Strategis"],
      [LEFT, 2, "Taktikal"],
      [RIGHT, 2, "Taktikal"],
    ]);
  });

  test("of two boxes above, each takes the run of boxes under its middle, though an outer box is nearer to the other", () => {
    const rows: (string | null)[][] = [
      [null, null, null, null, null, "Meningkatnya akuntabilitas kinerja"],
      [null],
      [null, null, null, null, LEFT, null, null, null, null, null, RIGHT],
      [null],
      [
        "Terlaksananya A",
        null,
        "Terlaksananya B",
        null,
        "Terlaksananya C",
        null,
        "Terlaksananya D",
        null,
        "Terlaksananya E",
        null,
        "Terlaksananya F",
      ],
    ];
    expect(sketch(cascadeOf(rows))).toEqual([
      "Meningkatnya akuntabilitas kinerja",
      `  ${LEFT}`,
      ...["A", "B", "C", "D", "E"].map((letter) => `    Terlaksananya ${letter}`),
      `  ${RIGHT}`,
      "    Terlaksananya F",
    ]);
  });

  test("codes tell parents before places do", () => {
    const cascade = cascadeOf([
      [null, "1 Meningkatnya akuntabilitas"],
      [null],
      ["1.1 Meningkatnya perencanaan", null, "1.2 Meningkatnya pelaporan"],
      [null],
      ["1.2.1 Tersusunnya laporan", null, "1.1.1 Tersusunnya rencana"],
    ]);
    expect(cascade.nodes.map(({ code }) => code)).toEqual(["1", "1.1", "1.2", "1.2.1", "1.1.1"]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya akuntabilitas",
      "  Meningkatnya perencanaan",
      "    Tersusunnya rencana",
      "  Meningkatnya pelaporan",
      "    Tersusunnya laporan",
    ]);
    expect(cascade.evidence["1.2.1"]?.parent).toEqual({ by: "code-prefix", confidence: 1 });
  });

  test("a drawing that reads as well from left to right is asked about", () => {
    const cascade = cascadeOf([
      ["Meningkatnya A", null, "Meningkatnya B"],
      ["IKU: Nilai A", null, "IKU: Nilai B"],
      [null],
      ["Meningkatnya C", null, "Meningkatnya D"],
      ["IKU: Nilai C", null, "IKU: Nilai D"],
    ]);
    expect(new Set(questionKinds(cascade))).toEqual(new Set(["parent"]));
  });

  test("what a person says of a box counts, also where several boxes stand in its row", () => {
    const choices = { rows: [{ row: 9, text: RIGHT, level: 3, parent: 0 }] };
    const cascade = cascadeOf(DOWN, DOWN_MERGES, choices);
    const node = cascade.nodes.find(({ statement }) => statement === RIGHT)!;
    expect([node.level, node.parents]).toEqual([3, []]);
    expect(cascade.nodes.find(({ statement }) => statement === LEFT)?.level).toBe(2);
  });

  test("notes and signatures below are no boxes", () => {
    const cascade = cascadeOf(
      [
        ...DOWN,
        [null],
        ["Keterangan: IKU = Indikator Kinerja Utama"],
        [null, null, null, null, null, null, null, null, "Sukamaju, 2 Januari 2025"],
        [null, null, null, null, null, null, null, null, "Direktur RSUD Sukamaju,"],
        [null],
        [null, null, null, null, null, null, null, null, "dr. Ahmad Fulan, M.Kes."],
      ],
      DOWN_MERGES,
    );
    expect(cascade.nodes).toHaveLength(3);
  });
});

describe("fills tell levels", () => {
  const FILLS = ["FFE699", "F8CBAD", "BDD7EE"];

  /** Boxes of one cell: text, row, column, and the number of their fill. */
  function drawn(
    boxes: readonly (readonly [string, number, number, number])[],
    merges: readonly string[] = [],
  ): Cascade {
    const builder = new GridBuilder("S", {
      displayNumber: String,
      displayText: (text) => text,
      numberFormat: () => "General",
      look: (style) => ({ fill: FILLS[style - 1] ?? null, bold: false, italic: false, indent: 0 }),
    });
    for (const [text, r, c, fill] of boxes) builder.text(row(r), column(c), text, fill);
    for (const area of merges) builder.merge(parseRect(area)!);
    const result = readCascade(builder.build(), NO_CHOICES);
    if (!result.ok) throw new Error(result.reason);
    return result.cascade;
  }

  test("boxes of one fill below one another are children of the box above them all", () => {
    const cascade = drawn([
      ["Meningkatnya akuntabilitas", 1, 2, 1],
      ["Meningkatnya perencanaan", 3, 1, 2],
      ["Meningkatnya pelaporan", 3, 3, 2],
      ["Tersusunnya renstra", 5, 1, 3],
      ["Tersusunnya renja", 7, 1, 3],
      ["Tersusunnya laporan kinerja", 5, 3, 3],
      ["Tersusunnya laporan keuangan", 7, 3, 3],
      ["Tersusunnya laporan aset", 9, 3, 3],
    ]);
    expect(sketch(cascade)).toEqual([
      "Meningkatnya akuntabilitas",
      "  Meningkatnya perencanaan",
      "    Tersusunnya renstra",
      "    Tersusunnya renja",
      "  Meningkatnya pelaporan",
      "    Tersusunnya laporan kinerja",
      "    Tersusunnya laporan keuangan",
      "    Tersusunnya laporan aset",
    ]);
    expect(cascade.questions).toEqual([]);
  });

  test("without a fill the same drawing is read so too, but asked about", () => {
    const cascade = drawn([
      ["Meningkatnya akuntabilitas", 1, 2, 0],
      ["Meningkatnya perencanaan", 3, 1, 0],
      ["Meningkatnya pelaporan", 3, 3, 0],
      ["Tersusunnya renstra", 5, 1, 0],
      ["Tersusunnya laporan kinerja", 5, 3, 0],
      ["Tersusunnya renja", 7, 1, 0],
      ["Tersusunnya laporan keuangan", 7, 3, 0],
      ["Tersusunnya lampiran renja", 9, 1, 0],
      ["Tersusunnya laporan aset", 9, 3, 0],
    ]);
    expect(cascade.questions.length).toBeGreaterThan(0);
  });
});

describe("no drawing of a cascade", () => {
  test.each<[string, (string | null)[][]]>([
    [
      "a letter",
      [
        ["Kepada Yth."],
        ["Kepala Dinas Kesehatan"],
        [null],
        ["Dengan hormat,"],
        ["Berdasarkan surat edaran, bersama ini kami sampaikan hal sebagai berikut."],
        ["Meningkatnya kebutuhan data menuntut pelaporan yang tepat waktu."],
        ["Terlampir daftar kegiatan yang dimaksud."],
        ["Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih."],
      ],
    ],
    [
      "a form",
      [
        ["PEGAWAI YANG DINILAI", null, null, "PEJABAT PENILAI KINERJA"],
        ["1", "Nama", "Ahmad", "1", "Nama", "Budi"],
        ["2", "NIP", "19700101", "2", "NIP", "19650101"],
        ["3", "Jabatan", "Analis Kebijakan", "3", "Jabatan", "Kepala Bagian"],
        ["4", "Unit Kerja", "Bagian Organisasi", "4", "Unit Kerja", "Sekretariat Daerah"],
      ],
    ],
    [
      "a dashboard of numbers",
      [
        ["DASHBOARD KINERJA"],
        ["Indeks SPBE", null, "Nilai SAKIP", null, "Opini BPK"],
        ["3,2", null, "78,5", null, "WTP"],
        [null],
        ["Meningkat 5%", null, "Tetap", null, "Tetap"],
        ["120", null, "80", null, "40"],
      ],
    ],
    [
      "a list of work without branches",
      [
        ["Tersusunnya renstra", "Tersusunnya renja", "Tersusunnya laporan"],
        ["Terlaksananya rapat", "Terlaksananya survei", "Terlaksananya audit"],
        ["Terbinanya desa", "Terbinanya kelurahan", "Terbinanya kader"],
      ],
    ],
    [
      "a table of staff",
      [
        ["Nama", "Jabatan", "Tugas"],
        ["Ahmad", "Analis", "Menyusun laporan"],
        ["Budi", "Perencana", "Menyusun rencana"],
        ["Citra", "Arsiparis", "Mengelola arsip"],
      ],
    ],
  ])("%s is refused", (_what, rows) => {
    expect(readRows(rows).ok).toBe(false);
  });
});
