import type { Grid } from "../../core/sheet/grid";
import { type GridData, packInSteps, unpackGrid } from "../../core/sheet/grid-data";
import type { ReadDetail, Workbook } from "../../workbook/workbook";
import { nextTask } from "./next-task";

/** Reads a sheet as data that another thread can take over, with pauses in which this thread can do something else. Throws `WorkbookError`. */
export async function readToSend(workbook: Workbook, sheet: string, detail: ReadDetail): Promise<GridData> {
  const steps = packInSteps(await workbook.read(sheet, detail), detail);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTask();
  }
}

/** The sheet that another thread has read. */
export function receiveSheet(data: GridData): Grid {
  return unpackGrid(data);
}
