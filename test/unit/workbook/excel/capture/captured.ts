import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { addSheets } from "../../../../../src/workbook/excel/add-sheets";
import { captureSheets } from "../../../../../src/workbook/excel/capture/capture-sheets";
import { ExcelSession } from "../../../../../src/workbook/excel/excel-session";
import { listSheets } from "../../../../../src/workbook/excel/read/list-sheets";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import { verifySheets } from "../../../../../src/workbook/excel/write/verify";
import { buildLinkTargets } from "../../../../../src/workbook/made/link-targets";
import { unfinishedMark } from "../../../../../src/workbook/made/sheet-mark";
import type { ExcelHost } from "../../../../excel-host/excel-host";

/** Writes plans into new sheets of their own names, each under its mark. */
export async function writePlans(host: ExcelHost, plans: readonly SheetPlan[]): Promise<void> {
  await host.run(async (context) => {
    const session = sessionOf(context);
    await addSheets(
      session,
      plans.map((plan) => ({ name: plan.name, mark: unfinishedMark(plan, plan.name), position: null })),
    );
    const sheets = await listSheets(session);
    const links = buildLinkTargets(
      sheets.map(({ name }) => name),
      plans,
    );
    await session.apply(plans.flatMap((plan) => Array.from(sheetSteps(plan, plan.name, links))));
    await verifySheets(
      session,
      plans.map((plan) => ({ plan, sheetName: plan.name })),
    );
  });
}

/** A conversation that does not wait before it asks again. */
function sessionOf(context: Excel.RequestContext): ExcelSession {
  return new ExcelSession(context, undefined, () => Promise.resolve());
}

/** The plans that all sheets of ours hold now, in tab order. */
export async function captureAll(host: ExcelHost): Promise<SheetPlan[]> {
  return host.run(async (context) => {
    const session = sessionOf(context);
    const ours = (await listSheets(session)).filter(({ mark }) => mark !== null);
    return Array.from((await captureSheets(session, ours)).values());
  });
}
