import type { RunExcel } from "./excel-session";

/** Runs a batch in the Excel that this page was opened in, once the person has finished typing into a cell. */
export const runExcel: RunExcel = (batch) => Excel.run({ delayForCellEdit: true }, batch);
