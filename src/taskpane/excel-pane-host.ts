import { formatReport, parseReport } from "../app/last-report";
import { oneAtATime } from "../app/one-at-a-time";
import { readActiveSheet, showSheet } from "../workbook/excel/active-sheet";
import type { RunExcel } from "../workbook/excel/excel-session";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { readLastReport, writeLastReport } from "../workbook/excel/last-report";
import type { PaneHost } from "./pane-actions";

/** What the pane finds around it in Excel. */
export interface Surroundings {
  readonly run: RunExcel;
  /** Where the workbook lies; tells one workbook from another. */
  readonly address: string;
  readonly locks: LockManager | undefined;
  readonly thisYear: string;
}

/** The workbook beside the pane. */
export function excelPaneHost({ run, address, locks, thisYear }: Surroundings): PaneHost {
  return {
    workbook: new ExcelWorkbook(run),
    thisYear,
    activeSheet: () => readActiveSheet(run),
    show: (sheet) => showSheet(run, sheet),
    remember: (report) => writeLastReport(run, formatReport(report)),
    recall: async () => parseReport(await readLastReport(run)),
    alone: (work, busy) => oneAtATime(`jenjang ${address}`, locks, work, busy),
  };
}
