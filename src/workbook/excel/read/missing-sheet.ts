import { WorkbookError } from "../../workbook";
import { excelErrorCode } from "../explain-error";

/** What the caller of a sheet's name is told when Excel does not find it; any other error comes back as it is. */
export function explainMissingSheet(error: unknown, name: string): unknown {
  const isMissing = error instanceof WorkbookError && excelErrorCode(error.cause) === "ItemNotFound";
  return isMissing ? new WorkbookError("no-such-sheet", name, { cause: error }) : error;
}
