import type { OpcPackage } from "../package/opc-package";
import { scanPart } from "./scan-part";

/** The scheme's colours in the order in which SpreadsheetML numbers them: the first two pairs are swapped against the file's order. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** Office's own scheme of 2013, for a workbook without a theme part. */
export const OFFICE_COLORS = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The theme's colours as `RRGGBB`, at the index that cells use. Throws WorkbookError `damaged`. */
export function readThemeColors(source: OpcPackage, part: string): string[] {
  const colors = [...OFFICE_COLORS];
  const scanner = scanPart(source, part);
  let inScheme = false;
  let index = -1;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (scanner.name === "clrScheme" && token !== "text") inScheme = token === "open";
    if (token !== "open" || !inScheme) continue;
    if (ORDER.includes(scanner.name)) index = ORDER.indexOf(scanner.name);
    const color =
      scanner.name === "srgbClr"
        ? scanner.attribute("val")
        : scanner.name === "sysClr"
          ? scanner.attribute("lastClr")
          : null;
    if (index >= 0 && color && /^[0-9A-Fa-f]{6}$/.test(color)) colors[index] = color.toUpperCase();
  }
  return colors;
}
