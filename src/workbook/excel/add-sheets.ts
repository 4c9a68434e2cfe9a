import type { ExcelSession } from "./excel-session";
import { markFormula } from "./mark-steps";
import { MARK_NAME, type SheetMark } from "../made/sheet-mark";

/** A sheet to be added. */
export interface NewSheet {
  readonly name: string;
  readonly mark: SheetMark;
  /** 0-based place among the tabs once all new sheets stand; null at the end, in their order. */
  readonly position: number | null;
  /** True for one that is put back and that the user had hidden. */
  readonly hidden?: boolean;
}

/**
 * Adds empty sheets under their final names, marked from the first moment. A sheet is moved only when its place is not the
 * end, for moving takes Excel's own undo away. `sheets` are in the order of their places.
 */
export async function addSheets(session: ExcelSession, sheets: readonly NewSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await session.ask(({ workbook: { worksheets } }) => {
    for (const { name, mark } of sheets) worksheets.add(name).names.add(MARK_NAME, markFormula(mark)).visible = false;
    for (const { name, position } of sheets) if (position !== null) worksheets.getItem(name).position = position;
    for (const { name, hidden } of sheets) if (hidden) worksheets.getItem(name).visibility = "Hidden";
    return () => undefined;
  });
}
