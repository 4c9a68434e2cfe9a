import { isFiller } from "../text/normalise";
import type { Field } from "./column";
import type { Table } from "./read-table";

/** What a refused sheet would need to be a cascade. */
export type MissingPart =
  /** A row of column headings. */
  | "heading"
  /** A column that holds what is to be achieved. */
  | "statements"
  /** Whatever tells levels: two level columns, or a column of levels, of graded codes, of parents. */
  | "levels"
  /** Parents that are named, but stand nowhere on the sheet. */
  | "links";

const STATEMENTS: ReadonlySet<Field> = new Set<Field>([
  "levelStatement",
  "statement",
  "nomenclature",
  "program",
  "kegiatan",
  "subKegiatan",
]);
const PARENTS: ReadonlySet<Field> = new Set<Field>(["parent", "parentIndicator"]);

/** The first thing that stands in the way of reading a table; `heading` where no table was found. */
export function missingPart(table: Table | null): MissingPart {
  if (!table) return "heading";
  const { columns, rows, view } = table;
  const isFilled = (fields: ReadonlySet<Field>): boolean =>
    columns.some((c) => fields.has(c.field) && rows.some(({ row }) => !isFiller(view.text(row, c.index))));
  if (!isFilled(STATEMENTS)) return "statements";
  return isFilled(PARENTS) ? "links" : "levels";
}
