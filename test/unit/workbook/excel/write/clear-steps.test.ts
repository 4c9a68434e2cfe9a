import { column, rect, row } from "../../../../../src/core/address/address";
import { clearSteps } from "../../../../../src/workbook/excel/write/clear-steps";
import { makeWorkbook } from "../../../../excel-host/model/make-workbook";
import { buildCell, buildPlan } from "../../../../contract/plan-builder";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import { applySteps, hostWithSheet, SHEET, sheetOf, writePlan } from "./written-on-host";

const EMPTY = makeWorkbook(["a", SHEET]).sheets[1]!;

describe("clearing one of our sheets", () => {
  test("leaves nothing but its id, its name and how it prints", async () => {
    for (const plan of [...DEMO_PLANS, buildPlan({ cells: [buildCell(1, 1, "a")], merges: [rect(1, 1, 2, 2)] })]) {
      const host = hostWithSheet();
      const written = await writePlan(host, plan, () => "Sumber!A1");
      await applySteps(
        host,
        clearSteps(
          SHEET,
          written.shapes.map(({ id }) => id),
        ),
      );
      const { id, pageLayout, showGridlines, tabColor } = sheetOf(host);
      expect(sheetOf(host)).toEqual({ ...EMPTY, id, pageLayout, showGridlines, tabColor });
    }
  });

  test("shows again what the user has hidden, and takes the user's own breaks, marks and formats away", async () => {
    const host = hostWithSheet();
    await writePlan(host, DEMO_PLANS[1]!);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.verticalPageBreaks.add("C1");
      sheet.getRange("Z90").format.fill.color = "#FF0000";
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
    });
    expect(sheetOf(host).hiddenRows).toEqual(new Set([2, 3].map(row)));
    expect(sheetOf(host).hiddenColumns).toEqual(new Set([column(2)]));
    await applySteps(host, clearSteps(SHEET, []));
    const { id, pageLayout, showGridlines, tabColor } = sheetOf(host);
    expect(sheetOf(host)).toEqual({ ...EMPTY, id, pageLayout, showGridlines, tabColor });
  });

  test("and writing the next plan gives the sheet that it gives on a new sheet", async () => {
    const [tree, skp] = DEMO_PLANS;
    const host = hostWithSheet();
    const written = await writePlan(host, tree!);
    await applySteps(
      host,
      clearSteps(
        SHEET,
        written.shapes.map(({ id }) => id),
      ),
    );
    const again = await writePlan(host, skp!);
    const fresh = await writePlan(hostWithSheet(), skp!);
    const { printArea } = tree!.print.area ? { printArea: tree!.print.area } : { printArea: null };
    expect(again).toEqual({ ...fresh, id: again.id, pageLayout: { ...fresh.pageLayout, printArea } });
  });
});
