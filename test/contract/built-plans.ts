import { readFileSync } from "node:fs";
import path from "node:path";
import { buildOptions } from "../../src/app/build-options";
import { planSheets } from "../../src/app/build-sheets";
import { checkOpened } from "../../src/app/check-opened";
import { openCascade } from "../../src/app/open-cascade";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { buildTexts } from "../../src/messages/build-texts";
import { messagesFor } from "../../src/messages/messages-for";
import type { Workbook } from "../../src/workbook/workbook";

/** The worked example as it ships. */
export const WORKED_EXAMPLE = readFileSync(path.join(__dirname, "..", "..", "samples", "biro-organisasi.xlsx"));

/** All sheets that a build plans for a workbook, in Indonesian. */
export async function buildPlans(workbook: Workbook): Promise<readonly SheetPlan[]> {
  const opened = await openCascade(workbook, { sheet: null });
  if (!opened.ok) throw new Error(opened.reason);
  const { cascade, staff } = opened;
  const { findings } = checkOpened(cascade, { year: null });
  return planSheets(cascade, staff, findings, buildOptions(cascade, null, "2025"), buildTexts(messagesFor("id")));
}
