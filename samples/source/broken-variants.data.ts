import type { RuleId } from "../../src/core/check/finding";

/** One deliberate fault in the clean long table: cells changed by code and column, or a row taken out. */
export interface BrokenVariant {
  /** Sheet name. */
  readonly name: string;
  readonly changes: readonly { readonly code: string; readonly column: string; readonly value: string }[];
  readonly drop?: string;
  /** What the check must say, and at which cell: the row of a code (as written after the change, first one with a statement) and a column. */
  readonly expect: readonly { readonly rule: RuleId; readonly code: string; readonly column: string }[];
}

/** The structural faults of the worked example (every text invented). */
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
];
