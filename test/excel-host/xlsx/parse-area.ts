import { MAX_COLUMN, MAX_ROW, parseCell, parseRect, rect, type Rect } from "../../../src/core/address/address";

const SHEET_PART = /^(?:'(?:[^']|'')*'|[^'!]+)!/;

/** The rectangle of `A1:B2`, of whole columns `A:B` or whole rows `1:2`, with or without `$` and a sheet; null for anything else. */
export function parseArea(text: string): Rect | null {
  const plain = text.trim().replace(SHEET_PART, "").replace(/\$/g, "");
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return rowsArea(Number(rows[1]), Number(rows[2]));
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  const from = columns && parseCell(`${columns[1]!}1`);
  const to = columns && parseCell(`${columns[2]!}1`);
  return from && to ? rect(1, from.column, MAX_ROW, to.column) : parseRect(plain);
}

/** The areas of a `sqref`: addresses with blanks between them. Those that are none are left out. */
export function parseAreas(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function rowsArea(from: number, to: number): Rect | null {
  return from >= 1 && to >= from && to <= MAX_ROW ? rect(from, 1, to, MAX_COLUMN) : null;
}
