import type { HeaderRows } from "./header-rows";
import { classifyHeader } from "./classify-header";
import type { Field } from "./column";
import {
  MAX_HEADER_TEXT,
  filledCells,
  isHeadingOnly,
  isLetterRow,
  isNumberRow,
  isSubHeaderRow,
  type FilledCell,
} from "./heading-rows";
import type { TableView } from "./table-view";

const MAX_CHOSEN_ROWS = 20;
const SEARCH_ROWS = 200;
const MAX_HEADER_ROWS = 6;
const MIN_PROOFS = 2;
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

/**
 * The best heading that begins in the rows, the first 200 of them searched; null when no row names at least two known columns, or one
 * above a row of column numbers.
 */
export function findHeader(view: TableView, first = 1, last = view.grid.rowCount): HeaderRows | null {
  let best: { row: number; score: number } | null = null;
  for (let row = first; row <= Math.min(last, first + SEARCH_ROWS - 1); row++) {
    const score = headingScore(view, row, last);
    if (score >= MIN_PROOFS && (best === null || score > best.score)) best = { row, score };
  }
  return best && headingAround(view, best.row, first, last);
}

/** The heading that a row of it belongs to: group rows above, merged cells and sub-headings below. */
function headingAround(view: TableView, row: number, first: number, last: number): HeaderRows {
  let from = row;
  while (
    from > first &&
    row - from < MAX_HEADER_ROWS &&
    (isGroupRow(view, from - 1, row) || isUpperHeading(view, from - 1))
  )
    from--;
  let to = row;
  for (let c = 1; c <= view.grid.columnCount; c++) {
    const merge = view.mergeAt(row, c);
    if (merge && merge.left === c && merge.bottom - from < MAX_HEADER_ROWS) to = Math.max(to, merge.bottom);
  }
  for (let next = to + 1; next <= last && next - from <= MAX_HEADER_ROWS; next++) {
    if (isSubHeaderRow(view, next)) to = next;
    else if (!isNumberRow(view, next)) break;
  }
  return { from, to };
}

function headingScore(view: TableView, row: number, last: number): number {
  const filled = filledCells(view, row);
  const proofs = new Set<string>();
  let known = 0;
  for (const { text } of filled) {
    if (text.length > MAX_HEADER_TEXT) continue;
    const meaning = classifyHeader([text]);
    if (meaning.field !== "unknown") known++;
    if (PROOF.has(meaning.field)) proofs.add(`${meaning.field} ${meaning.concept?.code ?? ""} ${meaning.year ?? ""}`);
  }
  if (known * 2 >= filled.length && proofs.size >= MIN_PROOFS) return proofs.size;
  return known > 0 && isNumbered(view, row, filled, last) ? proofs.size + 1 : 0;
}

/** Whether every cell of the row is a text and the next row numbers nearly all of them: nothing but a heading looks like that. */
function isNumbered(view: TableView, row: number, filled: readonly FilledCell[], last: number): boolean {
  if (row >= last || !filled.every(({ text }) => text.length <= MAX_HEADER_TEXT && /\p{L}{2}/u.test(text)))
    return false;
  const next = row + 1;
  if (!isNumberRow(view, next) && !isLetterRow(view, next)) return false;
  const numbered = new Set(filledCells(view, next).map(({ column }) => column));
  return filled.every(({ column }) => numbered.has(column));
}

/** A heading row directly above that was pasted without its merges: known headings alone, over columns the row below leaves empty. */
function isUpperHeading(view: TableView, row: number): boolean {
  if (!isHeadingOnly(view, row)) return false;
  const below = new Set(filledCells(view, row + 1).map(({ column }) => column));
  const open = filledCells(view, row).filter(({ column }) => !below.has(column));
  return open.length > 0;
}

/** A row of group headings stands above the heading row: several cells, or one that spans part of the table. */
function isGroupRow(view: TableView, row: number, headingRow: number): boolean {
  const filled = filledCells(view, row);
  if (filled.length === 0) return false;
  const width = filledCells(view, headingRow).length;
  const grouped = filled.filter(({ column }) => {
    const merge = view.mergeAt(row, column);
    return merge !== null && (merge.right > merge.left || merge.bottom >= headingRow);
  });
  const title =
    filled.length === 1 &&
    !isBesideHeading(view, row, headingRow) &&
    (grouped.length === 0 || view.mergeAt(row, filled[0]!.column)!.right - filled[0]!.column + 1 >= width);
  if (title) return false;
  return (
    grouped.length > 0 &&
    filled.every(({ text }) => text.length <= MAX_HEADER_TEXT) &&
    (grouped.length > 1 || filled.some(({ text }) => classifyHeader([text]).field !== "unknown"))
  );
}

/** True where a heading of several rows, merged from above down to the heading row, covers a cell of the row. */
function isBesideHeading(view: TableView, row: number, headingRow: number): boolean {
  for (let column = 1; column <= view.grid.columnCount; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row && merge.bottom >= headingRow) return true;
  }
  return false;
}
