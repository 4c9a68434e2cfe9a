import { MAX_COLUMN, MAX_ROW, type Column, type Rect, type Row } from "../address/address";
import type { CellLook, CellValue, Grid } from "./grid";

/** What a style index means; asked only when a reader asks. Index 0 is the default style. */
export interface GridStyles {
  /** The number as the style displays it. */
  displayNumber(value: number, style: number): string;
  /** The text as the style displays it: most styles leave it alone. */
  displayText(value: string, style: number): string;
  numberFormat(style: number): string;
  look(style: number): CellLook;
  /** False when looks were not read; `look` throws then. */
  readonly knowsLooks?: boolean;
}

/** Formulas by 1-based row and column, without their `=`; null where there is none. */
export interface GridFormulas {
  /** False when formulas were not read; `formula` throws then. */
  readonly known?: boolean;
  formula(row: number, column: number): string | null;
}

const PLAIN_LOOK: CellLook = Object.freeze({ fill: null, bold: false, italic: false, indent: 0 });

/** Everything `General`, numbers as JavaScript writes them. */
const PLAIN_STYLES: GridStyles = {
  displayNumber: (value) => String(value),
  displayText: (value) => value,
  numberFormat: () => "General",
  look: () => PLAIN_LOOK,
};

const NO_FORMULAS: GridFormulas = { formula: () => null };

const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const ERROR = 4;

/** Rows of one column that are stored together. Small, so that a lone cell far out costs little. */
const PAGE_ROWS = 64;
/** Slots that pages may hold before they must be justified by cells: one page for every column of the widest row. */
const FREE_SLOTS = MAX_COLUMN * PAGE_ROWS;
/** Beyond the free ones, slots per stored cell; a sheet of scattered cells goes into a map instead. */
const SLOTS_PER_CELL = 16;

/** A run of one column: kinds, payloads (the number, 0 or 1, or an index into the texts) and styles, row by row. */
class Page {
  readonly kinds = new Uint8Array(PAGE_ROWS);
  readonly payloads = new Float64Array(PAGE_ROWS);
  readonly styles = new Uint32Array(PAGE_ROWS);
}

interface LoneCell {
  readonly kind: number;
  readonly payload: number;
  readonly style: number;
}

/**
 * Builds a Grid cell by cell, in any order; a cell written twice holds the later value. Rows and columns are 1-based and
 * must be on the sheet (RangeError otherwise). Cells stand in arrays by column, no object a cell, 13 bytes each and its text.
 */
export class GridBuilder {
  readonly #sheet: string;
  readonly #styles: GridStyles;
  readonly #formulas: GridFormulas;
  readonly #pages = new Map<number, Page>();
  readonly #lone = new Map<number, LoneCell>();
  readonly #texts: string[] = [];
  readonly #merges: Rect[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #cells = 0;
  #rowCount = 0;
  #columnCount = 0;

  constructor(sheet: string, styles: GridStyles = PLAIN_STYLES, formulas: GridFormulas = NO_FORMULAS) {
    this.#sheet = sheet;
    this.#styles = styles;
    this.#formulas = formulas;
  }

  /** An empty text is an empty cell, as it is to a reader of the sheet. */
  text(row: number, column: number, value: string, style = 0): void {
    if (value === "") this.blank(row, column, style);
    else this.#store(row, column, TEXT, this.#texts.push(value) - 1, style);
  }

  number(row: number, column: number, value: number, style = 0): void {
    this.#store(row, column, NUMBER, value, style);
  }

  boolean(row: number, column: number, value: boolean, style = 0): void {
    this.#store(row, column, BOOLEAN, value ? 1 : 0, style);
  }

  /** An error value such as `#REF!`: text that no number format changes. */
  error(row: number, column: number, value: string, style = 0): void {
    this.#store(row, column, ERROR, this.#texts.push(value) - 1, style);
  }

