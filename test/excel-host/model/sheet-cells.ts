import { rect, type Rect } from "../../../src/core/address/address";
import { DEFAULT_FORMAT } from "./formats";
import { cellKey, type CellValue, type HostCell, type HostFormat, type HostSheet } from "./host-workbook";
import { bounding, cellCount } from "./range-address";

const COLUMNS = 16_384;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Row and column, 1-based, of a key that `cellKey` made. */
export function cellPlace(key: number): CellPlace {
  return { row: Math.floor(key / COLUMNS) + 1, column: (key % COLUMNS) + 1 };
}

/** The format of a cell that has none of its own: its row's, else its column's. */
export function inheritedFormat(sheet: HostSheet, row: number, column: number): HostFormat {
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
}

export function formatOf(sheet: HostSheet, row: number, column: number): HostFormat {
  return sheet.cells.get(cellKey(row, column))?.format ?? inheritedFormat(sheet, row, column);
}

/** Sets value and formula of a cell, and keeps its format. An emptied cell without a format of its own goes away. */
export function putCell(sheet: HostSheet, row: number, column: number, value: CellValue, formula: string | null): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell) {
    cell.value = value;
    cell.formula = formula;
    dropIfPlain(sheet, key, cell);
  } else if (value !== "" || formula !== null) {
    sheet.cells.set(key, { value, formula, format: inheritedFormat(sheet, row, column) });
  }
}

/** Sets the format of a cell, and keeps its value. */
export function putFormat(sheet: HostSheet, row: number, column: number, format: HostFormat): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell) {
    cell.format = format;
    dropIfPlain(sheet, key, cell);
  } else if (format !== inheritedFormat(sheet, row, column)) {
    sheet.cells.set(key, { value: "", formula: null, format });
  }
}

function dropIfPlain(sheet: HostSheet, key: number, cell: HostCell): void {
  if (cell.value !== "" || cell.formula !== null) return;
  const { row, column } = cellPlace(key);
  if (cell.format === inheritedFormat(sheet, row, column)) sheet.cells.delete(key);
}

/** The cells of an area that hold a value or a format of their own, in no order. */
export function* cellsIn(sheet: HostSheet, area: Rect): Generator<CellPlace & { readonly cell: HostCell }> {
  if (cellCount(area) <= sheet.cells.size) {
    for (let row = area.top as number; row <= area.bottom; row++) {
      for (let column = area.left as number; column <= area.right; column++) {
        const cell = sheet.cells.get(cellKey(row, column));
        if (cell) yield { row, column, cell };
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    yield { row, column, cell };
  }
}

export function isEmpty(cell: HostCell): boolean {
  return cell.value === "" && cell.formula === null;
}

/** The smallest rectangle around what the area holds; null when it holds nothing. Formats count unless `valuesOnly`. */
export function usedArea(sheet: HostSheet, area: Rect, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (valuesOnly && isEmpty(cell)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  let used = bottom === 0 ? null : rect(top, left, bottom, right);
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    if (merge.top < area.top || merge.left < area.left || merge.bottom > area.bottom || merge.right > area.right)
      continue;
    used = used ? bounding(used, merge) : merge;
  }
  return used;
}
