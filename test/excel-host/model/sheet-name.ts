import type { HostWorkbook } from "./host-workbook";

/** Why Excel refuses a name for a sheet, or null when it takes it. Whether another sheet has it is another question. */
export function sheetNameFault(name: string): string | null {
  if (name.length < 1 || name.length > 31) return "a sheet's name has 1 to 31 characters";
  if (/[:\\/?*[\]]/.test(name)) return "a sheet's name has none of : \\ / ? * [ ]";
  if (name.startsWith("'") || name.endsWith("'")) return "a sheet's name has no apostrophe at either end";
  if (name.toLowerCase() === "history") return "History is a name of Excel's own";
  return null;
}

/** The first of Sheet1, Sheet2, ... that no sheet has. */
export function freeSheetName(workbook: HostWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
