import type { Rect } from "../../../src/core/address/address";
import { cellKey, type HostCell } from "../model/host-workbook";
import { cellCount, isEntireColumn, isEntireRow } from "../model/range-address";
import { HostError } from "./excel-type";
import { invalidArgument } from "./arguments";
import type { RangeTarget } from "./range-target";

/** Cells that Excel reads or writes in one call. */
const MAX_CELLS = 5_000_000;

/** Throws `RangeExceedsLimit` when the area has more cells than Excel handles in one call. */
export function requireCellLimit(area: Rect): void {
  if (cellCount(area) > MAX_CELLS)
    throw new HostError("RangeExceedsLimit", `The range has more than ${MAX_CELLS} cells.`);
}

/** One entry a cell, row by row. Null for whole rows or columns, of which Excel tells no arrays. */
export function readArray<T>(
  { sheet, area }: RangeTarget,
  read: (cell: HostCell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  requireCellLimit(area);
  const rows: T[][] = [];
  for (let row = area.top as number; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left as number; column <= area.right; column++) {
      line.push(read(sheet.cells.get(cellKey(row, column)), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/**
 * Hands each cell its entry of an array of exactly the range's shape, or the one scalar that is for all of them. Null
 * leaves a cell alone. Throws `InvalidArgument` for another shape, before any cell has been changed.
 */
export function writeArray(
  { area }: RangeTarget,
  value: unknown,
  write: (entry: unknown, row: number, column: number) => void,
): void {
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument("whole rows or columns take no values.");
  requireCellLimit(area);
  const rows = Array.isArray(value) ? checkShape(area, value) : null;
  for (let row = area.top as number; row <= area.bottom; row++) {
    for (let column = area.left as number; column <= area.right; column++) {
      const entry = rows ? rows[row - area.top]![column - area.left] : value;
      if (entry !== null && entry !== undefined) write(entry, row, column);
    }
  }
}

function checkShape(area: Rect, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits = rows.length === height && rows.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}