  /** A cell without a value. It keeps its style and does not widen the extent. */
  blank(row: number, column: number, style = 0): void {
    if (style !== 0 || this.#holds(row, column)) this.#store(row, column, EMPTY, 0, style);
  }

  merge(area: Rect): void {
    this.#merges.push(Object.freeze({ ...area }));
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.#hiddenColumns.add(column);
  }

  /** The finished grid. The builder must not be used after it. */
  build(): Grid {
    return new PagedGrid({
      sheet: this.#sheet,
      styles: this.#styles,
      formulas: this.#formulas,
      pages: this.#pages,
      lone: this.#lone,
      texts: this.#texts,
      merges: Object.freeze(this.#merges),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      rowCount: this.#rowCount,
      columnCount: this.#columnCount,
    });
  }

  #store(row: number, column: number, kind: number, payload: number, style: number): void {
    if (!(row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN))
      throw new RangeError(`not on a sheet: ${row},${column}`);
    this.#cells++;
    if (kind !== EMPTY) {
      if (row > this.#rowCount) this.#rowCount = row;
      if (column > this.#columnCount) this.#columnCount = column;
    }
    if (this.#lone.size > 0) this.#lone.delete(cellKey(row, column));
    const page = this.#pageFor(row, column);
    if (!page) {
      this.#lone.set(cellKey(row, column), { kind, payload, style });
      return;
    }
    const slot = (row - 1) % PAGE_ROWS;
    page.kinds[slot] = kind;
    page.payloads[slot] = payload;
    page.styles[slot] = style;
  }

  #holds(row: number, column: number): boolean {
    return this.#pages.has(pageKey(row, column)) || this.#lone.has(cellKey(row, column));
  }

  #pageFor(row: number, column: number): Page | null {
    const key = pageKey(row, column);
    const known = this.#pages.get(key);
    if (known) return known;
    if (this.#pages.size * PAGE_ROWS >= FREE_SLOTS + this.#cells * SLOTS_PER_CELL) return null;
    const page = new Page();
    this.#pages.set(key, page);
    return page;
  }
}

/**
 * The grid of rows of values, first row and first column 1: a text is itself, a number its plain text, null an empty cell.
 * For tables made in code. Throws RangeError beyond the size of a sheet.
 */
export function gridFromRows(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly Rect[] = [],
): Grid {
  const builder = new GridBuilder(sheet);
  rows.forEach((values, r) =>
    values.forEach((value, c) => {
      if (typeof value === "string") builder.text(r + 1, c + 1, value);
      else if (typeof value === "number") builder.number(r + 1, c + 1, value);
      else if (typeof value === "boolean") builder.boolean(r + 1, c + 1, value);
    }),
  );
  merges.forEach((area) => builder.merge(area));
  return builder.build();
}

interface PagedGridParts {
  readonly sheet: string;
  readonly styles: GridStyles;
  readonly formulas: GridFormulas;
  readonly pages: ReadonlyMap<number, Page>;
  readonly lone: ReadonlyMap<number, LoneCell>;
  readonly texts: readonly string[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowCount: number;
  readonly columnCount: number;
}

class PagedGrid implements Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Rect[];
  readonly knows: Grid["knows"];
  readonly #parts: PagedGridParts;

  constructor(parts: PagedGridParts) {
    this.sheet = parts.sheet;
    this.knows = { looks: parts.styles.knowsLooks ?? true, formulas: parts.formulas.known ?? true };
    this.rowCount = parts.rowCount;
    this.columnCount = parts.columnCount;
    this.merges = parts.merges;
    this.#parts = parts;
    Object.freeze(this);
  }

  value(row: Row, column: Column): CellValue {
    const page = this.#page(row, column);
    const slot = (row - 1) % PAGE_ROWS;
    if (page && page.kinds[slot] !== EMPTY) return this.#valueOf(page.kinds[slot]!, page.payloads[slot]!);
    const lone = this.#lone(row, column);
    return lone ? this.#valueOf(lone.kind, lone.payload) : null;
  }

  text(row: Row, column: Column): string {
    const value = this.value(row, column);
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const style = this.#style(row, column);
    if (typeof value === "number") return this.#parts.styles.displayNumber(value, style);
    return this.#isError(row, column) ? value : this.#parts.styles.displayText(value, style);
  }

  numberFormat(row: Row, column: Column): string {
    return this.#parts.styles.numberFormat(this.#style(row, column));
  }

  eachCell(visit: (row: Row, column: Column) => void): void {
    for (const [key, page] of this.#parts.pages) {
      const top = Math.floor(key / MAX_COLUMN) * PAGE_ROWS + 1;
      const column = ((key % MAX_COLUMN) + 1) as Column;
      for (let slot = 0; slot < PAGE_ROWS; slot++)
        if (page.kinds[slot] !== EMPTY || page.styles[slot] !== 0) visit((top + slot) as Row, column);
    }
    for (const key of this.#parts.lone.keys())
      visit((Math.floor(key / MAX_COLUMN) + 1) as Row, ((key % MAX_COLUMN) + 1) as Column);
  }

  isRowHidden(row: Row): boolean {
    return this.#parts.hiddenRows.has(row);
  }

  isColumnHidden(column: Column): boolean {
    return this.#parts.hiddenColumns.has(column);
  }

  look(row: Row, column: Column): CellLook {
    return this.#parts.styles.look(this.#style(row, column));
  }

  formula(row: Row, column: Column): string | null {
    return this.#parts.formulas.formula(row, column);
  }

  #valueOf(kind: number, payload: number): CellValue {
    if (kind === NUMBER) return payload;
    if (kind === BOOLEAN) return payload === 1;
    return kind === EMPTY ? null : this.#parts.texts[payload]!;
  }

  #isError(row: Row, column: Column): boolean {
    const page = this.#page(row, column);
    return (page?.kinds[(row - 1) % PAGE_ROWS] || this.#lone(row, column)?.kind) === ERROR;
  }

  #style(row: Row, column: Column): number {
    return this.#lone(row, column)?.style ?? this.#page(row, column)?.styles[(row - 1) % PAGE_ROWS] ?? 0;
  }

  #page(row: Row, column: Column): Page | undefined {
    return this.#parts.pages.get(pageKey(row, column));
  }

  #lone(row: Row, column: Column): LoneCell | undefined {
    return this.#parts.lone.size > 0 ? this.#parts.lone.get(cellKey(row, column)) : undefined;
  }
}

function pageKey(row: number, column: number): number {
  return Math.floor((row - 1) / PAGE_ROWS) * MAX_COLUMN + column - 1;
}

function cellKey(row: number, column: number): number {
  return (row - 1) * MAX_COLUMN + column - 1;
}
