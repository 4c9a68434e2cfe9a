import type { Column, Rect, Row } from "../address/address";

/** What a cell holds. A formula's cell holds its last computed result; an error value (`#REF!`) is text. */
export type CellValue = string | number | boolean | null;

/** How a cell looks, as far as it tells levels apart. Fill is `RRGGBB` in upper case, or null when there is none. */
export interface CellLook {
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Indent steps, 0 when none. */
  readonly indent: number;
}

/**
 * One sheet as it was read. Rows and columns are 1-based; cells outside the extent are empty.
 * Values and texts of a merged area stand in its top-left cell only, as in the file.
 */
export interface Grid {
  readonly sheet: string;
  /** Last row that holds a value, 0 for an empty sheet. */
  readonly rowCount: number;
  /** Last column that holds a value, 0 for an empty sheet. */
  readonly columnCount: number;
  /** Merged areas, in the file's order. */
  readonly merges: readonly Rect[];
  value(row: Row, column: Column): CellValue;
  /** The text as the sheet displays it: number formats applied; empty string for an empty cell. */
  text(row: Row, column: Column): string;
  /** The number format code, `General` when none. */
  numberFormat(row: Row, column: Column): string;
  /** Visits, in no particular order, every cell that holds a value or a style of its own; all others are empty and look alike. */
  eachCell(visit: (row: Row, column: Column) => void): void;
  isRowHidden(row: Row): boolean;
  isColumnHidden(column: Column): boolean;
  /** What the sheet was read with: asked for what it was not read with, a grid throws. */
  readonly knows: { readonly looks: boolean; readonly formulas: boolean };
  look(row: Row, column: Column): CellLook;
  /** The formula without its `=`, or null. */
  formula(row: Row, column: Column): string | null;
}
