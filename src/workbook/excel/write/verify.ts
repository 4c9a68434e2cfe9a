import type { PageSetting } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { verifyPages } from "./verify-pages";
import { verifyTexts } from "./verify-texts";
import type { WrittenPlan } from "./written-plan";

/**
 * Reads back what Excel may have taken differently, and sets it once more: texts that must not have become something else, and page
 * setups, whose paper is set here. Gives by sheet what of its page setup Excel did not take.
 * Throws WorkbookError `unsupported` with the cell's place when a text is not what it was.
 */
export async function verifySheets(
  session: ExcelSession,
  written: readonly WrittenPlan[],
): Promise<ReadonlyMap<string, readonly PageSetting[]>> {
  await verifyTexts(session, written);
  return verifyPages(session, written);
}
