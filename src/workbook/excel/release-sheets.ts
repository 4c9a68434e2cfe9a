import { WorkbookError } from "../workbook";
import type { ExcelSession } from "./excel-session";
import type { ExcelSheet } from "./excel-sheet";
import { addMarkStep, removeMarkStep } from "./mark-steps";
import { askEach } from "./read/ask-each";

/** About what asking whether a sheet is protected takes. */
const PROTECTION_BYTES = 900;

/** A sheet without a mark, and the formula of the one it had. */
export interface Reclaimed {
  readonly id: string;
  readonly name: string;
  readonly markFormula: string;
}

/**
 * Takes the marks off sheets that are the user's from now on. One that the user has protected keeps its mark: it is found edited again on
 * every run, and stays.
 */
export async function releaseSheets(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<void> {
  if (await tryToRelease(session, sheets)) return;
  for (const sheet of sheets) await tryToRelease(session, [sheet]);
}

/** Gives released sheets their marks again. One that the user has protected since stays without: it is theirs. */
export async function reclaimSheets(session: ExcelSession, sheets: readonly Reclaimed[]): Promise<void> {
  const isProtected = await askEach(session, sheets, PROTECTION_BYTES, ({ workbook: { worksheets } }, { id }) => {
    const { protection } = worksheets.getItem(id);
    protection.load("protected");
    return () => protection.protected;
  });
  await session.apply(
    sheets.filter((_, i) => !isProtected[i]).map(({ name, markFormula }) => addMarkStep(name, markFormula)),
  );
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
