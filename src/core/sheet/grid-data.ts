import { MAX_COLUMN, MAX_ROW, type Column, type Rect, type Row } from "../address/address";
import type { CellLook, CellValue, Grid } from "./grid";
import { GridBuilder, type GridFormulas, type GridStyles } from "./grid-builder";

/**
 * A grid as plain data that goes from one thread to another: cells in columns of numbers, texts once each. The buffers may be
 * transferred. Looks and formulas stay behind unless they are asked for.
 */
export interface GridData {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row, column, kind, value and style of each cell: the same place in every array is the same cell. Rows and columns are 1-based. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly columns: Uint16Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The number; 1 or 0 for true or false; for a text its place in `strings`. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly styles: Uint32Array<ArrayBuffer>;
  /** Formula of each cell: its place in `strings`, or `NONE`. Null when formulas were not asked for; that of a cell which shows nothing is not told. */
  readonly formulas: Uint32Array<ArrayBuffer> | null;
  /** Number format of each style: its place in `strings`. Style 0 is that of the cells that are not listed. */
  readonly styleFormats: Uint32Array<ArrayBuffer>;
  /** What cells of the style show: its place in `strings`, or `NONE`. */
  readonly styleTexts: Uint32Array<ArrayBuffer>;
  /** Look of each style: its place in `strings`, as JSON. Null when looks were not asked for. */
  readonly styleLooks: Uint32Array<ArrayBuffer> | null;
  readonly strings: readonly string[];
  readonly merges: readonly Rect[];
  /** Hidden rows and columns of the extent, 1-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const BLANK = 0;
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** In the place of a string: a style under which a text shows as it is and a number as JavaScript writes it, a cell without a formula. */
const NONE = 0xffff_ffff;

/** What is packed besides values, texts and number formats. The grid must have been read with it. */
export interface PackDetail {
  readonly formulas?: boolean;
  readonly looks?: boolean;
}

/** Cells that are packed without a pause: some milliseconds, of which most go into the texts of numbers. */
const STEP_CELLS = 2_000;

/** The grid as data. Costs one pass over its cells, however far apart they stand. */
export function packGrid(grid: Grid, detail: PackDetail = {}): GridData {
  const steps = packInSteps(grid, detail);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a pause after every few milliseconds, for a thread that has a person to answer. */
export function* packInSteps(
  grid: Grid,
  { formulas = false, looks = false }: PackDetail = {},
): Generator<void, GridData> {
  const places: [row: Row, column: Column][] = [];
  const lastRow = new Set<number>();
  grid.eachCell((row, column) => {
    places.push([row, column]);
    if (row === MAX_ROW) lastRow.add(column);
  });
  const strings = new Places<string>();
  const styles = new Styles(strings);
  const lookOf = (row: Row, column: Column) => (looks ? JSON.stringify(grid.look(row, column)) : null);
  const other = placeOfOthers(lastRow);
  styles.place(grid.numberFormat(...other), lookOf(...other), null);
  const data = {
    rows: new Uint32Array(places.length),
    columns: new Uint16Array(places.length),
    kinds: new Uint8Array(places.length),
    values: new Float64Array(places.length),
    styles: new Uint32Array(places.length),
    formulas: formulas ? new Uint32Array(places.length).fill(NONE) : null,
  };
  for (const [i, [row, column]] of places.entries()) {
    if (i > 0 && i % STEP_CELLS === 0) yield;
    const value = grid.value(row, column);
    data.rows[i] = row;
    data.columns[i] = column;
    data.kinds[i] = kindOf(value);
    data.values[i] = typeof value === "string" ? strings.place(value) : Number(value);
    data.styles[i] = styles.place(
      grid.numberFormat(row, column),
      lookOf(row, column),
      shownOtherwise(grid, row, column, value),
    );
    const formula = data.formulas && grid.formula(row, column);
    if (data.formulas && formula !== null) data.formulas[i] = strings.place(formula);
  }
  return {
    ...{ sheet: grid.sheet, rowCount: grid.rowCount, columnCount: grid.columnCount },
    ...data,
    styleFormats: Uint32Array.from(styles.formats),
    styleTexts: Uint32Array.from(styles.texts),
    styleLooks: looks ? Uint32Array.from(styles.looks) : null,
    strings: strings.values,
    merges: grid.merges,
    hiddenRows: hidden(grid.rowCount, (index) => grid.isRowHidden(index as Row)),
    hiddenColumns: hidden(grid.columnCount, (index) => grid.isColumnHidden(index as Column)),
  };
}

/** The grid that was packed. Asked for what was not packed it throws RangeError. */
export function unpackGrid(data: GridData): Grid {
  const { rows, columns, kinds, values, styles, strings } = data;
  const builder = new GridBuilder(data.sheet, packedStyles(data), packedFormulas(data));
  if (data.rowCount > 0) {
    // The extent may reach beyond the cells: a value stood at its corner before it was emptied again.
    builder.boolean(data.rowCount, data.columnCount, true);
    builder.blank(data.rowCount, data.columnCount);
  }
  rows.forEach((row, i) => {
    const [column, value, style] = [columns[i]!, values[i]!, styles[i]!];
    if (kinds[i] === TEXT) builder.text(row, column, strings[value]!, style);
    else if (kinds[i] === NUMBER) builder.number(row, column, value, style);
    else if (kinds[i] === BOOLEAN) builder.boolean(row, column, value === 1, style);
    else builder.blank(row, column, style);
  });
  data.merges.forEach((area) => builder.merge(area));
  data.hiddenRows.forEach((row) => builder.hideRow(row));
  data.hiddenColumns.forEach((column) => builder.hideColumn(column));
  return builder.build();
}

function packedStyles({ styleFormats, styleTexts, styleLooks, strings }: GridData): GridStyles {
  const looks = styleLooks && Array.from(styleLooks, (place) => JSON.parse(strings[place]!) as CellLook);
  const textOf = (style: number): string | null => {
    const place = styleTexts[style]!;
    return place === NONE ? null : strings[place]!;
  };
  return {
    displayNumber: (value, style) => textOf(style) ?? String(value),
    displayText: (value, style) => textOf(style) ?? value,
    numberFormat: (style) => strings[styleFormats[style]!]!,
    look: (style) => looks?.[style] ?? notPacked("looks"),
    knowsLooks: looks !== null,
  };
}

function packedFormulas({ rows, columns, formulas, strings }: GridData): GridFormulas {
  if (!formulas) return { known: false, formula: () => notPacked("formulas") };
  const byCell = new Map<number, string>();
  formulas.forEach((place, i) => {
    if (place !== NONE) byCell.set(rows[i]! * MAX_COLUMN + columns[i]!, strings[place]!);
  });
  return { formula: (row, column) => byCell.get(row * MAX_COLUMN + column) ?? null };
}

function notPacked(what: string): never {
  throw new RangeError(`not packed: ${what}`);
}

function kindOf(value: CellValue): number {
  if (typeof value === "string") return TEXT;
  if (typeof value === "number") return NUMBER;
  return value === null ? BLANK : BOOLEAN;
}

/** What the cell shows; null where that follows from its value. */
function shownOtherwise(grid: Grid, row: Row, column: Column, value: CellValue): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = grid.text(row, column);
  return text === String(value) ? null : text;
}

/** One of the cells that a grid does not visit and that all look alike, in the last row of the sheet. */
function placeOfOthers(visited: ReadonlySet<number>): [row: Row, column: Column] {
  let column = MAX_COLUMN;
  while (column > 1 && visited.has(column)) column--;
  return [MAX_ROW as Row, column as Column];
}

function hidden(count: number, isHidden: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = 1; index <= count; index++) if (isHidden(index)) found.push(index);
  return found;
}

/** Different values, each with its place. */
class Places<T> {
  readonly values: T[] = [];
  readonly #places = new Map<T, number>();

  place(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.#places.set(value, place);
    return place;
  }
}

/** Different styles: a number format, a look as JSON, and what is shown under them. */
class Styles {
  readonly formats: number[] = [];
  readonly texts: number[] = [];
  readonly looks: number[] = [];
  readonly #strings: Places<string>;
  /** By format and look, then by text. */
  readonly #places = new Map<string, Map<string | null, number>>();

  constructor(strings: Places<string>) {
    this.#strings = strings;
  }

  place(format: string, look: string | null, text: string | null): number {
    const key = look === null ? format : `${look} ${format}`;
    let ofFormat = this.#places.get(key);
    if (!ofFormat) this.#places.set(key, (ofFormat = new Map<string | null, number>()));
    const known = ofFormat.get(text);
    if (known !== undefined) return known;
    this.texts.push(text === null ? NONE : this.#strings.place(text));
    if (look !== null) this.looks.push(this.#strings.place(look));
    const place = this.formats.push(this.#strings.place(format)) - 1;
    ofFormat.set(text, place);
    return place;
  }
}
