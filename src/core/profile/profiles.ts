import { colorLevels } from "./level-colors";
import type { Level, OwnerClass, Profile, Tier } from "./profile";

type Row = readonly [
  code: string,
  label: string,
  labelEn: string,
  tier: Tier,
  owners: readonly OwnerClass[],
  synonyms: readonly string[],
];

/** A profile from its rows, coloured by tier. Synonyms are `normaliseHeader` texts. */
export function buildProfile(id: string, label: string, labelEn: string, rows: readonly Row[]): Profile {
  const colors = colorLevels(rows.map((r) => r[3]));
  const levels = rows.map(([code, name, nameEn, tier, ownerClasses, synonyms], i): Level => ({
    code,
    label: name,
    labelEn: nameEn,
    tier,
    ownerClasses,
    synonyms,
    ...colors[i]!,
  }));
  return { id, label, labelEn, levels };
}

/** Three levels: the seed's strategic, tactical, operational objectives. */
export const TRIANGLE = buildProfile(
  "segitiga",
  "Strategis, taktikal, operasional",
  "Strategic, tactical, operational",
  [
    [
      "strategis",
      "Kinerja Strategis",
      "Strategic performance",
      "strategic",
      ["kepala_daerah", "jpt_pratama"],
      ["strategis", "kinerja strategis", "strategic", "strategic objectives", "sasaran strategis", "s"],
    ],
    [
      "taktikal",
      "Kinerja Taktikal",
      "Tactical performance",
      "tactical",
      ["administrator", "pengawas", "fungsional"],
      ["taktikal", "kinerja taktikal", "tactical", "tactical objectives", "t"],
    ],
    [
      "operasional",
      "Kinerja Operasional",
      "Operational performance",
      "operational",
      ["fungsional", "pelaksana"],
      ["operasional", "kinerja operasional", "operational", "operational objectives", "o"],
    ],
  ],
);

/** Five levels of local government (domain 1.5, canonical table). */
export const PEMDA = buildProfile("pemda", "Lima jenjang pemerintah daerah", "Five levels of local government", [
  [
    "strategis-daerah",
    "Kinerja Strategis Daerah",
    "Regional strategic performance",
    "strategic",
    ["kepala_daerah", "jpt_pratama"],
    ["kinerja strategis daerah", "strategis daerah", "strategis pemda", "ultimate outcome", "tujuan rpjmd"],
  ],
  [
    "strategis-urusan",
    "Kinerja Strategis Urusan",
    "Sector strategic performance",
    "strategic",
    ["jpt_pratama"],
    [
      "kinerja strategis urusan",
      "kinerja strategis bidang urusan",
      "strategis urusan",
      "strategis",
      "kinerja strategis",
      "kinerja strategis sektor",
      "sasaran renstra",
      "sasaran strategis",
    ],
  ],
  [
    "taktikal",
    "Kinerja Taktikal",
    "Tactical performance",
    "tactical",
    ["administrator"],
    ["kinerja taktikal", "taktikal", "taktikal 1", "taktikal i", "intermediate outcome", "sasaran program"],
  ],
  [
    "taktikal-2",
    "Kinerja Taktikal (Immediate Outcome)",
    "Tactical performance (immediate outcome)",
    "tactical",
    ["pengawas", "fungsional"],
    ["kinerja taktikal 2", "taktikal 2", "taktikal ii", "immediate outcome", "sasaran kegiatan"],
  ],
  [
    "operasional",
    "Kinerja Operasional",
    "Operational performance",
    "operational",
    ["fungsional", "pelaksana"],
    ["kinerja operasional", "operasional", "output", "sub kegiatan", "subkegiatan"],
  ],
]);

