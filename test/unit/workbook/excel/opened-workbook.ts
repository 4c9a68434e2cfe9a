import { rect } from "../../../../src/core/address/address";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { buildBox, buildCell, buildConnector, buildPlan } from "../../../contract/plan-builder";
import type { HostWorkbook } from "../../../excel-host/model/host-workbook";
import { ExcelHost } from "../../../excel-host/excel-host";
import { asExcelShows } from "../../../excel-host/xlsx/as-excel-shows";
import { normalisePlan } from "../../../excel-host/xlsx/normalise-plan";
import { planOfHostSheet } from "../../../excel-host/xlsx/plan-of-host-sheet";

/** A workbook with one sheet of a user's. */
export function openWorkbook(): { readonly host: ExcelHost; readonly workbook: ExcelWorkbook } {
  const host = ExcelHost.empty(["Data"]);
  return { host, workbook: new ExcelWorkbook(host.run) };
}

/** All that a person can see of a workbook: tabs in order, whether each is ours, and what stands on it. */
export function whatIsSeen(workbook: HostWorkbook): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    ours: sheet.names.map(({ name, formula }) => `${name} ${formula}`),
    plan: normalisePlan(asExcelShows(planOfHostSheet(sheet))),
  }));
}

export function treePlan(text: string): SheetPlan {
  return buildPlan({
    kind: "tree",
    name: "Pohon Kinerja",
    cells: [buildCell(1, 1, text)],
    merges: [rect(1, 1, 1, 3)],
    boxes: [buildBox("a", 100, 40, 120, 40, text), buildBox("b", 20, 130, 120, 40, "Program")],
    connectors: [buildConnector("a bottom", "b top")],
  });
}

export function skpPlan(key: string, text: string): SheetPlan {
  return buildPlan({ kind: "skp", key, name: `SKP ${key}`, cells: [buildCell(1, 1, text), buildCell(2, 2, 12.5)] });
}
