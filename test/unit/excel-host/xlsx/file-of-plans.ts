import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { buildLinkTargets } from "../../../../src/workbook/made/link-targets";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import type { HostSheet, HostWorkbook } from "../../../excel-host/model/host-workbook";
import { asExcelShows } from "../../../excel-host/xlsx/as-excel-shows";
import { normalisePlan, type NormalPlan } from "../../../excel-host/xlsx/normalise-plan";
import { planOfHostSheet } from "../../../excel-host/xlsx/plan-of-host-sheet";

/** A file with plans written into it by the file host. */
export interface FileOfPlans {
  readonly bytes: Uint8Array;
  /** The names that the plans' sheets got, in the plans' order. */
  readonly names: readonly string[];
}

export async function writePlans(source: Uint8Array, plans: readonly SheetPlan[]): Promise<FileOfPlans> {
  const workbook = XlsxWorkbook.open(source);
  const written = await workbook.write(plans);
  return { bytes: workbook.toBytes(), names: written.map(({ name }) => name) };
}

/** What the plans ask for, and what the host's sheets of those names show, in normal form. */
export function wantedAndShown(
  plans: readonly SheetPlan[],
  names: readonly string[],
  workbook: HostWorkbook,
): { readonly wanted: readonly NormalPlan[]; readonly shown: readonly NormalPlan[] } {
  const locate = buildLinkTargets(
    workbook.sheets.map(({ name }) => name),
    plans.map(({ kind, key }, i) => ({ kind, key, name: names[i]! })),
  );
  return {
    wanted: plans.map((plan) => normalisePlan(asExcelShows(plan), locate)),
    shown: names.map((name) => normalisePlan(planOfHostSheet(sheetNamed(workbook, name)), locate)),
  };
}

export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
