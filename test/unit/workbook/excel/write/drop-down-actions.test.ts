import { rect } from "../../../../../src/core/address/address";
import type { DropDown, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { clearSteps } from "../../../../../src/workbook/excel/write/clear-steps";
import { buildCell, buildPlan } from "../../../../contract/plan-builder";
import type { ExcelHost } from "../../../../excel-host/excel-host";
import { planDropDowns } from "../../../../excel-host/xlsx/plan-drop-downs";
import { applySteps, hostWithSheet, SHEET, sheetOf, writePlan } from "./written-on-host";

function withLists(...dropDowns: DropDown[]): SheetPlan {
  return buildPlan({ kind: "table", name: "Tabel", cells: [buildCell(1, 1, "Kode")], dropDowns });
}

const UNITS: DropDown = { area: rect(2, 3, 200, 3), source: ["%", "dokumen", 'bahasa "Inggris"'] };
const CODES: DropDown = { area: rect(2, 2, 200, 2), source: rect(2, 1, 200, 1) };

describe("lists to choose from", () => {
  test("are offered without an alert or a prompt, so that anything else may be typed", async () => {
    const sheet = await writePlan(hostWithSheet(), withLists(UNITS));
    expect(sheet.dataValidations).toEqual([
      {
        ranges: [UNITS.area],
        type: "List",
        rule: { list: { inCellDropDown: true, source: '%,dokumen,bahasa "Inggris"' } },
        ignoreBlanks: true,
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
      },
    ]);
  });

  test("may come from cells of the sheet", async () => {
    const sheet = await writePlan(hostWithSheet(), withLists(CODES, UNITS));
    expect(sheet.dataValidations.map(({ rule }) => rule.list?.source)).toEqual([
      "=$A$2:$A$200",
      '%,dokumen,bahasa "Inggris"',
    ]);
    expect(planDropDowns(sheet)).toEqual([CODES, UNITS]);
  });

  test("of 255 characters are taken", async () => {
    const source = ["x".repeat(200), "y".repeat(54)];
    const sheet = await writePlan(hostWithSheet(), withLists({ ...UNITS, source }));
    expect(planDropDowns(sheet)).toEqual([{ ...UNITS, source }]);
  });

  test("that Excel would take for a formula are left out, and the sheet is written all the same", async () => {
    const sheet = await writePlan(hostWithSheet(), withLists({ ...UNITS, source: ["=", "%"] }, CODES));
    expect(planDropDowns(sheet)).toEqual([CODES]);
    expect(sheet.cells.size).toBe(1);
  });

  test("go when the sheet is cleared for the next plan, and so do rules of the user's", async () => {
    const host = hostWithSheet();
    await writePlan(host, withLists(UNITS, CODES));
    await host.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(SHEET).getRange("F:F");
      dataValidation.rule = { custom: { formula: "=LEN(F1)<9" } };
      await context.sync();
    });
    await applySteps(host, clearSteps(SHEET, []));
    expect(sheetOf(host).dataValidations).toEqual([]);
  });

  test("leave no object behind in Excel", async () => {
    const host: ExcelHost = hostWithSheet();
    await writePlan(host, withLists(UNITS, CODES));
    expect(host.keptReferences).toBe(0);
  });
});
