import type { OwnerClass, Tier } from "./profile";

/** A level as planners name it. Synonyms are regular expressions over `normaliseHeader` text (domain 1.5 and 4.5). */
export interface LevelConcept {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier;
  readonly ownerClasses: readonly OwnerClass[];
  readonly header: RegExp;
}

const KD: readonly OwnerClass[] = ["kepala_daerah"];
const TOP: readonly OwnerClass[] = ["kepala_daerah", "jpt_pratama"];
const JPT: readonly OwnerClass[] = ["jpt_pratama"];
const ADM: readonly OwnerClass[] = ["administrator"];
const MID: readonly OwnerClass[] = ["pengawas", "fungsional"];
const STAFF: readonly OwnerClass[] = ["fungsional", "pelaksana"];

/** More exact names stand before looser ones: the first that matches is taken. */
export const LEVEL_CONCEPTS: readonly LevelConcept[] = [
  {
    code: "super-sub-tematik",
    label: "Super Sub Tematik",
    labelEn: "Super sub-theme",
    tier: "strategic",
    ownerClasses: KD,
    header: /^super sub tematik$/,
  },
  {
    code: "sub-sub-tematik",
    label: "Sub Sub Tematik",
    labelEn: "Sub-sub-theme",
    tier: "strategic",
    ownerClasses: KD,
    header: /^sub sub tematik$/,
  },
  {
    code: "sub-tematik",
    label: "Sub Tematik",
    labelEn: "Sub-theme",
    tier: "strategic",
    ownerClasses: KD,
    header: /^sub tematik$/,
  },
  { code: "tematik", label: "Tematik", labelEn: "Theme", tier: "strategic", ownerClasses: KD, header: /^tema(tik)?$/ },
  {
    code: "strategis-daerah",
    label: "Kinerja Strategis Daerah",
    labelEn: "Regional strategic performance",
    tier: "strategic",
    ownerClasses: TOP,
    header:
      /^(kinerja )?strategis (daerah|pemda|pemerintah daerah|kabupaten|kota|provinsi)\b|^ultimate outcome\b|^kinerja kepala daerah$|^uo$|^final outcome\b/,
  },
  {
    code: "strategis-urusan",
    label: "Kinerja Strategis Urusan",
    labelEn: "Sector strategic performance",
    tier: "strategic",
    ownerClasses: JPT,
    header:
      /^(kinerja )?strategis( (urusan|bidang urusan|sektor|pd)\b.*)?$|^(kinerja|sasaran|tujuan) strategis urusan\b|^strategic( objectives?)?$/,
  },
  {
    code: "nspk",
    label: "NSPK dan Sasaran RPJMD",
    labelEn: "Norms and RPJMD objective",
    tier: "strategic",
    ownerClasses: KD,
    header: /\bnspk\b|^sasaran rpjmd yang relevan$/,
  },
  {
    code: "tujuan-rpjmd",
    label: "Tujuan RPJMD",
    labelEn: "RPJMD goal",
    tier: "strategic",
    ownerClasses: KD,
    header: /^tujuan (rpjmd|rpd|daerah|pemda|kabupaten|kota|provinsi)\b/,
  },
  {
    code: "sasaran-rpjmd",
    label: "Sasaran RPJMD",
    labelEn: "RPJMD objective",
    tier: "strategic",
    ownerClasses: KD,
    header: /^sasaran (strategis )?(rpjmd|rpd|daerah|pemda|kabupaten|kota|provinsi)\b/,
  },
  {
    code: "tujuan",
    label: "Tujuan",
    labelEn: "Goal",
    tier: "strategic",
    ownerClasses: TOP,
    header: /^tujuan( (renstra|pd|strategis|jangka menengah|renstra pd|biro|dinas|badan|kecamatan))*$/,
  },
  {
    code: "sasaran-program",
    label: "Sasaran Program",
    labelEn: "Program objective",
    tier: "tactical",
    ownerClasses: ADM,
    header:
      /^(sasaran|kinerja|outcome) (program|ess iii|ess 3|administrator|kepala bagian|kepala bidang|kabid|kabag|camat|sekretaris)\b|^outcome( program)?$|^intermediate outcome\b|^tactical( objectives?)?$/,
  },
  {
    code: "sasaran-kegiatan",
    label: "Sasaran Kegiatan",
    labelEn: "Activity objective",
    tier: "tactical",
    ownerClasses: MID,
    header:
      /^(sasaran|kinerja|output|outcome) (kegiatan|ess iv|ess 4|pengawas|ketua tim|kepala seksi|kepala subbag(ian)?|kasi|kasubbag|lurah)\b|^(kinerja )?taktikal (immediate outcome|2|ii)\b|^immediate outcome\b|^initial outcome\b/,
  },
  {
    code: "taktikal",
    label: "Kinerja Taktikal",
    labelEn: "Tactical performance",
    tier: "tactical",
    ownerClasses: ADM,
    header: /^(kinerja )?taktikal( (1|i|intermediate outcome))?$/,
  },
  {
    code: "sasaran-sub-kegiatan",
    label: "Sub Kegiatan",
    labelEn: "Sub-activity",
    tier: "operational",
    ownerClasses: STAFF,
    header: /^(sasaran|kinerja|output) subkegiatan\b/,
  },
  {
    code: "operasional",
    label: "Kinerja Operasional",
    labelEn: "Operational performance",
    tier: "operational",
    ownerClasses: STAFF,
    header:
      /^(kinerja )?operasional\b|^(sasaran|kinerja) (pelaksana|staf)\b|^operational( objectives?)?\b|^kegiatan utama$|^uraian teknis kegiatan$/,
  },
  {
    code: "output",
    label: "Output",
    labelEn: "Output",
    tier: "operational",
    ownerClasses: STAFF,
    header: /^(output|keluaran)$/,
  },
  {
    code: "sasaran",
    label: "Sasaran",
    labelEn: "Objective",
    tier: "strategic",
    ownerClasses: JPT,
    header:
      /^(sasaran|kinerja)( (strategis|renstra|pd|ess ii|ess 2|strategis pd|renstra pd|strategis renstra|biro|dinas|badan|kecamatan|utama))+$|^(sasaran|ss)$/,
  },
];

/** Levels told by the nomenclature column alone. */
export const NOMENCLATURE_CONCEPTS = {
  urusan: {
    code: "urusan",
    label: "Urusan",
    labelEn: "Government affair",
    tier: "strategic",
    ownerClasses: ["kepala_daerah", "jpt_pratama"],
  },
  bidang: {
    code: "bidang",
    label: "Bidang Urusan",
    labelEn: "Field of government affair",
    tier: "strategic",
    ownerClasses: ["kepala_daerah", "jpt_pratama"],
  },
  program: { code: "program", label: "Program", labelEn: "Program", tier: "tactical", ownerClasses: ADM },
  kegiatan: { code: "kegiatan", label: "Kegiatan", labelEn: "Activity", tier: "tactical", ownerClasses: MID },
  subKegiatan: {
    code: "sub-kegiatan",
    label: "Sub Kegiatan",
    labelEn: "Sub-activity",
    tier: "operational",
    ownerClasses: STAFF,
  },
} as const satisfies Record<string, Omit<LevelConcept, "header">>;
