import { COMPARE_ID } from "./compare-texts";
import { EXPLAIN_ID } from "./explain-texts";
import { TABLE_HEADINGS } from "./table-headings";
import type { NoMatrixReason } from "../core/convert/convert-cascade";
import type { RuleId } from "../core/check/finding";
import type { SeverityCounts } from "../core/report/plan-findings";
import { clip, clipList, clipLoop } from "./clip";
import { whyUnreadableId } from "./why-unreadable";
import { describer, inOneLine, type DescribeFinding, type Messages } from "./messages";

const CODE = 24;
const TEXT = 40;
const LEVEL = 30;
const LIST = 108;
const FILE = 80;

const NUMBER = new Intl.NumberFormat("id-ID");
const n = (value: number) => NUMBER.format(value);
const LIST_FORMAT = new Intl.ListFormat("id", { type: "conjunction" });

/** The items of a list that are left out. */
const others = (count: number) => `, dan ${n(count)} lainnya`;

const describeFinding: DescribeFinding = {
  "STR-01": ({ code, statement, otherStatement, other }) =>
    `Kode "${clip(code, CODE)}" sudah dipakai "${clip(otherStatement, 34)}" (${other}). Beri kode lain untuk "${clip(statement, 34)}".`,
  "STR-02": ({ parent, suggestion }) =>
    suggestion === null
      ? `Induk "${clip(parent, TEXT)}" tidak ditemukan. Tulis kode induk yang ada di tabel, atau tambahkan baris induknya.`
      : `Induk "${clip(parent, TEXT)}" tidak ditemukan. Mungkin maksudnya "${clip(suggestion, CODE)}"? Perbaiki kode induknya.`,
  "STR-03": ({ node }) => `"${clip(node, TEXT)}" belum ditautkan ke kinerja yang lebih tinggi. Isi induknya.`,
  "STR-04": ({ code }) =>
    `"${clip(code, TEXT)}" menunjuk dirinya sendiri sebagai induk. Ganti dengan kinerja di atasnya.`,
  "STR-05": ({ loop }) => `Tautan berputar: ${clipLoop(loop)} (${n(loop.length)} kinerja). Ganti salah satu induknya.`,
  "STR-06": ({ parent, parentLevel, child, childLevel }) =>
    `Jenjang induk "${clip(parent, 17)}" (${clip(parentLevel, 25)}) lebih rendah daripada jenjang "${clip(child, 17)}" (${clip(childLevel, 25)}). Periksa keduanya.`,
  "STR-07": ({ parent, child, level }) =>
    `"${clip(child, CODE)}" dan induknya "${clip(parent, CODE)}" sama-sama pada jenjang ${clip(level, LEVEL)}. Pastikan memang demikian.`,
  "STR-08": ({ parentLevel, childLevel, from, to }) =>
    `Jenjang terlewati: ${clip(parentLevel, LEVEL)} (${from}) langsung ke ${clip(childLevel, LEVEL)} (${to}). Lengkapi jenjang di antaranya.`,
  "STR-09": ({ node, level }) =>
    `Puncak pohon "${clip(node, 34)}" berada pada jenjang ${clip(level, 25)}, bukan kinerja strategis. Perbaiki jenjang atau tautannya.`,
  "STR-10": ({ node, level }) =>
    `"${clip(node, TEXT)}" (${clip(level, LEVEL)}) belum diturunkan sampai operasional. Tambahkan kinerja di bawahnya.`,
  "STR-15": ({ level }) =>
    `Uraian kinerja kosong${level === "" ? "" : ` pada jenjang ${clip(level, LEVEL)}`}. Isi uraiannya, atau hapus barisnya bila tidak dipakai.`,
  "STR-18": ({ level, known }) =>
    `${level.trim() === "" ? "Jenjang belum diisi" : `Jenjang "${clip(level, 16)}" tidak dikenal`}. Pakai: ${clipList(known, LIST, others)}.`,
  "IND-01": ({ node, count }) =>
    count === 1
      ? `"${clip(node, TEXT)}" belum mempunyai indikator. Tambahkan indikator kinerjanya.`
      : `Seluruh ${n(count)} kinerja pada jenjang ${clip(node, LEVEL)} belum mempunyai indikator. Tambahkan indikator kinerjanya.`,
  "IND-02": ({ indicator, year, count }) => {
    const target = `Target${year === "" ? "" : ` ${year}`}`;
    if (count === 1) return `${target} untuk indikator "${clip(indicator, 70)}" belum ada. Isi targetnya.`;
    return `${target} belum ada sama sekali: ${n(count)} indikator, mulai dari "${clip(indicator, TEXT)}". Isi kolom targetnya.`;
  },
  "IND-03": ({ indicator }) =>
    `Satuan indikator "${clip(indicator, 70)}" belum ada. Isi satuannya, misalnya Persen atau Dokumen.`,
  "OWN-01": ({ node }) => `"${clip(node, TEXT)}" belum ada penanggung jawabnya. Isi jabatan yang bertanggung jawab.`,
};

