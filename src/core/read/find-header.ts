import { textKey } from "../text/normalise";
import { classifyHeader } from "./classify-header";
import type { Field } from "./column";
import type { TableView } from "./table-view";

/** Header rows of a table, 1-based, both inside. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}

const MAX_CHOSEN_ROWS = 20;
const SEARCH_ROWS = 200;
const MAX_HEADER_ROWS = 6;
const MAX_HEADER_TEXT = 160;
const MIN_NUMBERS = 3;
const NUMBERED_SHARE = 0.8;
const SUB_HEADER =
  /^(k|rp\.?|%|target|pagu|satuan|volume|kinerja|keuangan|tahun ?(20\d\d|ke-? ?\d|\d)|20\d\d|i{1,3}|iv|tw ?(i{1,3}|iv|\d)|triwulan ?(i{1,3}|iv|\d))$/i;
/** Fields a heading row shows; a lone "No" or "Ket." proves nothing. */
const PROOF: ReadonlySet<Field> = new Set<Field>([
  "code",
  "parent",
  "level",
  "levelStatement",
  "statement",
  "nomenclature",
  "program",
  "kegiatan",
  "subKegiatan",
  "componentCode",
  "indicator",
  "unit",
  "baseline",
  "target",
  "budget",
  "position",
  "ownerUnit",
  "name",
  "nip",
  "rank",
]);

/** The header rows that a person chose, cut to what the sheet has; null when they do not begin inside the sheet. */
export function chosenHeader(view: TableView, wanted: HeaderRows | null): HeaderRows | null {
  const last = view.grid.rowCount;
  if (!wanted || !Number.isInteger(wanted.from) || wanted.from < 1 || wanted.from > last) return null;
  const to = Number.isInteger(wanted.to) ? Math.max(wanted.from, wanted.to) : wanted.from;
  return { from: wanted.from, to: Math.min(to, last, wanted.from + MAX_CHOSEN_ROWS - 1) };
}

/** The best heading of the sheet, or null when no row names at least two known columns. */
export function findHeader(view: TableView): HeaderRows | null {
  let best: { row: number; score: number } | null = null;
  const last = Math.min(view.grid.rowCount, SEARCH_ROWS);
  for (let row = 1; row <= last; row++) {
    const score = headingScore(view, row);
    if (score >= 2 && (best === null || score > best.score)) best = { row, score };
  }
  if (!best) return null;
  let from = best.row;
  while (from > 1 && best.row - from < MAX_HEADER_ROWS && isGroupRow(view, from - 1, best.row)) from--;
  let to = best.row;
  for (let c = 1; c <= view.grid.columnCount; c++) {
    const merge = view.mergeAt(best.row, c);
    if (merge && merge.left === c && merge.bottom - from < MAX_HEADER_ROWS) to = Math.max(to, merge.bottom);
  }
  while (to < view.grid.rowCount && to - from < MAX_HEADER_ROWS && isSubHeaderRow(view, to + 1)) to++;
  return { from, to };
}

function cells(view: TableView, row: number): { column: number; text: string }[] {
  const found = [];
  for (let column = 1; column <= view.grid.columnCount; column++) {
    const text = view.text(row, column);
    if (text !== "") found.push({ column, text });
  }
  return found;
}

function headingScore(view: TableView, row: number): number {
  const filled = cells(view, row);
  const proofs = new Set<string>();
  let known = 0;
  for (const { text } of filled) {
    if (text.length > MAX_HEADER_TEXT) continue;
    const meaning = classifyHeader([text]);
    if (meaning.field !== "unknown") known++;
    if (PROOF.has(meaning.field)) proofs.add(`${meaning.field} ${meaning.concept?.code ?? ""} ${meaning.year ?? ""}`);
  }
  return known * 2 >= filled.length ? proofs.size : 0;
}

/** A row of group headings stands above the heading row: several cells, or one that spans part of the table. */
function isGroupRow(view: TableView, row: number, headingRow: number): boolean {
  const filled = cells(view, row);
  if (filled.length === 0) return false;
  const width = cells(view, headingRow).length;
  const grouped = filled.filter(({ column }) => {
    const merge = view.mergeAt(row, column);
    return merge !== null && (merge.right > merge.left || merge.bottom >= headingRow);
  });
  const title =
    filled.length === 1 &&
    (grouped.length === 0 || view.mergeAt(row, filled[0]!.column)!.right - filled[0]!.column + 1 >= width);
  if (title) return false;
  return (
    grouped.length > 0 &&
    filled.every(({ text }) => text.length <= MAX_HEADER_TEXT) &&
    (grouped.length > 1 || filled.some(({ text }) => classifyHeader([text]).field !== "unknown"))
  );
}

/** A row under the heading made of heading words alone: years, K, Rp, or several columns' names under their groups. */
function isSubHeaderRow(view: TableView, row: number): boolean {
  const filled = cells(view, row);
  if (filled.length === 0 || isNumberRow(view, row)) return false;
  if (filled.every(({ text }) => SUB_HEADER.test(text)))
    return filled.some(({ text }) => !/^\d+$/.test(text) || /^20\d\d$/.test(text));
  return isHeadingOnly(view, row);
}

/** True where at least two cells hold text and every one of them is a known heading. */
export function isHeadingOnly(view: TableView, row: number): boolean {
  const filled = cells(view, row);
  return (
    filled.length > 1 &&
    filled.every(
      ({ text }) =>
        text.length <= MAX_HEADER_TEXT && (SUB_HEADER.test(text) || classifyHeader([text]).field !== "unknown"),
    ) &&
    filled.some(({ text }) => /\p{L}{2}/u.test(text))
  );
}

/** True for a row of column numbers: `1 2 3`, `(1) (2)`, `13 = 9+10`, ascending from the first cell (domain 4.3 step 2). */
export function isNumberRow(view: TableView, row: number): boolean {
  const filled = cells(view, row);
  if (filled.length < MIN_NUMBERS) return false;
  const numbers = filled.map(({ text }) => Number(/^\(?-?0*(\d{1,3})\)*(?:\s*=.*)?$/.exec(text)?.[1] ?? NaN));
  if (numbers.some(Number.isNaN) || new Set(numbers).size < numbers.length) return false;
  const ascending = numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
  // Columns that were moved take their numbers with them: then the row must number nearly every column of the sheet.
  const all =
    numbers.length >= view.grid.columnCount * NUMBERED_SHARE && Math.max(...numbers) <= view.grid.columnCount + 1;
  return (ascending && numbers[0]! <= 1) || all;
}

/** True where a data row repeats the heading: most of its cells equal a header cell of the same column. */
export function isRepeatedHeader(view: TableView, row: number, header: HeaderRows): boolean {
  const filled = cells(view, row);
  if (filled.length < 2) return false;
  let same = 0;
  for (const { column, text } of filled) {
    for (let h = header.from; h <= header.to; h++) {
      if (textKey(view.text(h, column)) === textKey(text)) {
        same++;
        break;
      }
    }
  }
  return same * 3 >= filled.length * 2;
}
