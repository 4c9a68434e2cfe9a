import { converse } from "./converse";
import type { RunExcel } from "./excel-session";

/** Name of the workbook's setting; a workbook keeps the settings of each add-in apart. */
const KEY = "lastReport";

/** The text that `writeLastReport` kept in the workbook, or null when there is none. Throws WorkbookError. */
export async function readLastReport(run: RunExcel): Promise<string | null> {
  return converse(run, (session) =>
    session.ask(({ workbook }) => {
      const setting = workbook.settings.getItemOrNullObject(KEY);
      setting.load("value");
      return () => {
        const value: unknown = setting.isNullObject ? null : setting.value;
        return typeof value === "string" ? value : null;
      };
    }),
  );
}

/** Keeps a text in the workbook, in place of an earlier one. The file holds it in plain form: nothing about people. Throws WorkbookError. */
export async function writeLastReport(run: RunExcel, text: string): Promise<void> {
  await converse(run, (session) =>
    session.ask(({ workbook }) => {
      workbook.settings.add(KEY, text);
      return () => undefined;
    }),
  );
}
