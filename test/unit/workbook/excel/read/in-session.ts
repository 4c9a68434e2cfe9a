import { ExcelSession } from "../../../../../src/workbook/excel/excel-session";
import type { ExcelHost } from "../../../../excel-host/excel-host";

/** One conversation with the host's workbook, without pauses between attempts. */
export function inSession<T>(host: ExcelHost, talk: (session: ExcelSession) => Promise<T>): Promise<T> {
  return host.run((context) => talk(new ExcelSession(context, undefined, () => Promise.resolve())));
}