const ruleNames: Readonly<Record<RuleId, string>> = {
  "STR-01": "Kode dipakai lebih dari sekali",
  "STR-02": "Induk tidak ditemukan",
  "STR-03": "Belum ditautkan ke atas",
  "STR-04": "Induk menunjuk dirinya sendiri",
  "STR-05": "Tautan berputar",
  "STR-06": "Jenjang induk lebih rendah daripada anaknya",
  "STR-07": "Induk dan anak sejenjang",
  "STR-08": "Jenjang terlewati",
  "STR-09": "Puncak pohon bukan kinerja strategis",
  "STR-10": "Belum diturunkan sampai operasional",
  "STR-15": "Uraian kinerja kosong",
  "STR-18": "Jenjang tidak dikenal",
  "IND-01": "Tanpa indikator",
  "IND-02": "Tanpa target",
  "IND-03": "Tanpa satuan",
  "OWN-01": "Tanpa penanggung jawab",
};

const severity = { error: "Galat", warning: "Peringatan", info: "Info" } as const;
const counts = ({ error, warning, info }: SeverityCounts) =>
  `${n(error)} galat, ${n(warning)} peringatan, ${n(info)} info`;
const page = "Halaman &P dari &N";
const unknownLevel = "Jenjang tidak dikenal";
const listAll = (items: readonly string[]) => (items.length === 0 ? "(tidak ada)" : clipList(items, 400, others));
const quoteAll = (names: readonly string[]) => listAll(names.map((name) => `"${name}"`));
const passedOver = { made: "buatan Jenjang", hidden: "tersembunyi", staff: "daftar pegawai" } as const;
const pageSettings = {
  paper: "ukuran kertas",
  orientation: "orientasi halaman",
  margins: "margin",
  fit: "skala cetak",
} as const;
const writing = (done: number, total: number, sheet: string) => `Menulis lembar ${n(done)} dari ${n(total)}: ${sheet}`;
const notTaken: Messages["notTaken"] = (settings, sheets) => ({
  why: `Excel tidak menerima ${LIST_FORMAT.format(settings.map((setting) => pageSettings[setting]))} pada ${n(sheets)} lembar.`,
  advice: ["Sebelum mencetak, atur di menu Tata Letak Halaman."],
});
const columns = "Kode, Induk, dan Kinerja, atau Tujuan, Sasaran, dan Program";

const commandNames = { check: "Periksa", tree: "Pohon Kinerja", skp: "SKP", convert: "Tabel Rapi" } as const;

const LAYOUTS = {
  wide: "tabel lebar",
  long: "tabel panjang",
  outline: "tabel berkode bertingkat",
  order: "tabel berurutan",
  stacked: "tabel satu kolom bertingkat",
  boxes: "kotak-kotak",
} as const;

const NO_MATRIX = {
  "no-level": "ada kinerja yang jenjangnya tidak diketahui",
  "no-statement": "ada kinerja yang uraiannya kosong",
  "level-order": "ada kinerja yang jenjangnya tidak di bawah jenjang induknya",
  "two-parents": "ada kinerja dengan lebih dari satu induk",
  "lost-parent": "ada induk yang tidak ditemukan",
  differs: "ada kinerja yang tidak dapat dibedakan bila ditulis sebagai matriks",
} as const;

function sayNoMatrix(reason: NoMatrixReason, cells: readonly string[]): string {
  return `Matriks tidak dibuat: ${NO_MATRIX[reason]} (${clipList(cells, LIST, others)}).`;
}

