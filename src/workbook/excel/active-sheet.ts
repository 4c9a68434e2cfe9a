import { WorkbookError } from "../workbook";
import { converse } from "./converse";
import type { RunExcel } from "./excel-session";

/** Name of the worksheet that the person is looking at. Throws WorkbookError. */
export async function readActiveSheet(run: RunExcel): Promise<string> {
  return converse(run, (session) =>
    session.ask(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      return () => sheet.name;
    }),
  );
}

/**
 * Turns to a worksheet. Throws WorkbookError: `no-such-sheet`; `unsupported` for a hidden one, which Excel cannot turn to and which
 * it is not ours to unhide.
 */
export async function showSheet(run: RunExcel, name: string): Promise<void> {
  await converse(run, async (session) => {
    const visible = await session.ask(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      return () => (sheet.isNullObject ? null : sheet.visibility === "Visible");
    });
    if (visible === null) throw new WorkbookError("no-such-sheet", name);
    if (!visible) throw new WorkbookError("unsupported", name);
    await session.ask(({ workbook }) => {
      workbook.worksheets.getItem(name).activate();
      return () => undefined;
    });
  });
}
