import { MAX_COLUMN, MAX_ROW, type Rect } from "../../../src/core/address/address";
import { DEFAULT_FORMAT, internFormat } from "./formats";
import type { HostFormat, HostSheet } from "./host-workbook";
import { cellCount, isEntireColumn, isEntireRow } from "./range-address";
import { cellsIn, formatOf, putFormat } from "./sheet-cells";

/** Makes another format of one; what it gives need not be interned. */
export type FormatChange = (format: HostFormat) => HostFormat;

/** Cells that are formatted one by one at most: a limit of this host, which Excel does not have. */
const MAX_SINGLE_CELLS = 5_000_000;

/**
 * Changes the formats of all cells of an area. Whole rows and columns get theirs as such, and so do not fill the sheet
 * with cells. Throws RangeError for an area of more than 5,000,000 cells that is neither.
 */
export function changeFormats(sheet: HostSheet, area: Rect, change: FormatChange): void {
  const changed = remember(change);
  if (isEntireColumn(area)) changeColumns(sheet, area, changed);
  else if (isEntireRow(area)) changeRows(sheet, area, changed);
  else changeCells(sheet, area, changed);
}

/** The same formats come again and again: each is changed once. */
function remember(change: FormatChange): FormatChange {
  const known = new Map<HostFormat, HostFormat>();
  return (format) => {
    let made = known.get(format);
    if (!made) known.set(format, (made = internFormat(change(format))));
    return made;
  };
}

function changeCells(sheet: HostSheet, area: Rect, change: FormatChange): void {
  if (cellCount(area) > MAX_SINGLE_CELLS) throw new RangeError("The test host formats 5,000,000 cells at most.");
  for (let row = area.top as number; row <= area.bottom; row++) {
    for (let column = area.left as number; column <= area.right; column++) {
      putFormat(sheet, row, column, change(formatOf(sheet, row, column)));
    }
  }
}

/** A row's format goes before a column's: where both meet, the cell needs one of its own. */
function changeColumns(sheet: HostSheet, area: Rect, change: FormatChange): void {
  const wholeSheet = isEntireRow(area);
  const crossings: { row: number; column: number; format: HostFormat }[] = [];
  for (const [row, format] of [...sheet.rowFormats]) {
    if (wholeSheet) sheet.rowFormats.set(row, change(format));
    else {
      for (let column = area.left as number; column <= area.right; column++) {
        crossings.push({ row, column, format: change(formatOf(sheet, row, column)) });
      }
    }
  }
  const own = [...cellsIn(sheet, area)].map(({ row, column, cell }) => ({ row, column, format: change(cell.format) }));
  for (let column = area.left as number; column <= area.right; column++) {
    const format = change(sheet.columnFormats.get(column) ?? DEFAULT_FORMAT);
    if (format === DEFAULT_FORMAT) sheet.columnFormats.delete(column);
    else sheet.columnFormats.set(column, format);
  }
  if (sheet.columnFormats.size === 0) dropPlainRows(sheet);
  for (const { row, column, format } of [...crossings, ...own]) putFormat(sheet, row, column, format);
}

function changeRows(sheet: HostSheet, area: Rect, change: FormatChange): void {
  const common = commonColumnFormat(sheet);
  const own = new Map<number, Map<number, HostFormat>>();
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    let line = own.get(row);
    if (!line) own.set(row, (line = new Map<number, HostFormat>()));
    line.set(column, change(cell.format));
  }
  for (let row = area.top as number; row <= area.bottom; row++) {
    const line = own.get(row) ?? new Map<number, HostFormat>();
    const before = sheet.rowFormats.get(row);
    if (!before && common === null) {
      for (const [column, format] of sheet.columnFormats) {
        if (!line.has(column)) line.set(column, change(format));
      }
    }
    const format = change(before ?? common ?? DEFAULT_FORMAT);
    if (format === DEFAULT_FORMAT && sheet.columnFormats.size === 0) sheet.rowFormats.delete(row);
    else sheet.rowFormats.set(row, format);
    for (const [column, made] of line) putFormat(sheet, row, column, made);
  }
}

/** The format of every column when all have the same, else null. */
function commonColumnFormat(sheet: HostSheet): HostFormat | null {
  if (sheet.columnFormats.size === 0) return DEFAULT_FORMAT;
  const formats = new Set(sheet.columnFormats.values());
  const [only] = formats;
  return formats.size === 1 && sheet.columnFormats.size === MAX_COLUMN && only ? only : null;
}

/** A row that was plain among formatted columns needs no format of its own any more. */
function dropPlainRows(sheet: HostSheet): void {
  for (const [row, format] of sheet.rowFormats) if (format === DEFAULT_FORMAT) sheet.rowFormats.delete(row);
}

/** The formats that the cells of an area have, each once. */
export function formatsIn(sheet: HostSheet, area: Rect): Set<HostFormat> {
  const formats = new Set<HostFormat>();
  if (cellCount(area) <= MAX_COLUMN) {
    for (let row = area.top as number; row <= area.bottom; row++) {
      for (let column = area.left as number; column <= area.right; column++) formats.add(formatOf(sheet, row, column));
    }
    return formats;
  }
  let own = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    own++;
    formats.add(cell.format);
  }
  // Without a cell of its own left over, no cell of the area shows what its row or column says.
  if (own === cellCount(area)) return formats;
  const rows = inBounds(sheet.rowFormats, area.top, area.bottom);
  for (const format of rows) formats.add(format);
  if (rows.length === area.bottom - area.top + 1) return formats;
  const columns = inBounds(sheet.columnFormats, area.left, area.right);
  for (const format of columns) formats.add(format);
  if (columns.length < area.right - area.left + 1) formats.add(DEFAULT_FORMAT);
  return formats;
}

function inBounds(formats: ReadonlyMap<number, HostFormat>, from: number, to: number): HostFormat[] {
  if (to - from + 1 === MAX_ROW) return [...formats.values()];
  return [...formats].filter(([at]) => at >= from && at <= to).map(([, format]) => format);
}
