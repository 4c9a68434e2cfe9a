import { WorkbookError } from "../workbook";
import type { ExcelSession } from "./excel-session";
import type { ExcelSheet } from "./excel-sheet";
import { removeMarkStep } from "./mark-steps";

/**
 * Takes the marks off sheets that are the user's from now on. One that the user has protected keeps its mark: it is found edited again on
 * every run, and stays.
 */
export async function releaseSheets(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<void> {
  if (await tryToRelease(session, sheets)) return;
  for (const sheet of sheets) await tryToRelease(session, [sheet]);
}

async function tryToRelease(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<boolean> {
  try {
    await session.apply(sheets.map(({ name }) => removeMarkStep(name)));
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "protected") return false;
    throw error;
  }
}
