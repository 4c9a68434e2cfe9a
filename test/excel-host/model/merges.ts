import type { Rect } from "../../../src/core/address/address";
import type { HostSheet } from "./host-workbook";
import { intersect, overlaps } from "./range-address";

/** Whether a cell lies in a merged area and is not its top-left one: it holds nothing and takes nothing. */
export function coveredTest(sheet: HostSheet, area: Rect): (row: number, column: number) => boolean {
  const near = sheet.merges.filter((merge) => overlaps(merge, area));
  if (near.length === 0) return () => false;
  const covered = new Set<number>();
  for (const merge of near) {
    const inside = intersect(merge, area);
    if (!inside) continue;
    for (let row = inside.top as number; row <= inside.bottom; row++) {
      for (let column = inside.left as number; column <= inside.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(row * 16_385 + column);
      }
    }
  }
  return (row, column) => covered.has(row * 16_385 + column);
}
