import type { SheetAssignments } from "../made/assign-sheets";
import { inTabOrder, predecessorOf } from "../made/place-sheets";
import { unfinishedMark } from "../made/sheet-mark";
import type { NewSheet } from "./add-sheets";
import type { ExcelSheet } from "./excel-sheet";

/**
 * The sheets that a write adds, in the order of their places. `sheets` are the workbook's sheets in tab order before the write;
 * those to be removed are still there when the new ones come.
 */
export function planNewSheets(
  sheets: readonly ExcelSheet[],
  { assignments }: SheetAssignments<ExcelSheet>,
): NewSheet[] {
  const order: (ExcelSheet | NewSheet)[] = [...sheets];
  const added: NewSheet[] = [];
  for (const assignment of inTabOrder(assignments)) {
    if (assignment.replaces) continue;
    const { plan, name } = assignment;
    const sheet: NewSheet = { name, mark: unfinishedMark(plan, name), position: null };
    const before = predecessorOf(assignment, assignments, order, (listed) => listed);
    order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, sheet);
    added.push(sheet);
  }
  const isNew = new Set<ExcelSheet | NewSheet>(added);
  const tail = order.length - [...order].reverse().findIndex((sheet) => !isNew.has(sheet));
  return order.flatMap((sheet, position) =>
    isNew.has(sheet) ? [{ ...(sheet as NewSheet), position: position >= tail ? null : position }] : [],
  );
}
