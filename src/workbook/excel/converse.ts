import { ExcelSession, type RunExcel } from "./excel-session";
import { toWorkbookError } from "./explain-error";

/** One conversation with Excel from beginning to end; what goes wrong around the batch itself becomes a WorkbookError too. */
export async function converse<T>(
  run: RunExcel,
  talk: (session: ExcelSession) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await run((context) => talk(new ExcelSession(context, signal)));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
