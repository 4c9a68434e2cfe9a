import { COLUMN_FIELDS } from "../../../app/desk/column-fields";
import type { ColumnChoice, ReadChoices, ReadColumn } from "../../../core/read/read-choices";

/** What a column is taken for. */
export type Meaning = Pick<ColumnChoice, "field" | "year">;

const WITH_YEAR: ReadonlySet<ColumnChoice["field"]> = new Set(
  COLUMN_FIELDS.flatMap(({ fields }) => fields.flatMap(({ field, takesYear }) => (takesYear ? [field] : []))),
);

/** True for a field whose column belongs to a year. */
export function hasYear(field: Meaning["field"]): boolean {
  return WITH_YEAR.has(field);
}

/** The column's meaning under these choices, which may be newer than the reading that found the column. */
export function meaningUnder(choices: ReadChoices, column: ReadColumn): Meaning & { readonly chosen: boolean } {
  const choice = choices.columns.find(({ index, heading }) => index === column.index && heading === column.heading);
  const { field, year } = choice ?? (column.chosen ? column.found : column);
  return { field, year, chosen: choice !== undefined };
}

/** The choices with this meaning for the column; without one for it where that is what was found anyway. */
export function chooseColumn(choices: ReadChoices, column: ReadColumn, { field, year }: Meaning): ReadChoices {
  const others = choices.columns.filter(({ index }) => index !== column.index);
  const { index, heading, found } = column;
  const isFound = field === found.field && (!hasYear(field) || year === found.year);
  return { ...choices, columns: isFound ? others : [...others, { index, heading, field, year }] };
}

/** The meaning when another field is picked: a year is kept, or taken from the heading. */
export function pickField(column: ReadColumn, now: Meaning, field: Meaning["field"]): Meaning {
  return { field, year: hasYear(field) ? (now.year ?? column.found.year) : null };
}
