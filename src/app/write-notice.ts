import { type Notice, type NoticeTexts, planNotice } from "../core/report/plan-notice";
import type { Workbook } from "../workbook/workbook";

/** Writes the notice sheet in place of an earlier one and gives its name. Throws `WorkbookError`. */
export async function writeNotice(workbook: Workbook, notice: Notice, texts: NoticeTexts): Promise<string> {
  const [written] = await workbook.write([planNotice(notice, texts)]);
  if (!written) throw new Error("the notice was not written");
  return written.name;
}
