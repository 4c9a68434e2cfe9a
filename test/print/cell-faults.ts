import type { Rect } from "../../src/core/address/address";
import { formatCell } from "../../src/core/address/address";
import type { PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { bodyOf, framePage, hasPaperOf, lineBoxOf, liesWithin, type PageFrame } from "./page-frame";
import type { PrintedPage, PrintedWord } from "./printed-pages";
import type { SheetLayout } from "./sheet-layout";
import { compact, inReadingOrder } from "./word-order";

/** Points at the sheet's own size by which a text may be taller or wider than its cell. */
const TOLERANCE = 1;

/** A stretch of text between the same two columns, and what it stands in. */
interface CellText {
  readonly cell: PlanCell;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** What is wrong with the printed pages of a sheet, as sentences: a wrong paper, an empty page, a word in the margins, a text that is not whole. */
export function findCellFaults(plan: SheetPlan, layout: SheetLayout, pages: readonly PrintedPage[]): readonly string[] {
  const faults: string[] = [];
  pages.forEach((page, i) => {
    if (!hasPaperOf(plan.print, page)) faults.push(`page ${i + 1} is ${page.width} x ${page.height}`);
    const words = bodyWords(plan, page);
    if (words.length === 0) faults.push(`page ${i + 1} is empty`);
    for (const word of words)
      if (!liesWithin(lineBoxOf(word), bodyOf(plan.print, page), TOLERANCE))
        faults.push(`"${word.text}" on page ${i + 1} stands in the margin`);
  });
  const wanted = new Map<string, number>();
  for (const { cell, text, from, to } of cellTexts(plan, layout)) {
    const key = `${from} ${to} ${text}`;
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
    const found = pagesOfCell(plan, layout, pages, cell).length;
    if (found < wanted.get(key)!) faults.push(`${formatCell(cell)} is not whole: "${text}"`);
  }
  return faults;
}

/**
 * The pages (1-based within the sheet) that show a cell's text whole: between its columns, on one page, no taller than its cell.
 * A page stands there as often as it shows the text: a row may be repeated, and cells may say the same.
 */
export function pagesOfCell(
  plan: SheetPlan,
  layout: SheetLayout,
  pages: readonly PrintedPage[],
  cell: PlanCell,
): readonly number[] {
  const [first] = pages;
  const text = cellTexts(plan, layout).find((one) => one.cell === cell);
  if (!first || !text) return [];
  const frame = framePage(plan, layout, first);
  return pages.flatMap((page, i) => Array<number>(countWhole(text, frame, bodyWords(plan, page))).fill(i + 1));
}

/** How often a text stands whole among the words of its columns. */
function countWhole(text: CellText, frame: PageFrame, words: readonly PrintedWord[]): number {
  const left = frame.left + frame.scale * text.from;
  const right = frame.left + frame.scale * text.to;
  const spare = TOLERANCE * frame.scale;
  const inColumns = inReadingOrder(
    words.filter(({ left: from, right: to }) => (from + to) / 2 > left && (from + to) / 2 < right),
  );
  let count = 0;
  const texts = inColumns.map((word) => compact(word.text));
  for (let start = 0; start < inColumns.length; start += 1) {
    let end = start;
    let said = "";
    while (end < texts.length && said.length < text.text.length) said += texts[end++]!;
    if (said !== text.text) continue;
    const places = inColumns.slice(start, end).map(lineBoxOf);
    const height = Math.max(...places.map((one) => one.bottom)) - Math.min(...places.map((one) => one.top));
    const fits = places.every((one) => one.left >= left - spare && one.right <= right + spare);
    if (fits && height <= frame.scale * text.height + spare) count += 1;
  }
  return count;
}

/** The words of a page above its footer. */
function bodyWords({ print }: SheetPlan, page: PrintedPage): readonly PrintedWord[] {
  const { bottom } = bodyOf(print, page);
  return page.words.filter((word) => (word.top + word.bottom) / 2 < bottom);
}

const textsOfPlans = new WeakMap<SheetPlan, readonly CellText[]>();

function cellTexts(plan: SheetPlan, layout: SheetLayout): readonly CellText[] {
  const known = textsOfPlans.get(plan);
  if (known) return known;
  const { area } = plan.print;
  if (!area) throw new Error("A generated sheet without a print area.");
  const columns = layout.columnEdges(area.right);
  const rows = layout.rowEdges(area.bottom);
  const merges = new Map<string, Rect>(
    plan.merges.map((merge) => [formatCell({ row: merge.top, column: merge.left }), merge]),
  );
  const texts = plan.cells.flatMap((cell): readonly CellText[] => {
    const text = compact(String(cell.value ?? ""));
    const { bottom, right } = merges.get(formatCell(cell)) ?? { bottom: cell.row, right: cell.column };
    if (text === "") return [];
    return [
      {
        cell,
        text,
        from: columns[cell.column - 1]!,
        to: columns[right]!,
        height: rows[bottom]! - rows[cell.row - 1]!,
      },
    ];
  });
  textsOfPlans.set(plan, texts);
  return texts;
}
