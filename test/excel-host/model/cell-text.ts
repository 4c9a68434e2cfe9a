import { format } from "numfmt";
import { isErrorText } from "./cell-input";
import type { CellValue } from "./host-workbook";

/** What a cell shows, as wide as it may need to be. A number format that cannot be read shows the number itself. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@" || isErrorText(value)))
    return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value, { locale: "en-US", throws: false });
}
