import { isStaffSheet } from "../../core/read/read-staff";
import type { SheetInfo, WorkbookCapabilities } from "../../workbook/workbook";
import type { SheetChoice, Survey } from "./views";

/** The workbook as it stands. */
export function viewSurvey(can: WorkbookCapabilities, sheets: readonly SheetInfo[]): Survey {
  return {
    can: { ...can },
    sheets: sheets.map(({ name }) => name),
    made: sheets.flatMap(({ name, visible, made }) => (made ? [{ name, visible, ...made }] : [])),
  };
}

/** Which sheets can be picked to be read. */
export function viewSheets(sheets: readonly SheetInfo[]): readonly SheetChoice[] {
  return sheets.map((sheet) => ({ name: sheet.name, kind: kindOf(sheet) }));
}

function kindOf({ name, visible, made }: SheetInfo): SheetChoice["kind"] {
  if (made !== null && made.kind !== "table") return "made";
  if (isStaffSheet(name)) return "staff";
  return visible ? "table" : "hidden";
}
