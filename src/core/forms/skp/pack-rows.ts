import type { Points } from "../../sheet/sheet-plan";
import { MAX_BLOCK_HEIGHT } from "./sheet-draft";

/** Rows in groups that each fit a block, in order; a row that is taller alone is a group of its own. */
export function packRows<Row>(rows: readonly Row[], heightOf: (row: Row) => Points): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const height = heightOf(row);
    if (used + height > MAX_BLOCK_HEIGHT) {
      groups.push([row]);
      used = height;
    } else {
      groups[groups.length - 1]!.push(row);
      used += height;
    }
  }
  return groups;
}
