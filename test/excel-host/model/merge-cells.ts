import type { Rect } from "../../../src/core/address/address";
import { changeFormats } from "./change-formats";
import type { HostSheet } from "./host-workbook";
import { contains, overlaps } from "./range-address";
import { cellsIn, formatOf, putCell } from "./sheet-cells";

/** The merged areas whose top-left cell lies in the area: the only ones that Excel tells of. */
export function mergesFrom(sheet: HostSheet, area: Rect): Rect[] {
  return sheet.merges.filter(
    ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
  );
}

/** Unmerges whatever touches the area. */
export function unmerge(sheet: HostSheet, area: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

/**
 * Merges an area, which swallows merged areas inside it. Of its values the top-left one stays, which lends all cells
 * its look, but for their lines. A single cell stays as it is. False when a merged area lies across the border.
 */
export function merge(sheet: HostSheet, area: Rect): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  if (sheet.merges.some((other) => overlaps(other, area) && !contains(area, other))) return false;
  unmerge(sheet, area);
  for (const { row, column } of [...cellsIn(sheet, area)]) {
    if (row !== area.top || column !== area.left) putCell(sheet, row, column, "", null);
  }
  const look = formatOf(sheet, area.top, area.left);
  changeFormats(sheet, area, (format) => ({ ...look, borders: format.borders }));
  sheet.merges.push(area);
  return true;
}