/** Seven levels from RPJMD goal to pelaksana (domain 1.5, Pringsewu). */
export const RPJMD_TO_STAFF = buildProfile(
  "rpjmd-pelaksana",
  "Tujuh jenjang RPJMD sampai pelaksana",
  "Seven levels, RPJMD to staff",
  [
    ["tujuan-rpjmd", "Tujuan RPJMD", "RPJMD goal", "strategic", ["kepala_daerah"], ["tujuan rpjmd"]],
    ["sasaran-rpjmd", "Sasaran RPJMD", "RPJMD objective", "strategic", ["kepala_daerah"], ["sasaran rpjmd"]],
    [
      "tujuan-renstra",
      "Tujuan Renstra",
      "Renstra goal",
      "strategic",
      ["jpt_pratama"],
      ["tujuan renstra", "tujuan pd", "tujuan"],
    ],
    [
      "sasaran-eselon-2",
      "Sasaran Eselon II",
      "Echelon II objective",
      "strategic",
      ["jpt_pratama"],
      ["sasaran ess ii", "ess ii", "sasaran renstra", "sasaran pd", "sasaran strategis"],
    ],
    [
      "sasaran-eselon-3",
      "Sasaran Eselon III",
      "Echelon III objective",
      "tactical",
      ["administrator"],
      ["sasaran ess iii", "ess iii", "sasaran program"],
    ],
    [
      "sasaran-eselon-4",
      "Sasaran Eselon IV/JF",
      "Echelon IV/functional objective",
      "tactical",
      ["pengawas", "fungsional"],
      ["sasaran ess iv jf", "sasaran ess iv", "ess iv", "ess iv jf", "sasaran kegiatan"],
    ],
    [
      "sasaran-pelaksana",
      "Sasaran Pelaksana",
      "Staff objective",
      "operational",
      ["pelaksana", "fungsional"],
      ["sasaran pelaksana", "pelaksana", "staf pelaksana"],
    ],
  ],
);

/** A kecamatan: the Camat is an administrator, so every echelon sits one step lower (domain 1.5). */
const KECAMATAN = buildProfile("kecamatan", "Jenjang kecamatan", "Levels of a kecamatan", [
  ["tujuan-rpjmd", "Tujuan RPJMD", "RPJMD goal", "strategic", ["kepala_daerah"], ["tujuan rpjmd"]],
  ["sasaran-rpjmd", "Sasaran RPJMD", "RPJMD objective", "strategic", ["kepala_daerah"], ["sasaran rpjmd"]],
  [
    "sasaran-camat",
    "Sasaran Camat (Eselon III)",
    "Head of kecamatan objective (echelon III)",
    "strategic",
    ["administrator"],
    ["sasaran camat", "camat", "sasaran kecamatan"],
  ],
  [
    "sasaran-kasi",
    "Sasaran Kasi (Eselon IV)",
    "Section head objective (echelon IV)",
    "tactical",
    ["pengawas"],
    ["sasaran kasi", "kasi", "kasubbag", "sasaran kasi kasubbag"],
  ],
  [
    "pelaksana",
    "Pelaksana/JF",
    "Staff",
    "operational",
    ["pelaksana", "fungsional"],
    ["pelaksana", "pelaksana jf", "staf pelaksana"],
  ],
]);

/** Thematic tree above strategic, tactical, operational (domain 1.5, Kota Madiun); deeper levels are operational too. */
export const THEMATIC = buildProfile("tematik", "Pohon tematik", "Thematic tree", [
  ["tematik", "Tematik", "Theme", "strategic", ["kepala_daerah"], ["tematik"]],
  ["sub-tematik", "Sub Tematik", "Sub-theme", "strategic", ["kepala_daerah"], ["sub tematik"]],
  ["sub-sub-tematik", "Sub Sub Tematik", "Sub-sub-theme", "strategic", ["kepala_daerah"], ["sub sub tematik"]],
  ["super-sub-tematik", "Super Sub Tematik", "Super sub-theme", "strategic", ["kepala_daerah"], ["super sub tematik"]],
  ["strategic", "Strategic", "Strategic", "strategic", ["jpt_pratama"], ["strategic", "strategis"]],
  ["tactical", "Tactical", "Tactical", "tactical", ["administrator"], ["tactical", "taktikal"]],
  [
    "operational",
    "Operational",
    "Operational",
    "operational",
    ["pengawas", "fungsional", "pelaksana"],
    ["operational", "operasional"],
  ],
  [
    "operational-n",
    "Operational N",
    "Operational N",
    "operational",
    ["pengawas", "fungsional", "pelaksana"],
    ["operational n", "operational 1", "operational 2", "operational 3"],
  ],
]);

/** The profiles that ship, most common first. */
export const PROFILES: readonly Profile[] = [PEMDA, TRIANGLE, RPJMD_TO_STAFF, KECAMATAN, THEMATIC];
