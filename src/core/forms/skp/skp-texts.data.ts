/** Fixed text of the SKP forms. It is the form's own wording and always Indonesian. Source: PermenPANRB 6/2022, domain 3.1 to 3.5. */

export const TITLE = "SASARAN KINERJA PEGAWAI";
export const APPROACHES = {
  quantitative: "PENDEKATAN HASIL KERJA KUANTITATIF",
  qualitative: "PENDEKATAN HASIL KERJA KUALITATIF",
} as const;
export const ADDRESSEES = {
  jpt: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
  "ja-jf": "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
} as const;

export const INSTITUTION = "NAMA INSTANSI";
export const PERIOD = "PERIODE PENILAIAN";

export const NUMBER = "NO";
export const EMPLOYEE_HEADING = "PEGAWAI YANG DINILAI";
export const RATER_HEADING = "PEJABAT PENILAI KINERJA";
export const IDENTITY = {
  name: "NAMA",
  nip: "NIP",
  rank: "PANGKAT/GOL. RUANG",
  position: "JABATAN",
  unit: "UNIT KERJA",
  institution: "INSTANSI",
} as const;

export const RESULTS_HEADING = "HASIL KERJA";
export const RESULT_COLUMNS = {
  number: NUMBER,
  leader: "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*",
  result: "RENCANA HASIL KERJA",
  aspect: "ASPEK",
  indicator: "INDIKATOR KINERJA INDIVIDU",
  target: "TARGET",
  perspective: "PERSPEKTIF",
} as const;
export const MAIN_SECTION = "A. UTAMA";
export const EXTRA_SECTION = "B. TAMBAHAN";
/** Before the leader's indicators in the column of the intervened result (domain 3.2.4). */
export const LEADER_INDICATORS = "Indikator: ";
/** Over the measures of a result in the qualitative form (domain 3.3). */
export const MEASURES = "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:";
/** Behind a result in the qualitative form, in brackets: who gave the task. */
export const ASSIGNED_BY = "Penugasan dari: ";
/** In the place of a result whose rows go on after a page's worth of rows. */
export const CONTINUED = "(lanjutan)";

export const CONDUCT_HEADING = "PERILAKU KERJA**";
export const EXPECTATION = "Ekspektasi Khusus Pimpinan:";

/** One value of BerAKHLAK with its three conduct guides (domain 3.4). */
export interface ConductValue {
  readonly name: string;
  readonly guides: readonly [string, string, string];
}

export const CONDUCT: readonly ConductValue[] = [
  {
    name: "Berorientasi Pelayanan",
    guides: [
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti",
    ],
  },
  {
    name: "Akuntabel",
    guides: [
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  {
    name: "Kompeten",
    guides: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  {
    name: "Harmonis",
    guides: [
      "Menghargai setiap orang apapun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif",
    ],
  },
  {
    name: "Loyal",
    guides: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
      "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  {
    name: "Adaptif",
    guides: [
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif",
    ],
  },
  {
    name: "Kolaboratif",
    guides: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
    ],
  },
];

export const LEADER_NOTE =
  "* Bila RHK pimpinan berasal dari JPT/pimpinan unit kerja mandiri/organisasi, tulis RHK beserta indikatornya.";
export const CONDUCT_NOTE = "** Pimpinan dapat memberi ekspektasi khusus pada satu atau lebih aspek perilaku.";

export const SIGN_EMPLOYEE = "Pegawai yang Dinilai,";
export const SIGN_RATER = "Pejabat Penilai Kinerja,";
export const NIP_PREFIX = "NIP. ";
/** A Kepala Daerah has no NIP and no rank. */
export const NOT_APPLICABLE = "-";
/** Blanks to be written on by hand. */
export const DOTS = ".".repeat(30);
export const DOTTED_NAME = `(${".".repeat(50)})`;

/** The default mark of a cell that the cascade cannot supply. */
export const COMPLETE_MARK = "lengkapi";

/** The values as the form shows them: the name, and below it its guides as one text. */
export const CONDUCT_CELLS: readonly { readonly name: string; readonly guides: string }[] = Object.freeze(
  CONDUCT.map(({ name, guides }) => ({ name, guides: guides.map((line) => `- ${line}`).join("\n") })),
);

/** Texts that stand on every sheet. */
export const FIXED_TEXTS: ReadonlySet<string> = new Set([
  TITLE,
  ...Object.values(APPROACHES),
  ...Object.values(ADDRESSEES),
  EMPLOYEE_HEADING,
  RATER_HEADING,
  ...Object.values(IDENTITY),
  RESULTS_HEADING,
  ...Object.values(RESULT_COLUMNS),
  MAIN_SECTION,
  EXTRA_SECTION,
  CONTINUED,
  MEASURES,
  CONDUCT_HEADING,
  ...CONDUCT_CELLS.flatMap(({ name, guides }) => [name, guides]),
  EXPECTATION,
  LEADER_NOTE,
  CONDUCT_NOTE,
  SIGN_EMPLOYEE,
  SIGN_RATER,
  DOTTED_NAME,
  COMPLETE_MARK,
]);

/** `1 JANUARI SD 31 DESEMBER TAHUN 2025`. */
export function formatPeriod(year: string): string {
  return `1 JANUARI SD 31 DESEMBER TAHUN ${year}`;
}
