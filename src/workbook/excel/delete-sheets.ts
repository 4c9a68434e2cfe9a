import type { ExcelSession } from "./excel-session";
import type { ExcelSheet } from "./excel-sheet";

/** Deletes sheets of ours in one round trip. Excel deletes none that is very hidden, so what cannot be seen is merely hidden first. */
export async function deleteSheets(session: ExcelSession, sheets: readonly ExcelSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await session.ask(({ workbook: { worksheets } }) => {
    for (const { id, visible } of sheets) {
      const sheet = worksheets.getItem(id);
      if (!visible) sheet.visibility = "Hidden";
      sheet.delete();
    }
    return () => undefined;
  });
}
