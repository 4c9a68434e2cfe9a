import { formatRef } from "../../core/address/address";
import type { CellEdit } from "../../core/check/fix";
import { WorkbookError } from "../workbook";
import { cellText, MAX_CELL_TEXT } from "./cell-text";

/**
 * The edits, each cell once, with Excel's line ends in what is to be written. Throws WorkbookError `unsupported` for a text that no cell
 * holds, and RangeError when two edits want different texts in one cell.
 */
export function distinctEdits(edits: readonly CellEdit[]): CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const { at, before, after } of edits) {
    const where = formatRef(at);
    const edit: CellEdit = { at, before, after: cellText(after) };
    if (edit.after.length > MAX_CELL_TEXT)
      throw new WorkbookError("unsupported", `${where}: ${edit.after.length} characters`);
    // Names of sheets ignore case, addresses are in capitals.
    const key = where.toUpperCase();
    const other = byCell.get(key);
    if (other && (other.after !== edit.after || other.before !== before)) throw new RangeError(`two edits of ${where}`);
    byCell.set(key, edit);
  }
  return Array.from(byCell.values());
}

/** Whether a cell that shows this text still shows what the edit takes for its text; blanks at the ends do not count. */
export function showsBefore(text: string, { before }: CellEdit): boolean {
  return cellText(text).trim() === cellText(before).trim();
}

/** Somebody changed the cell of this edit meanwhile. */
export function changedCell({ at }: CellEdit): WorkbookError {
  return new WorkbookError("changed", formatRef(at));
}
