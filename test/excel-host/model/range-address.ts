import {
  columnName,
  formatRect,
  MAX_COLUMN,
  MAX_ROW,
  parseCell,
  parseRect,
  quoteSheet,
  rect,
  type Rect,
} from "../../../src/core/address/address";

/** Longer addresses are cut off by Excel; the host refuses them. */
export const MAX_ADDRESS_LENGTH = 8192;

export const WHOLE_SHEET: Rect = rect(1, 1, MAX_ROW, MAX_COLUMN);

/** Whether the rectangle holds every row of its columns. */
export function isEntireColumn(area: Rect): boolean {
  return area.top === 1 && area.bottom === MAX_ROW;
}

/** Whether the rectangle holds every column of its rows. */
export function isEntireRow(area: Rect): boolean {
  return area.left === 1 && area.right === MAX_COLUMN;
}

export function cellCount(area: Rect): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** `A1:C9`, `A:C` or `1:9`: a rectangle as Excel writes it. */
function formatArea(area: Rect): string {
  if (isEntireColumn(area) && isEntireRow(area)) return formatRect(area);
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  return formatRect(area);
}

/** The same with its sheet: `'Data 2025'!A1:C9`. */
export function formatAreaOf(sheet: string, area: Rect): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** The rectangle of `A1`, `A1:C9`, `A:C`, `1:9`, with or without `$`; null when the text is none of them. */
export function parseArea(text: string): Rect | null {
  const trimmed = text.trim();
  const cells = parseRect(trimmed);
  if (cells) return cells;
  const [first, second, more] = trimmed.replaceAll("$", "").split(":");
  if (first === undefined || second === undefined || more !== undefined) return null;
  const columns = [parseCell(`${first}1`), parseCell(`${second}1`)];
  if (/^[A-Za-z]+$/.test(first) && /^[A-Za-z]+$/.test(second) && columns[0] && columns[1]) {
    const [a, b] = [columns[0].column, columns[1].column];
    return rect(1, Math.min(a, b), MAX_ROW, Math.max(a, b));
  }
  if (!/^[0-9]{1,7}$/.test(first) || !/^[0-9]{1,7}$/.test(second)) return null;
  const [top, bottom] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  return top >= 1 && bottom <= MAX_ROW ? rect(top, 1, bottom, MAX_COLUMN) : null;
}

/** Splits `'Data 2025'!A1` into the sheet's name and the rest; without a sheet the name is null. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells that two rectangles share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : rect(top, left, bottom, right);
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  return rect(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}
