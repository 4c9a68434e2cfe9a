import type { WriteStep } from "../excel-session";
import { CHANGE_BYTES, OBJECT_BYTES, stepsOf, type SheetAction } from "./sheet-action";

/** Filter, panes, both kinds of breaks; the range of all cells, its format, its conditional formats and its rules. */
const SHEET_OBJECTS = 8;
const SHEET_CHANGES = 12;

/**
 * Takes one of our own sheets back to empty: shapes, cells, merges, formats, links, drop-downs, sizes, what was hidden, filter, frozen panes
 * and page breaks. Print area, title rows and paper stay until the next plan is written and checked.
 */
export function clearSteps(sheetName: string, shapeIds: readonly string[]): Iterable<WriteStep> {
  return stepsOf(sheetName, clearActions(shapeIds));
}

function* clearActions(shapeIds: readonly string[]): Generator<SheetAction> {
  for (const id of shapeIds) {
    yield {
      bytes: 2 * OBJECT_BYTES + CHANGE_BYTES + id.length,
      apply: ({ shapes }) => shapes.getItem(id).delete(),
    };
  }
  yield { bytes: SHEET_OBJECTS * OBJECT_BYTES + SHEET_CHANGES * CHANGE_BYTES, apply: clearSheet };
}

function clearSheet(sheet: Excel.Worksheet): void {
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  const cells = sheet.getRange();
  cells.rowHidden = false;
  cells.columnHidden = false;
  cells.unmerge();
  cells.clear("All");
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.format.useStandardHeight = true;
  cells.format.useStandardWidth = true;
  cells.untrack();
}
