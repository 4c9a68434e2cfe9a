import { columnName, type CellRef, type Column } from "../../core/address/address";
import { buildTableView } from "../../core/read/table-view";
import type { ReadColumn } from "../../core/read/read-choices";
import type { Grid } from "../../core/sheet/grid";
import type { SheetExcerpt } from "./views";

/** Characters of a text that are shown. */
const TEXT_LENGTH = 200;

/**
 * The rows around a cell, `around` above and below, in the columns of the table and that of the cell. A merged area shows its text in
 * each of its cells, for its first one may lie outside.
 */
export function viewExcerpt(
  grid: Grid,
  columns: readonly Pick<ReadColumn, "index" | "heading">[],
  at: CellRef,
  around: number,
): SheetExcerpt {
  const view = buildTableView(grid);
  const headings = new Map(columns.map(({ index, heading }) => [index, heading]));
  if (!headings.has(at.column)) headings.set(at.column, "");
  const shown = [...headings].sort(([a], [b]) => a - b);
  const rows: SheetExcerpt["rows"][number][] = [];
  const last = Math.max(at.row, Math.min(at.row + around, grid.rowCount));
  for (let row = Math.max(1, at.row - around); row <= last; row++)
    rows.push({ row, texts: shown.map(([index]) => clip(view.spanText(row, index))) });
  return {
    sheet: grid.sheet,
    columns: shown.map(([index, heading]) => ({ index, letters: columnName(index as Column), heading: clip(heading) })),
    rows,
    at: { row: at.row, column: at.column },
  };
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length <= TEXT_LENGTH ? text : `${characters.slice(0, TEXT_LENGTH - 1).join("")}…`;
}
