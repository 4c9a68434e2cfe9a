import type { Cited } from "../cascade/cascade";
import { isFiller } from "../text/normalise";
import { headingOf } from "./column";
import { refAt } from "./read-facts";
import type { Table } from "./read-table";

/** Headings whose columns hold data but no known field, with the heading's cell. */
export function unreadColumns(table: Table): readonly Cited[] {
  return table.columns
    .filter((c) => c.field === "unknown" && table.rows.some(({ row }) => !isFiller(table.view.text(row, c.index))))
    .map((c) => ({ text: headingOf(c), at: refAt(table.view, table.header.to, c.index) }));
}
