import type { LevelConcept } from "../profile/level-concepts.data";

/** What a column means (domain 4.5). */
export type Field =
  | "no"
  | "code"
  | "parent"
  /** The parent's indicator that a node serves, by its text or code. */
  | "parentIndicator"
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
  | "indicatorCode"
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
  /** Header texts from the top row down, repeats dropped. Empty only for a column without a heading that a person gave a meaning. */
  readonly path: readonly string[];
  /** Whether a person's choice is in force. */
  readonly chosen: boolean;
  /** What the reader alone makes of the heading. */
  readonly found: { readonly field: Field; readonly year: string | null };
  /** What amounts of money are multiplied by: a million under "Rp Juta". Absent for 1. */
  readonly factor?: number;
}

/** The column's heading in one line. */
export function headingOf({ path }: Pick<TableColumn, "path">): string {
  return path.join(" › ");
}

/** Columns that a person chose, then the others, each in column order: what a person says comes before what a heading says. */
export function chosenFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...columns.filter((c) => c.chosen), ...columns.filter((c) => !c.chosen)];
}

/** The column of a field: the one that a person chose, else the first; null when there is none. */
export function columnOf(columns: readonly TableColumn[], field: Field): TableColumn | null {
  const own = columns.filter((c) => c.field === field);
  return own.find((c) => c.chosen) ?? own[0] ?? null;
}
