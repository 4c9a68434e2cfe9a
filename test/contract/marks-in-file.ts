import { formatRect } from "../../src/core/address/address";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";

/** Marks on a sheet of a saved workbook as another program finds them: severity by range, `A1:B2`. */
export function marksInFile(bytes: Uint8Array, sheetName: string): Readonly<Record<string, string>> {
  const sheet = loadWorkbook(bytes).sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const marks: Record<string, string> = {};
  for (const { formula, ranges } of sheet.conditionalFormats) {
    const severity = /^=N\("jenjang (\w+)"\)=0$/.exec(formula)?.[1];
    if (severity !== undefined) for (const range of ranges) marks[formatRect(range)] = severity;
  }
  return marks;
}
