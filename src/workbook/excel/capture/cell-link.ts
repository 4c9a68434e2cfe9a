import { formatCell, parseRect } from "../../../core/address/address";
import type { CellLink } from "../../../core/sheet/sheet-plan";

/** The sheet in quotes or plain, and what follows; Excel writes a `#` before some. */
const REFERENCE = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The link of a reference such as `'Data 2025'!B3`, undefined for a link that leaves the workbook or leads to a name. */
export function readLink(hyperlink: Excel.RangeHyperlink | null | undefined): CellLink | undefined {
  const match = REFERENCE.exec(hyperlink?.documentReference ?? "");
  const [, quoted, plain, cells] = match ?? [];
  const target = parseRect((cells ?? "").replace(/\$/g, ""));
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  if (sheet === undefined || !target) return undefined;
  return { to: "sheet", sheet, cell: formatCell({ row: target.top, column: target.left }) };
}
