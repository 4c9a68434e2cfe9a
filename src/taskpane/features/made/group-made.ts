import type { MadeSheet } from "../../../app/desk/views";

/** Kinds that a person sees, in the order of their list. */
const KINDS = ["index", "findings", "tree", "skp", "table", "matrix", "settings"] as const;

/** Sheets of one kind, in tab order. */
export interface MadeGroup {
  readonly kind: (typeof KINDS)[number];
  readonly sheets: readonly MadeSheet[];
}

/** The sheets by kind; kinds without a sheet are left out. */
export function groupMade(made: readonly MadeSheet[]): readonly MadeGroup[] {
  return KINDS.map((kind) => ({ kind, sheets: made.filter((sheet) => sheet.kind === kind) })).filter(
    ({ sheets }) => sheets.length > 0,
  );
}
