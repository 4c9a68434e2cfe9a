import type { CellRef } from "../address/address";
import type { Cited } from "../cascade/cascade";
import { isFiller } from "../text/normalise";
import type { TableColumn } from "./column";
import type { TableView } from "./table-view";

/** The cell as a reference into its sheet. */
export function refAt(view: TableView, row: number, column: number): CellRef {
  return { sheet: view.grid.sheet, ...view.cellAt(row, column) };
}

/** Text and cell of a column in a row, or null when empty, a filler, or covered by a merge from elsewhere. */
export function cite(view: TableView, row: number, column: TableColumn | null): Cited | null {
  if (!column) return null;
  const text = view.text(row, column.index);
  return isFiller(text) ? null : { text, at: refAt(view, row, column.index) };
}

/** The same, of the merged area that covers the cell; the cell cited is the area's first. */
export function citeSpan(view: TableView, row: number, column: TableColumn | null): Cited | null {
  if (!column) return null;
  const at = view.origin(row, column.index);
  const text = view.text(at.row, at.column);
  return isFiller(text) ? null : { text, at: refAt(view, at.row, at.column) };
}

/** The cell's text as the sheet shows it, line breaks kept. */
export function rawText(view: TableView, row: number, column: number): string {
  if (view.text(row, column) === "") return "";
  const at = view.cellAt(row, column);
  return view.grid.text(at.row, at.column);
}
