import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { asExcelShows } from "../excel-host/xlsx/as-excel-shows";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { normalisePlan, type NormalPlan } from "../excel-host/xlsx/normalise-plan";
import { planOfHostSheet } from "../excel-host/xlsx/plan-of-host-sheet";
import type { HostWorkbook } from "../excel-host/model/host-workbook";
import { buildPlans, WORKED_EXAMPLE } from "./built-plans";
import { openInExcel } from "./opened-in-excel";

/** What stands on a sheet, in the one form that is compared: cells, styles, merges, sizes, page setup, boxes, connector ends. */
function standing(workbook: HostWorkbook, name: string): NormalPlan {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return normalisePlan(asExcelShows(planOfHostSheet(sheet)));
}

describe("the worked example", () => {
  test("is read alike in both hosts: the same sheets are planned", async () => {
    const fromFile = await buildPlans(XlsxWorkbook.open(WORKED_EXAMPLE));
    const fromExcel = await buildPlans(openInExcel(WORKED_EXAMPLE).workbook);
    expect(fromExcel).toEqual(fromFile);
    expect(fromExcel.length).toBeGreaterThan(20);
  });

  test("is written alike in both hosts, cell by cell and box by box", async () => {
    const file = XlsxWorkbook.open(WORKED_EXAMPLE);
    const plans = await buildPlans(file);
    const written = await file.write(plans);
    const inFile = loadWorkbook(file.toBytes());
    const excel = openInExcel(WORKED_EXAMPLE);
    expect(await excel.workbook.write(plans)).toEqual(written);
    for (const { name } of written) expect(standing(excel.host.workbook, name)).toEqual(standing(inFile, name));
  });

  test("keeps what was written through saving and opening again", async () => {
    const excel = openInExcel(WORKED_EXAMPLE);
    const written = await excel.workbook.write(await buildPlans(excel.workbook));
    const again = loadWorkbook(excel.save());
    for (const { name } of written) expect(standing(again, name)).toEqual(standing(excel.host.workbook, name));
  });
});
