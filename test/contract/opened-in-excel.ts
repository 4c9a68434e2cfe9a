import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { ExcelHost } from "../excel-host/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { saveWorkbook } from "../excel-host/xlsx/save-workbook";

/** The minor number of the ExcelApi that the manifest asks for: what is above it is not there. */
const MINIMUM = 13;

/** A workbook file open on the Excel test host, with the add-in's view of it. */
export interface OpenedInExcel {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  /** The workbook as it would be saved now. */
  save(): Uint8Array;
}

/** Opens a workbook file on the Excel test host. */
export function openInExcel(bytes: Uint8Array): OpenedInExcel {
  const host = new ExcelHost(loadWorkbook(bytes), { apiLevel: MINIMUM });
  return {
    host,
    workbook: new ExcelWorkbook((batch) => host.run(batch)),
    save: () => saveWorkbook(bytes, host.workbook),
  };
}
