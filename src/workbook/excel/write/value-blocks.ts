import { rect, type Rect } from "../../../core/address/address";
import type { PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import { cellText } from "../../cells/cell-text";
import { rowsOfCells } from "./cover-cells";
import { jsonBytes } from "./json-bytes";
import { looksLikeFormula } from "./risky-text";

/** What is written into a cell; null leaves it alone. */
export type EntryValue = string | number | null;

/** Neighbouring rows that are written at once. */
export interface ValueBlock {
  readonly area: Rect;
  /** One entry for each cell of the area. */
  readonly entries: readonly (readonly EntryValue[])[];
  /** The entries' part of a request. */
  readonly bytes: number;
}

const BLOCK_BYTES = 100_000;
/** `null,` */
const EMPTY_BYTES = 5;
/** More empty cells than this cost more than another range. */
const MOST_EMPTY_BYTES = 1_000;
const APOSTROPHE = "'";

/** The cells that hold something, as blocks of rows from top to bottom. */
export function valueBlocks(plan: SheetPlan): ValueBlock[] {
  const blocks: ValueBlock[] = [];
  let open: PlanCell[][] = [];
  let left = Infinity;
  let right = 0;
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push(buildBlock(plan, open, left, right));
    open = [];
    [left, right, bytes] = [Infinity, 0, 0];
  };
  for (const cells of rowsOfCells(plan.cells.filter(({ value }) => value !== null && value !== ""))) {
    const rowBytes = cells.reduce((sum, cell) => sum + jsonBytes(entryOf(plan, cell)), 0);
    const gap = open.length > 0 ? cells[0]!.row - open.at(-1)![0]!.row - 1 : 0;
    const from = Math.min(left, cells[0]!.column);
    const to = Math.max(right, cells.at(-1)!.column);
    const empty = gap * (to - from + 1) * EMPTY_BYTES;
    if (bytes + rowBytes + empty > BLOCK_BYTES || empty > MOST_EMPTY_BYTES) close();
    open.push([...cells]);
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
    bytes += rowBytes + (right - left + 1) * EMPTY_BYTES;
  }
  close();
  return blocks;
}

/** What is written for a cell that takes text as text: see `entryText`. Numbers as they are. */
function entryOf({ styles }: SheetPlan, { value, style }: PlanCell): EntryValue {
  return typeof value === "string" ? entryText(value, styles[style]!.numberFormat === "@") : value;
}

/**
 * A text as it is written into a cell of format `@`. Excel takes a first apostrophe for its sign of text, so such a text gets another.
 * One like a formula gets the sign too unless the cell stays a text cell: else it would become a formula when somebody edits it.
 */
export function entryText(value: string, staysText: boolean): string {
  const text = cellText(value);
  const needsSign = text.startsWith(APOSTROPHE) || (!staysText && looksLikeFormula(text));
  return needsSign ? APOSTROPHE + text : text;
}

function buildBlock(plan: SheetPlan, rows: readonly PlanCell[][], left: number, right: number): ValueBlock {
  const top = rows[0]![0]!.row;
  const bottom = rows.at(-1)![0]!.row;
  const entries = Array.from({ length: bottom - top + 1 }, () => Array<EntryValue>(right - left + 1).fill(null));
  for (const cells of rows)
    for (const cell of cells) entries[cell.row - top]![cell.column - left] = entryOf(plan, cell);
  return { area: rect(top, left, bottom, right), entries, bytes: jsonBytes(entries) };
}
