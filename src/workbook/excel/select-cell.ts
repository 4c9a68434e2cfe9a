import { formatCell, type CellRef } from "../../core/address/address";
import { showSheet } from "./active-sheet";
import { converse } from "./converse";
import type { RunExcel } from "./excel-session";

/** Turns to a cell's sheet and selects the cell. Throws WorkbookError as `showSheet` does. */
export async function selectCell(run: RunExcel, at: CellRef): Promise<void> {
  await showSheet(run, at.sheet);
  await converse(run, (session) =>
    session.ask(({ workbook }) => {
      workbook.worksheets.getItem(at.sheet).getRange(formatCell(at)).select();
      return () => undefined;
    }),
  );
}