/** Every text in Indonesian, as planners say it. */
export const id = {
  language: "id",
  describeFinding,
  ruleNames,
  severity,
  counts,
  unreadColumns: (headings) =>
    `Kolom yang tidak dibaca karena judulnya tidak dikenali: ${clipList(
      headings.map(({ letters, heading }) => `${letters} "${heading}"`),
      LIST,
      others,
    )}.`,
  layouts: LAYOUTS,
  refusal: (refusal) => {
    switch (refusal.reason) {
      case "empty-sheet":
        return {
          why: `Lembar "${clip(refusal.sheet, FILE)}" kosong.`,
          advice: ["Pilih lembar yang berisi tabel cascading."],
        };
      case "no-table":
        return {
          why: `Tidak ada tabel pada lembar "${clip(refusal.sheet, FILE)}".`,
          advice: ["Pilih lembar yang berisi tabel cascading dengan baris judul kolom."],
        };
      case "unreadable":
        return whyUnreadableId(clip(refusal.sheet, FILE), refusal.missing ?? null, columns);
      case "empty-workbook":
        return {
          why: "Buku kerja ini tidak mempunyai lembar berisi data.",
          advice: ["Buka buku kerja yang berisi tabel cascading."],
        };
      case "passed-over":
        return {
          why: `Tidak ada lembar yang berisi tabel cascading. Yang ada hanya ${listAll(refusal.sheets.map(({ sheet, why }) => `"${sheet}" (${passedOver[why]})`))}.`,
          advice: ["Buka buku kerja yang berisi tabel cascading, atau tampilkan lembarnya bila tersembunyi."],
        };
      case "no-cascade":
        return {
          why: `Tidak ada lembar yang dapat dibaca sebagai tabel cascading: ${quoteAll(refusal.sheets)}.`,
          advice: [`Beri judul kolom seperti ${columns}.`],
        };
      case "no-such-sheet":
        return {
          why: `Lembar "${clip(refusal.sheet, FILE)}" tidak ada.`,
          advice: [`Lembar yang ada: ${quoteAll(refusal.sheets)}.`],
        };
    }
  },
  workbookError: (kind, detail, file) => {
    const here = file === null ? "buku kerja ini" : `"${clip(file, FILE)}"`;
    const name = file === null ? "Buku kerja ini" : here;
    const code = detail === "" ? "" : ` (${clip(detail, FILE)})`;
    // In Excel the detail is Excel's own code: for whoever looks into a fault, not for whoever can do something about it.
    const part = file === null ? "" : code;
    switch (kind) {
      case "not-a-workbook":
        return {
          why: `${file === null ? "Berkas ini" : here} bukan buku kerja Excel (.xlsx atau .xlsm).`,
          advice: ["Pilih berkas lain, atau buka berkas ini di Excel dan simpan sebagai .xlsx."],
        };
      case "encrypted":
        return {
          why: `${name} terkunci kata sandi.`,
          advice: ["Buka di Excel, hapus kata sandinya, lalu coba lagi."],
        };
      case "old-format":
        return {
          why: `${name} berformat Excel lama (.xls).`,
          advice: ["Simpan sebagai .xlsx di Excel, lalu coba lagi."],
        };
      case "damaged":
        return {
          why: file === null ? `${name} tidak lengkap atau rusak.` : `Berkas ${name} tidak lengkap atau rusak.`,
          advice: ["Salin atau unduh ulang berkasnya."],
        };
      case "too-large":
        return {
          why: `${name} terlalu besar untuk diolah${part}.`,
          advice: ["Pisahkan tabel cascading ke buku kerja tersendiri."],
        };
      case "no-such-sheet":
        return { why: `Lembar "${clip(detail, FILE)}" tidak ada di ${here}.`, advice: [] };
      case "unsupported":
        return file === null
          ? {
              why: `Excel tidak dapat melakukan salah satu langkahnya${code}.`,
              advice: [
                "Simpan buku kerja, lalu tutup dan buka lagi Excel.",
                "Bila terulang, laporkan kepada pengelola Jenjang dan sebutkan keterangan dalam kurung.",
              ],
            }
          : { why: `${name} memakai sesuatu yang belum didukung${part}.`, advice: [] };
      case "cancelled":
        return { why: "Dibatalkan. Tidak ada yang diubah.", advice: [] };
      case "busy":
        return {
          why: "Excel sedang sibuk atau ada sel yang sedang diketik.",
          advice: ["Tekan Enter untuk menyelesaikan ketikan, atau tunggu sebentar."],
        };
      case "protected":
        return {
          why: `Buku kerja atau lembarnya diproteksi${part}.`,
          advice: ["Buka proteksinya (menu Tinjau)."],
        };
      case "half-written":
        return {
          why: `Excel berhenti menanggapi sebelum selesai. Lembar yang belum utuh dilengkapi saat perintahnya diulang${detail === "" ? "" : `: ${clip(detail, FILE)}`}.`,
          advice: ["Tunggu sampai Excel menanggapi lagi."],
        };
      case "changed":
        return {
          why: `Sel ${detail === "" ? "itu" : clip(detail, FILE)} sudah berubah sejak dibaca, atau berisi rumus.`,
          advice: ["Baca ulang lembarnya, lalu periksa lagi."],
        };
    }
  },
  notTaken,
  undone: (sheets) => {
    if (sheets === null) return "Tidak ada yang dapat diurungkan.";
    const removed = sheets.filter(({ outcome }) => outcome === "removed").length;
    const restored = sheets.filter(({ outcome }) => outcome === "restored").length;
    const kept = sheets.filter(({ outcome }) => outcome === "kept").map(({ name }) => name);
    const done = [
      ...(removed > 0 ? [`${n(removed)} lembar dihapus`] : []),
      ...(restored > 0 ? [`${n(restored)} lembar dikembalikan seperti semula`] : []),
    ];
    const edited = kept.length > 0 ? [`Lembar yang sudah Anda ubah dibiarkan: ${quoteAll(kept)}.`] : [];
    return [...(done.length > 0 ? [`Diurungkan: ${done.join(", ")}.`] : []), ...edited].join(" ");
  },
  findingsSheet: {
    sheetName: "Temuan",
    title: "Temuan Pemeriksaan Cascading",
    source: (sheet, area) => `Sumber: lembar "${sheet}", sel ${area}`,
    counts: (each) => `Jumlah temuan: ${counts(each)}. Klik lokasi untuk menuju selnya.`,
    columns: {
      number: "No",
      severity: "Tingkat",
      rule: "Aturan",
      location: "Lokasi",
      code: "Kode",
      statement: "Kinerja",
      finding: "Temuan",
    },
    severity,
    none: "Tidak ada temuan.",
    byRule: "Jumlah menurut aturan",
    byLevel: "Jumlah menurut jenjang",
    level: "Jenjang",
    ruleName: "Nama aturan",
    count: "Jumlah",
    unknownLevel,
    page,
    describe: describer(describeFinding),
    nameOfRule: (rule) => ruleNames[rule],
    levelLabel: "label",
  },
  indexSheet: {
    sheetName: "Daftar Isi",
    title: "Daftar Isi",
    source: "Lembar sumber",
    sourceCell: "Letak tabel",
    findings: "Temuan",
    counts,
    levels: "Jumlah kinerja per jenjang",
    level: "Jenjang",
    nodes: "Jumlah",
    total: "Seluruhnya",
    unknownLevel,
    sheets: "Lembar yang dibuat",
    skp: "Sasaran Kinerja Pegawai (SKP)",
    noSkp: "Belum ada SKP: tabel tidak menyebut nama pegawai.",
    noSkpLeft: "Tidak ada lembar SKP.",
    number: "No",
    employee: "Nama",
    position: "Jabatan",
    sheet: "Lembar",
    toComplete: "Isian yang perlu dilengkapi",
    notes: "Catatan",
    page,
    levelLabel: "label",
  },
  diagram: {
    title: "Pohon Kinerja",
    legend: "Keterangan",
    unconnected: "Belum terhubung",
    target: "Target tahun",
    owner: "Huruf miring: penanggung jawab",
    parent: "Induk",
    writtenParent: "Induk tertulis",
    otherParents: "Juga mendukung",
    more: (count) => `+ ${n(count)} kinerja di bawahnya`,
    leftOut: (level, count) =>
      `Digambar sampai jenjang ${clip(level, LEVEL)}; ${n(count)} kinerja di jenjang berikutnya tidak digambar`,
    noStatement: "(uraian kinerja kosong)",
    unknownLevel,
    levelLabel: "label",
  },
  skp: {
    toComplete: "lengkapi",
    regionalHead: (person) => `${clip(person, FILE)} tidak dibuatkan SKP: kepala daerah tidak menyusun SKP.`,
    noNode: (employee) => `SKP ${clip(employee, FILE)} tidak dibuat: belum ada kinerja atas namanya di tabel.`,
  },
  explain: EXPLAIN_ID,
  compare: COMPARE_ID,
  listSheets: quoteAll,
  question: (question, beside) => {
    switch (question.kind) {
      case "layout":
        return `Lembar ini dibaca sebagai ${LAYOUTS[question.taken]}, tetapi dapat juga ${LAYOUTS[question.other]}. Pilih tata letak yang benar.`;
      case "level":
        return "Jenjang kinerja ini belum pasti. Periksa dan pilih jenjangnya.";
      case "parent":
        return "Induk kinerja ini belum pasti. Periksa dan pilih baris induknya.";
      case "parts":
        return `Sel ini berisi ${n(question.parts)} indikator, sedangkan ${beside} berisi ${n(question.others)} isian. Dibaca sebagai satu indikator; samakan jumlahnya agar dipisah.`;
      case "code":
        return `Kode ini tertulis sebagai angka ${question.shown} dan dibaca sebagai ${question.code}. Ketik ulang sebagai teks bila lain.`;
      case "differs":
        return `Isi sel ini lain dengan ${beside}, padahal kinerjanya sama. Yang dipakai sel ini; samakan keduanya.`;
    }
  },
  tables: {
    ...TABLE_HEADINGS,
    longName: "Tabel Cascading",
    wideName: "Matriks Cascading",
    longTitle: "Tabel cascading kinerja",
    wideTitle: "Matriks cascading kinerja",
    longNote:
      "Satu baris untuk setiap indikator. Kode Induk menunjuk kode kinerja di atasnya. Isi tabel ini boleh diubah; Jenjang membacanya kembali.",
    wideNote: "Satu kolom untuk setiap jenjang, dari strategis di kiri sampai operasional di kanan.",
    page: "Halaman &P dari &N",
  },
  settingsSheet: {
    sheetName: "Pengaturan",
    title: "Pengaturan Jenjang",
    notes: [
      "Pilihan yang diingat Jenjang untuk buku kerja ini. Jenjang membaca lembar ini setiap kali bekerja.",
      "Isinya boleh diubah; barisnya boleh ditambah atau dihapus. Isian SKP yang kosong dicetak sebagai titik-titik, kecuali periode.",
    ],
    knownFields: "Isi yang dikenal untuk kolom:",
    knownProfiles: "Nama jenjang yang dikenal:",
    knownOthers:
      "Isi lain yang dikenal: kertas A4, F4, atau A3 (SKP: A4 atau F4); Ya atau Tidak; Kuantitatif atau Kualitatif.",
    columns: { sheet: "Lembar", topic: "Hal", heading: "Judul kolom", value: "Isi" },
    allSheets: "(semua)",
    topics: {
      column: "Kolom",
      header: "Baris judul",
      profile: "Nama jenjang",
      year: "Tahun target dan SKP",
      layout: "Tata letak",
      row: "Baris",
      join: "Gabungkan dengan",
      treePaper: "Pohon: kertas",
      treeIndicators: "Pohon: indikator",
      treeTargets: "Pohon: target",
      treeOwners: "Pohon: penanggung jawab",
      treeGrey: "Pohon: tanpa warna",
      skpInstitution: "SKP: nama instansi",
      skpPlace: "SKP: tempat",
      skpDate: "SKP: tanggal",
      skpPeriod: "SKP: periode penilaian",
      skpPaper: "SKP: kertas",
      skpApproach: "SKP: pendekatan hasil kerja",
    },
    fields: {
      no: "Nomor urut",
      code: "Kode kinerja",
      parent: "Kode induk",
      parentIndicator: "Indikator induk",
      level: "Jenjang",
      levelStatement: "Kinerja satu jenjang",
      statement: "Kinerja semua jenjang",
      nomenclature: "Program, kegiatan, dan subkegiatan",
      program: "Program",
      kegiatan: "Kegiatan",
      subKegiatan: "Subkegiatan",
      componentCode: "Kode program atau kegiatan",
      componentName: "Nama komponen perencanaan",
      indicator: "Indikator kinerja",
      indicatorCode: "Kode indikator",
      unit: "Satuan",
      baseline: "Kondisi awal (baseline)",
      target: "Target",
      budget: "Pagu anggaran",
      position: "Jabatan penanggung jawab",
      name: "Nama penanggung jawab",
      nip: "NIP",
      echelon: "Eselon",
      ownerUnit: "Unit kerja",
      rank: "Pangkat/golongan",
      rater: "Pejabat penilai kinerja",
      crosscutting: "Crosscutting",
      csf: "Faktor kunci keberhasilan (CSF)",
      aspect: "Aspek kinerja",
      ignored: "Tidak dibaca",
      unknown: "Belum dikenal",
    },
    yes: "Ya",
    no: "Tidak",
    layouts: LAYOUTS,
    rowLevel: "Jenjang",
    rowParent: "induk baris",
    rowRoot: "puncak",
    approaches: { quantitative: "Kuantitatif", qualitative: "Kualitatif" },
    foreign: "Baris yang belum dipahami Jenjang; disimpan seperti adanya",
    page,
    profileLabel: "label",
  },
  notice: {
    sheetName: "Pesan Jenjang",
    title: "Pesan Jenjang",
    why: "Mengapa",
    advice: "Yang dapat dilakukan",
    foot: "Tabel Anda tidak diubah. Lembar ini hilang sendiri setelah perintah berikutnya berhasil.",
    page,
  },
  commands: {
    names: commandNames,
    done: (result) => {
      const { command, findings, nodes, skp, skipped, noMatrix, kept, removed, notTaken: pages } = result;
      const name = `"${clip(result.source, FILE)}"`;
      const sentences: string[] = [];
      if (command === "check") {
        const found = findings && findings.error + findings.warning + findings.info > 0;
        sentences.push(`Lembar ${name} sudah diperiksa: ${found ? counts(findings) : "tidak ada temuan"}.`);
      }
      if (command === "tree") sentences.push(`Pohon kinerja sudah dibuat dari lembar ${name}: ${n(nodes)} kinerja.`);
      if (command === "convert") {
        sentences.push(`Tabel yang rapi sudah dibuat dari lembar ${name}: ${n(nodes)} kinerja.`);
        if (noMatrix) sentences.push(sayNoMatrix(noMatrix.reason, noMatrix.cells));
      }
      if (command === "skp") {
        const year = result.year === null ? "" : ` tahun ${clip(result.year, CODE)}`;
        if (skp > 0) sentences.push(`${n(skp)} SKP${year} sudah dibuat dari lembar ${name}.`);
        else sentences.push(`Belum ada SKP yang dibuat dari lembar ${name}.`);
        if (skp === 0 && skipped === 0) sentences.push("Tabelnya tidak menyebut nama pegawai.");
        if (skipped > 0)
          sentences.push(
            `${n(skipped)} orang tidak dibuatkan SKP; alasannya ada di Catatan pada lembar "${clip(result.shows, FILE)}".`,
          );
      }
      if (kept > 0) sentences.push(`${n(kept)} lembar yang sudah Anda ubah tetap disimpan di samping yang baru.`);
      if (removed > 0) sentences.push(`${n(removed)} lembar hasil sebelumnya dihapus.`);
      if (pages.sheets > 0) sentences.push(inOneLine(notTaken(pages.settings, pages.sheets)));
      return sentences.join(" ");
    },
    failed: {
      check: "Pemeriksaan belum berhasil.",
      tree: "Pohon kinerja belum berhasil dibuat.",
      skp: "SKP belum berhasil dibuat.",
      convert: "Tabel yang rapi belum berhasil dibuat.",
    },
    printsOtherwise: {
      check: "Pemeriksaan selesai, tetapi lembar temuannya belum siap cetak.",
      tree: "Pohon kinerja sudah dibuat, tetapi belum siap cetak.",
      skp: "SKP sudah dibuat, tetapi belum siap cetak.",
      convert: "Tabel yang rapi sudah dibuat, tetapi belum siap cetak.",
    },
    again: {
      check: "Klik Periksa sekali lagi.",
      tree: "Klik Pohon Kinerja sekali lagi.",
      skp: "Klik SKP sekali lagi.",
      convert: "Klik Buat tabel rapi sekali lagi.",
    },
    bug: (name) => ({
      why: `Terjadi kesalahan di dalam Jenjang (${clip(name, TEXT)}).`,
      advice: [
        "Simpan buku kerja, lalu tutup dan buka lagi Excel.",
        "Bila terulang, laporkan kepada pengelola Jenjang dan sebutkan keterangan dalam kurung.",
      ],
    }),
    stillRunning: "Jenjang masih bekerja di buku kerja ini. Tunggu sampai selesai, lalu klik sekali lagi.",
    notShown: (sheet) =>
      `Hasilnya sudah ada di lembar "${clip(sheet, FILE)}". Klik tab lembar itu untuk melihatnya; bila tersembunyi, tampilkan dulu.`,
    close: "Tutup",
  },
  cli: {
    usage: `Jenjang: dari tabel cascading menjadi temuan, pohon kinerja, dan SKP.

Pemakaian:
  jenjang read FILE                membaca tabel cascading
  jenjang check FILE               memeriksa dan menampilkan temuan
  jenjang compare FILE             menampilkan apa yang berubah dari lembar murni ke lembar perubahan
  jenjang build FILE -o HASIL      membuat salinan berisi temuan, pohon kinerja, SKP, dan daftar isi
  jenjang convert FILE -o HASIL    membuat salinan berisi tabel cascading yang rapi dan matriks siap cetak

Pilihan:
  --sheet NAMA    lembar yang dibaca (bila tidak disebut, dipilih yang paling cocok);
                  boleh diulang: lembar-lembar itu digabung menjadi satu pohon
                  (compare: lembar murni, lalu lembar perubahan)
  --year TAHUN    tahun target, misalnya 2025
  --map HAL=ISI   cara membaca, seperti di lembar Pengaturan; boleh diulang:
                  "Kolom C=Indikator kinerja", "Baris judul=3-5", "Tata letak=tabel panjang", "Baris 15=Jenjang 3"
  --explain       read menerangkan setiap sel: dibaca sebagai apa, dan mengapa
  --lang id|en    bahasa (bawaan: id)
  --json          menulis satu objek JSON saja
  --strict        build berakhir dengan kode 1 bila ada galat
  --in-place      menulis ke FILE itu sendiri; aslinya disimpan sebagai .bak
  -o, --output    berkas hasil
  --version       menampilkan versi
  --help          menampilkan bantuan ini

Kode keluar: 0 baik, 1 ada galat, 2 masukan atau pilihan tidak dapat dipakai.`,
    unknownCommand: (command) =>
      `Perintah "${clip(command, FILE)}" tidak dikenal. Pakai read, check, compare, build, atau convert.`,
    unknownOption: (option) => `Pilihan "${clip(option, FILE)}" tidak dikenal. Lihat jenjang --help.`,
    missingValue: (option) => `Pilihan ${option} memerlukan nilai.`,
    badValue: (option, value, allowed) =>
      `Nilai "${clip(value, FILE)}" untuk ${option} tidak dapat dipakai. Pakai: ${clipList(allowed, LIST, others)}.`,
    badYear: (year) => `Tahun "${clip(year, CODE)}" tidak dapat dipakai. Tulis tahun empat angka, misalnya 2025.`,
    onlyFor: (option, commands) => `Pilihan ${option} hanya untuk ${commands.join(" dan ")}.`,
    badMap: (line) =>
      `"${clip(line, FILE)}" pada --map tidak dikenal. Tulis seperti di lembar Pengaturan, misalnya "Kolom C=Indikator kinerja".`,
    twoSheets: "Untuk compare sebutkan dua lembar: --sheet MURNI --sheet PERUBAHAN.",
    missingFile: "Sebutkan berkas buku kerja yang akan diolah.",
    tooManyFiles: "Sebutkan satu berkas saja.",
    missingOutput: "Sebutkan berkas hasil dengan -o HASIL, atau pakai --in-place.",
    outputIsInput:
      "Berkas hasil sama dengan berkas asal. Pakai nama lain, atau --in-place bila memang ingin menggantinya.",
    outputAndInPlace: "Pakai salah satu saja: -o HASIL atau --in-place.",
    noSuchFile: (file) => `Berkas "${clip(file, FILE)}" tidak ditemukan.`,
    cannotRead: (file) => `Berkas "${clip(file, FILE)}" tidak dapat dibaca. Periksa izinnya.`,
    cannotWrite: (file) =>
      `Berkas "${clip(file, FILE)}" tidak dapat ditulis. Mungkin sedang terbuka, folder tidak memberi izin, atau ruang penyimpanan habis.`,
    isFolder: (file) => `"${clip(file, FILE)}" adalah folder, bukan berkas.`,
    noSuchFolder: (folder) => `Folder "${clip(folder, FILE)}" tidak ada.`,
    wrongExtension: (extension) => `Hasilnya harus berakhiran ${extension}, sesuai jenis berkas asal.`,
    yearNotInSheet: (year, years) =>
      `Tahun ${clip(year, CODE)} tidak ada di tabel. ${years.length === 0 ? "Tabel ini tidak mempunyai kolom target bertahun." : `Tahun yang ada: ${clipList(years, LIST, others)}.`}`,
    reading: (file) => `Membaca ${clip(file, FILE)} …`,
    sheetChosen: (sheet, layout, percent) => `Lembar "${sheet}", ${layout}, keyakinan ${n(percent)}%`,
    sheetJoined: (sheet, layout, repeated) =>
      `Digabung dengan lembar "${sheet}", ${layout}${repeated === 0 ? "" : `; ${n(repeated)} kinerja sudah ada di lembar sebelumnya`}`,
    nomenclature: (sheet, found, named, missing) =>
      `Nomenklatur dari lembar "${sheet}": ${n(found)} dari ${n(named)} kode program/kegiatan ditemukan${missing.length === 0 ? "" : `; tidak ada di sana: ${listAll(missing)}`}.`,
    otherSheets: (sheets) =>
      `Lembar lain yang juga dapat dibaca: ${quoteAll(sheets)}. Pilih dengan --sheet; beberapa --sheet digabung menjadi satu pohon.`,
    nodes: (count, levels) => `${n(count)} kinerja pada ${n(levels)} jenjang`,
    levelLine: (label, nodes) => `  ${label}: ${n(nodes)}`,
    staffRead: (sheet, employees) => `${n(employees)} pegawai dibaca dari lembar "${sheet}"`,
    staffUnread: (sheet) =>
      `Lembar "${sheet}" tidak dapat dibaca sebagai daftar pegawai: perlu kolom Nama dan salah satu dari NIP, Pangkat, atau Jabatan.`,
    questions: (count) => `${n(count)} hal perlu Anda pastikan:`,
    questionLine: (cell, sentence) => `  ${cell}: ${sentence}`,
    converted: (file, sheets) => `Selesai: ${clip(file, FILE)} berisi ${quoteAll(sheets)}.`,
    tableDiffers: (cell) =>
      `Tabel yang rapi tidak dapat dibuat: kinerja di ${cell} tidak terbaca kembali sama persis. Periksa sel itu dan cara membacanya.`,
    nothingConverted: "Tidak ada yang ditulis.",
    noMatrix: sayNoMatrix,
    settingsUsed: (sheet) => `Pengaturan di lembar "${sheet}" dipakai.`,
    findingLine: (level, cell, sentence) => `${level} ${cell}: ${sentence}`,
    moreFindings: (count) => `… dan ${n(count)} temuan lagi.`,
    noFindings: "Tidak ada temuan.",
    writing,
    written: (file, sheets, skp) =>
      `Selesai: ${clip(file, FILE)} berisi ${n(sheets)} lembar yang dibuat atau diperbarui, ${n(skp)} di antaranya SKP.`,
    unchanged: (file) => `Tidak ada yang berubah: ${clip(file, FILE)} sudah memuat hasil yang sama.`,
    backup: (file) => `Berkas asli disimpan sebagai ${clip(file, FILE)}.`,
    keptEdited: (sheets) =>
      `Lembar yang sudah Anda ubah tetap disimpan: ${listAll(sheets.map(({ kept, name }) => `"${kept}" (yang baru: "${name}")`))}.`,
    released: (sheets) =>
      `Lembar hasil sebelumnya yang sudah Anda ubah tidak dihapus dan menjadi lembar Anda sendiri: ${quoteAll(sheets)}.`,
    removed: (sheets) => `Lembar hasil sebelumnya yang dihapus: ${quoteAll(sheets)}.`,
    errorsRemain: (count) => `Masih ada ${n(count)} galat. Perbaiki di tabel sumber, lalu jalankan lagi.`,
    cancelled: "Dibatalkan. Tidak ada yang diubah.",
    bug: (detail) => `Terjadi kesalahan di dalam Jenjang: ${clip(detail, FILE)}. Tidak ada yang diubah.`,
  },
} as const satisfies Messages;
