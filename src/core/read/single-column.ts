import { isFiller } from "../text/normalise";
import { type TableColumn, headingOf } from "./column";
import { headingLevels } from "./heading-levels";
import type { Table } from "./read-table";

/** The column that holds the statements of all levels; null when there is none, or several that a person did not choose among. */
export function onlyStatement({ columns }: Table): TableColumn | null {
  const own = columns.filter((c) => c.field === "statement" || c.field === "levelStatement");
  const chosen = own.filter((c) => c.chosen);
  if (chosen.length > 0) return chosen.length === 1 ? chosen[0]! : null;
  return own.length === 1 ? own[0]! : null;
}

/** The level column that is filled most, of those a person chose where there are any; of equals the first. */
export function levelColumn(table: Table): TableColumn | null {
  const found = table.columns.filter((c) => c.field === "level");
  const chosen = found.filter((c) => c.chosen);
  const own = chosen.length > 0 ? chosen : found;
  if (own.length < 2) return own[0] ?? null;
  const filled = (column: TableColumn): number =>
    table.rows.filter(({ row }) => !isFiller(table.view.text(row, column.index))).length;
  return own.map((column) => ({ column, count: filled(column) })).reduce((a, b) => (b.count > a.count ? b : a)).column;
}

/** Whether a column names parents: then neither codes nor order need tell them. */
export function saysParents({ columns, rows, view }: Table): boolean {
  return columns
    .filter((c) => c.field === "parent" || c.field === "parentIndicator")
    .some((c) => rows.some(({ row }) => !isFiller(view.text(row, c.index))));
}

/** Whether the headings speak of performance: levels by name, indicators, or targets. */
export function showsMeasures({ columns }: Table, statement: TableColumn): boolean {
  return statement.field === "levelStatement" || columns.some((c) => c.field === "indicator" || c.field === "target");
}

/** Whether the headings are those of a cascade and not of any outlined list: levels by name, a level column, or indicators. */
export function showsCascade({ columns }: Table, statement: TableColumn): boolean {
  return (
    headingLevels(headingOf(statement)) !== null || columns.some((c) => c.field === "level" || c.field === "indicator")
  );
}
