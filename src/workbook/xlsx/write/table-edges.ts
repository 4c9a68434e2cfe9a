import { parseRect, rect, type Rect } from "../../../core/address/address";
import type { OpcPackage } from "../package/opc-package";
import { Relationships } from "../package/relationships";
import { parseXmlRoot } from "../package/xml-part";

/**
 * The header and total rows of a worksheet's tables: what stands there is written in the table's part as well (ECMA-376 part 1, 18.5.1.2),
 * and a file in which the two differ is broken. Throws WorkbookError `damaged`.
 */
export function tableEdges(pkg: OpcPackage, sheetPart: string): Rect[] {
  const tables = Relationships.of(pkg, sheetPart).byKind("table");
  return tables.flatMap(({ part }): Rect[] => {
    const root = parseXmlRoot(pkg.text(part), part);
    const area = parseRect(root.getAttribute("ref") ?? "");
    if (!area) return [];
    const count = (name: string, absent: number): number => Number(root.getAttribute(name) ?? absent) || 0;
    const headers = count("headerRowCount", 1);
    const totals = count("totalsRowCount", 0);
    const { top, left, bottom, right } = area;
    return [
      ...(headers > 0 ? [rect(top, left, Math.min(bottom, top + headers - 1), right)] : []),
      ...(totals > 0 ? [rect(Math.max(top, bottom - totals + 1), left, bottom, right)] : []),
    ];
  });
}
