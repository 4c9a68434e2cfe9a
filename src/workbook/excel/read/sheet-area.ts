import {
  column,
  columnName,
  formatRect,
  MAX_COLUMN,
  MAX_ROW,
  parseRect,
  rect,
  type Rect,
} from "../../../core/address/address";

/** A rectangle of cells on a worksheet, which is known by its id: a name may change while we read. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Rect;
}

const WHOLE_COLUMNS = /^([A-Za-z]+):([A-Za-z]+)$/;
const WHOLE_ROWS = /^([0-9]+):([0-9]+)$/;
const LAST_COLUMN = columnName(column(MAX_COLUMN));

export function countCells({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The area in Excel. */
export function rangeOf(context: Excel.RequestContext, { sheet, area }: SheetArea): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(formatRect(area));
}

/**
 * The rectangle of an address as Excel gives it, with its sheet: `'Data 2025'!A1:C9`, and `A:C` or `1:9` for whole columns or rows.
 * Throws RangeError when it is none.
 */
export function parseAddress(address: string): Rect {
  const text = address.slice(address.lastIndexOf("!") + 1);
  const cells = text
    .replace(WHOLE_COLUMNS, (_, from: string, to: string) => `${from}1:${to}${MAX_ROW}`)
    .replace(WHOLE_ROWS, (_, from: string, to: string) => `A${from}:${LAST_COLUMN}${to}`);
  const area = parseRect(cells);
  if (!area) throw new RangeError(`not an area: ${address}`);
  return area;
}

/** What two rectangles have in common, or null. */
export function intersect(one: Rect, other: Rect): Rect | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return bottom < top || right < left ? null : rect(top, left, bottom, right);
}
