import { runScript } from "./run-script";

/** A sheet as Excelize reads it. */
export interface ExcelizeSheet {
  readonly name: string;
  /** Displayed texts, row by row, trailing empty cells left out. */
  readonly rows: readonly (readonly string[])[];
  /** Of a cell covered by a merged area: the text of the area. */
  readonly textOfB3: string;
  readonly formulaInA1: string;
  /** Of columns A to D, in characters. */
  readonly widths: readonly number[];
}

/** The sheets of a workbook file as an engine reads them that shares no code with us. */
export async function readWithExcelize(bytes: Uint8Array): Promise<readonly ExcelizeSheet[]> {
  return JSON.parse(await runScript("excelize.mjs", [bytes])) as ExcelizeSheet[];
}
