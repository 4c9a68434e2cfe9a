import { readFileSync } from "node:fs";
import path from "node:path";
import { buildOptions } from "../../../../../src/app/build-options";
import { planSheets } from "../../../../../src/app/build-sheets";
import { checkOpened } from "../../../../../src/app/check-opened";
import { openCascade } from "../../../../../src/app/open-cascade";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { buildTexts } from "../../../../../src/messages/build-texts";
import { messagesFor } from "../../../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";

const SAMPLE = path.join(__dirname, "..", "..", "..", "..", "..", "samples", "biro-organisasi.xlsx");

/** All sheets of the worked example: index, findings, tree, and an SKP for every person. */
export async function planSample(): Promise<readonly SheetPlan[]> {
  const opened = await openCascade(XlsxWorkbook.open(readFileSync(SAMPLE)), { sheet: null });
  if (!opened.ok) throw new Error(opened.reason);
  const { cascade, staff } = opened;
  const { findings } = checkOpened(cascade, { year: null });
  return planSheets(cascade, staff, findings, buildOptions(cascade, null, "2025"), buildTexts(messagesFor("id")));
}
