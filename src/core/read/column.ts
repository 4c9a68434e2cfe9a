import type { LevelConcept } from "../profile/level-concepts.data";

/** What a column means (domain 4.5). */
export type Field =
  | "no"
  | "code"
  | "parent"
  | "level"
  | "levelStatement"
  | "statement"
  | "nomenclature"
  | "program"
  | "kegiatan"
  | "subKegiatan"
  | "componentCode"
  | "componentName"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "budget"
  | "position"
  | "name"
  | "nip"
  | "echelon"
  | "ownerUnit"
  | "rank"
  | "rater"
  | "crosscutting"
  | "csf"
  | "aspect"
  | "ignored"
  | "unknown";

/** One column of a table. */
export interface TableColumn {
  /** 1-based column of the sheet. */
  readonly index: number;
  readonly field: Field;
  /** The level it states, for `levelStatement`. */
  readonly concept: LevelConcept | null;
  /** The year it belongs to, or null. */
  readonly year: string | null;
  /** Header texts from the top row down, repeats dropped. */
  readonly path: readonly string[];
}
