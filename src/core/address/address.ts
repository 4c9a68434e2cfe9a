/** The one place that knows A1 text and cell coordinates. Rows and columns are 1-based everywhere. */

declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A row number, 1-based, at most 1,048,576. */
export type Row = number & { readonly [rowBrand]: true };
/** A column number, 1-based, at most 16,384 (`XFD`). */
export type Column = number & { readonly [columnBrand]: true };

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** One cell of a sheet. */
export interface Cell {
  readonly row: Row;
  readonly column: Column;
}

/** A rectangle of cells, both corners inside it. */
export interface Rect {
  readonly top: Row;
  readonly left: Column;
  readonly bottom: Row;
  readonly right: Column;
}

/** A cell together with the name of its sheet: where a fact came from. */
export interface CellRef {
  readonly sheet: string;
  readonly row: Row;
  readonly column: Column;
}

/** The number as a row. Throws RangeError when it is not a whole number from 1 to 1,048,576. */
export function row(value: number): Row {
  if (!Number.isInteger(value) || value < 1 || value > MAX_ROW) throw new RangeError(`not a row: ${value}`);
  return value as Row;
}

/** The number as a column. Throws RangeError when it is not a whole number from 1 to 16,384. */
export function column(value: number): Column {
  if (!Number.isInteger(value) || value < 1 || value > MAX_COLUMN) throw new RangeError(`not a column: ${value}`);
  return value as Column;
}

/** The rectangle from 1-based numbers: top, left, bottom, right. Throws RangeError on bad or crossed corners. */
export function rect(top: number, left: number, bottom: number, right: number): Rect {
  if (bottom < top || right < left) throw new RangeError(`crossed corners: ${top},${left},${bottom},${right}`);
  return { top: row(top), left: column(left), bottom: row(bottom), right: column(right) };
}

/** Column letters: 1 gives `A`, 28 gives `AB`. */
export function columnName(value: Column): string {
  let rest: number = value;
  let name = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** `A1` text of a cell: row 3, column 2 gives `B3`. */
export function formatCell(cell: Cell): string {
  return columnName(cell.column) + cell.row;
}

/** `A1:C9` text of a rectangle; a single cell gives `A1`. */
export function formatRect(area: Rect): string {
  const from = formatCell({ row: area.top, column: area.left });
  const to = formatCell({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** The same with `$`: `$A$1:$C$9`. */
export function formatAbsoluteRect(area: Rect): string {
  const corner = (r: Row, c: Column) => `$${columnName(c)}$${r}`;
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** `Sheet!A1`; a name that needs quotes gets them: `'Data 2025'!A1`. */
export function formatRef(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${formatCell(ref)}`;
}

/** The sheet's name as a formula writes it, in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !/^[A-Za-z]{1,3}[0-9]+$/.test(name) &&
    !/^[Rr]?[0-9]*[Cc]?[0-9]*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The cell of `B3` or `$B$3`, or null when the text is no address on a sheet. */
export function parseCell(text: string): Cell | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text.trim());
  if (!match) return null;
  const letters = match[1]!.toUpperCase();
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  const at = Number(match[2]);
  if (number > MAX_COLUMN || at < 1 || at > MAX_ROW) return null;
  return { row: at as Row, column: number as Column };
}

/** The rectangle of `A1:C9`, `C9:A1` or `A1`, or null. */
export function parseRect(text: string): Rect | null {
  const [first, second, more] = text.split(":");
  const from = parseCell(first ?? "");
  const to = second === undefined ? from : parseCell(second);
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row) as Row,
    left: Math.min(from.column, to.column) as Column,
    bottom: Math.max(from.row, to.row) as Row,
    right: Math.max(from.column, to.column) as Column,
  };
}
