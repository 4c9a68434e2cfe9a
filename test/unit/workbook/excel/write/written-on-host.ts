import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { ExcelSession, type WriteStep } from "../../../../../src/workbook/excel/excel-session";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import type { LocateLink } from "../../../../../src/workbook/made/link-targets";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { cellKey, type HostCell, type HostSheet } from "../../../../excel-host/model/host-workbook";

/** The sheet on which plans are written in tests; a user's sheet stands before it. */
export const SHEET = "Lembar";

export function hostWithSheet(): ExcelHost {
  return ExcelHost.empty(["Sumber", SHEET]);
}

export const NO_LINKS: LocateLink = () => null;

/** Writes a plan on the sheet through the real Office.js. */
export async function writePlan(host: ExcelHost, plan: SheetPlan, links = NO_LINKS): Promise<HostSheet> {
  await applySteps(host, sheetSteps(plan, SHEET, links));
  return sheetOf(host);
}

export async function applySteps(host: ExcelHost, steps: Iterable<WriteStep>): Promise<void> {
  await host.run((context) => new ExcelSession(context).apply(steps));
}

export function sheetOf({ workbook }: ExcelHost): HostSheet {
  return workbook.sheets.find(({ name }) => name === SHEET)!;
}

export function cellOf(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}
