import { formatMark, MARK_NAME, type SheetMark } from "../made/sheet-mark";
import type { WriteStep } from "./excel-session";

/** About what a name's actions take in a request, besides its formula. */
const NAME_BYTES = 900;

/** The formula of a mark as Excel takes it. */
export function markFormula(mark: SheetMark): string {
  return `=${formatMark(mark)}`;
}

/** Marks a sheet that has no mark yet. */
export function addMarkStep(sheet: string, formula: string): WriteStep {
  return {
    bytes: NAME_BYTES + formula.length,
    apply: (context) => {
      context.workbook.worksheets.getItem(sheet).names.add(MARK_NAME, formula).visible = false;
    },
  };
}

/** Gives a marked sheet another mark. */
export function changeMarkStep(sheet: string, formula: string): WriteStep {
  return {
    bytes: NAME_BYTES + formula.length,
    apply: (context) => {
      context.workbook.worksheets.getItem(sheet).names.getItem(MARK_NAME).formula = formula;
    },
  };
}

/** Takes a sheet's mark away, if it still has it. */
export function removeMarkStep(sheet: string): WriteStep {
  return {
    bytes: NAME_BYTES,
    apply: (context) => {
      context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(MARK_NAME).delete();
    },
  };
}
