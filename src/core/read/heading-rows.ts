import { editDistance } from "../cascade/edit-distance";
import { textKey } from "../text/normalise";
import { classifyHeader } from "./classify-header";
import type { HeaderRows } from "./header-rows";
import { isVersionWord } from "./heading-version";
import type { TableView } from "./table-view";

/** A heading is shorter than this. */
export const MAX_HEADER_TEXT = 160;
const MIN_NUMBERS = 3;
const NUMBERED_SHARE = 0.8;
const MIN_LETTERS = 3;
const SUB_HEADER =
  /^(k|rp\.?|%|target|pagu|satuan|volume|kinerja|keuangan|(?:tahun|thn\.?|th\.?) ?(20\d\d|ke-? ?\d|\d|i{1,3}|iv|v)|20\d\d|i{1,3}|iv|tw\.? ?(i{1,3}|iv|\d)|triwulan ?(i{1,3}|iv|\d))$/i;
/** `(1)`, `-1` (how Excel reads `(1)`), `13 = 9+10`, `(14)=(7)-(15)`, `8 (7/6)`. */
const COLUMN_NUMBER = /^\(?-?0*(\d{1,3})\)*\.?(?:\s*[=:(].*)?$/;
const COLUMN_LETTER = /^\(?([a-z])\)?\.?(?:\s*=.*)?$/i;

/** A filled cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row, left to right. */
export function filledCells(view: TableView, row: number): FilledCell[] {
  const found = [];
  for (let column = 1; column <= view.grid.columnCount; column++) {
    const text = view.text(row, column);
    if (text !== "") found.push({ column, text });
  }
  return found;
}

/** A row under the heading made of heading words alone: years, K, Rp, or several columns' names under their groups. */
export function isSubHeaderRow(view: TableView, row: number): boolean {
  const filled = filledCells(view, row);
  if (filled.length === 0 || isNumberRow(view, row)) return false;
  if (filled.every(({ text }) => SUB_HEADER.test(text)))
    return filled.some(({ text }) => !/^\d+$/.test(text) || /^20\d\d$/.test(text));
  return isHeadingOnly(view, row);
}

/** True where at least two cells hold text and every one of them is a known heading. */
export function isHeadingOnly(view: TableView, row: number): boolean {
  const filled = filledCells(view, row);
  return (
    filled.length > 1 &&
    filled.every(
      ({ text }) =>
        text.length <= MAX_HEADER_TEXT &&
        (SUB_HEADER.test(text) || isVersionWord(text) || classifyHeader([text]).field !== "unknown"),
    ) &&
    filled.some(({ text }) => /\p{L}{2}/u.test(text))
  );
}

/** True for a row of column numbers: `1 2 3`, `(1) (2)`, `13 = 9+10`, ascending from the first cell (domain 4.3 step 2). */
export function isNumberRow(
  view: TableView,
  row: number,
  filled = filledCells(view, row),
  least = MIN_NUMBERS,
): boolean {
  if (filled.length < least || !COLUMN_NUMBER.test(filled[0]!.text)) return false;
  const numbers = filled.map(({ text }) => Number(COLUMN_NUMBER.exec(text)?.[1] ?? NaN));
  if (numbers.some(Number.isNaN) || new Set(numbers).size < numbers.length) return false;
  const ascending = numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
  // Columns that were moved take their numbers with them: then the row must number nearly every column of the sheet.
  const all =
    numbers.length >= view.grid.columnCount * NUMBERED_SHARE && Math.max(...numbers) <= view.grid.columnCount + 1;
  return (ascending && numbers[0]! <= 1) || all;
}

/** True for a row of column letters, `a b c`: each cell one letter, each the next of the alphabet. Means columns only below a heading. */
export function isLetterRow(view: TableView, row: number, filled = filledCells(view, row)): boolean {
  if (filled.length < MIN_LETTERS) return false;
  const letters = filled.map(({ text }) => COLUMN_LETTER.exec(text)?.[1]?.toLowerCase().charCodeAt(0) ?? NaN);
  return letters[0] === "a".charCodeAt(0) && letters.every((n, i) => i === 0 || n === letters[i - 1]! + 1);
}

/** Texts of a heading, for finding where it is repeated further down. */
export interface HeadingTexts {
  readonly header: HeaderRows;
  /** Keys of each column's heading cells. */
  readonly byColumn: ReadonlyMap<number, ReadonlySet<string>>;
  /** Key to the columns it stands over, left to right. */
  readonly columnsOf: ReadonlyMap<string, readonly number[]>;
  /** The first two characters of the keys: most data begins with others, and is then told from a heading at once. */
  readonly initials: ReadonlySet<string>;
}

/** The texts of a heading, once for all rows below it. */
export function headingTexts(view: TableView, header: HeaderRows): HeadingTexts {
  const byColumn = new Map<number, Set<string>>();
  const columnsOf = new Map<string, number[]>();
  for (let row = header.from; row <= header.to; row++) {
    for (const { column, text } of filledCells(view, row)) {
      const key = headingKey(text);
      if (key === "") continue;
      const own = byColumn.get(column) ?? new Set();
      if (!own.has(key)) columnsOf.set(key, [...(columnsOf.get(key) ?? []), column]);
      byColumn.set(column, own.add(key));
    }
  }
  return { header, byColumn, columnsOf, initials: new Set([...columnsOf.keys()].map((key) => key.slice(0, 2))) };
}

/** Spaces and marks fall away: a page breaks "INDIKATOR" in the middle of the word. */
function headingKey(text: string): string {
  return text.length > MAX_HEADER_TEXT ? "" : textKey(text).replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** The key of a text that may be one of the heading's; empty for any other. */
function maybeKey(text: string, { initials }: HeadingTexts): string {
  if (text.length > MAX_HEADER_TEXT) return "";
  const first = text.slice(0, 2).toLowerCase();
  return initials.has(first) || !PLAIN_START.test(first) ? headingKey(text) : "";
}

const PLAIN_START = /^[a-z0-9]{2}/;
const FUZZY_LENGTH = 8;
const FUZZY_LIMIT = 2;

/** True where a data row repeats the heading: most of its cells equal a heading cell of the same column, a slip of the pen allowed. */
export function isRepeatedHeader(
  view: TableView,
  row: number,
  heading: HeadingTexts,
  filled = filledCells(view, row),
): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  const rest: FilledCell[] = [];
  for (const cell of filled) {
    const key = maybeKey(cell.text, heading);
    if (key !== "" && heading.byColumn.get(cell.column)?.has(key)) same++;
    else rest.push(cell);
  }
  if (same > 0 && same * 3 < filled.length * 2)
    for (const { column, text } of rest) if (resembles(headingKey(text), heading.byColumn.get(column))) same++;
  return same * 3 >= filled.length * 2;
}

/** True where every cell is a heading cell of its column: below a repeated heading the rest of it, though it be a lone year. */
export function isHeadingRest(heading: HeadingTexts, filled: readonly FilledCell[]): boolean {
  return (
    filled.length > 0 &&
    filled.every(({ column, text }) => heading.byColumn.get(column)?.has(maybeKey(text, heading)) ?? false)
  );
}

function resembles(key: string, known: ReadonlySet<string> | undefined): boolean {
  if (known === undefined || key.length < FUZZY_LENGTH) return false;
  return [...known].some((other) => editDistance(key, other, FUZZY_LIMIT) <= FUZZY_LIMIT);
}

/** Where a column of the heading stands on a later page: pairs of heading column and sheet column, left to right. */
export type MovedColumns = readonly (readonly [number, number])[];

/**
 * Where the columns stand in a row that repeats the heading elsewhere: moved sideways, or with columns left out. Null for any other row,
 * and where it repeats the heading in its own columns. Cheap on rows whose first cell is no heading text.
 */
export function movedHeading(view: TableView, row: number, heading: HeadingTexts): MovedColumns | null {
  const first = firstText(view, row);
  if (first === "" || !heading.columnsOf.has(maybeKey(first, heading))) return null;
  const filled = filledCells(view, row);
  if (filled.length < 2 || isRepeatedHeader(view, row, heading, filled)) return null;
  const pairs: (readonly [number, number])[] = [];
  let after = 0;
  for (const { column, text } of filled) {
    const own = heading.columnsOf.get(headingKey(text))?.find((c) => c > after);
    if (own === undefined) continue;
    pairs.push([own, column]);
    after = own;
  }
  return pairs.length >= 2 && pairs.length * 3 >= filled.length * 2 ? pairs : null;
}

function firstText(view: TableView, row: number): string {
  for (let column = 1; column <= view.grid.columnCount; column++) {
    const text = view.text(row, column);
    if (text !== "") return text;
  }
  return "";
}
