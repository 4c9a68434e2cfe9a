import { formatReport, parseReport } from "../app/last-report";
import { oneAtATime } from "../app/one-at-a-time";
import { pickLanguage } from "../messages/pick-language";
import { readActiveSheet, showSheet } from "../workbook/excel/active-sheet";
import type { RunExcel } from "../workbook/excel/excel-session";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { readLastReport, writeLastReport } from "../workbook/excel/last-report";
import type { CommandHost } from "./run-ribbon-command";

/** What a command finds around it in Excel. */
export interface Surroundings {
  readonly run: RunExcel;
  /** Language tag of Excel's menus. */
  readonly displayLanguage: string;
  /** Where the workbook lies; tells one workbook from another. */
  readonly address: string;
  readonly locks: LockManager | undefined;
  readonly thisYear: string;
  readonly tell: (sentence: string) => Promise<void>;
}

/** Excel as a ribbon command meets it. */
export function excelCommandHost({ run, displayLanguage, address, locks, thisYear, tell }: Surroundings): CommandHost {
  return {
    workbook: new ExcelWorkbook(run),
    language: pickLanguage(displayLanguage),
    thisYear,
    activeSheet: () => readActiveSheet(run),
    show: (sheet) => showSheet(run, sheet),
    remember: (report) => writeLastReport(run, formatReport(report)),
    recall: async () => parseReport(await readLastReport(run)),
    tell,
    alone: (work, busy) => oneAtATime(`jenjang ${address}`, locks, work, busy),
  };
}
