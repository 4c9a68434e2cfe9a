import { formatCell, formatRect, quoteSheet, type Column, type Row } from "../../../core/address/address";
import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { WorkbookError } from "../../workbook";
import { BATCH_BYTES, type ExcelSession, type WriteStep } from "../excel-session";
import { askEach } from "../read/ask-each";
import { jsonBytes } from "./json-bytes";
import { isRiskyText } from "./risky-text";
import { CHANGE_BYTES, rangeAction, stepsOf, type SheetAction } from "./sheet-action";
import { valueBlocks, type ValueBlock } from "./value-blocks";
import type { WrittenPlan } from "./written-plan";

const APOSTROPHE = "'";
/** What asking for the value of one cell takes. */
const CELL_BYTES = 600;

/** A block of rows in which a text stands that Excel could have taken for something else. */
interface RiskyBlock {
  readonly sheetName: string;
  readonly plan: SheetPlan;
  readonly block: ValueBlock;
}

/** A cell whose value is not the plan's text. */
interface WrongCell {
  readonly sheetName: string;
  readonly cell: string;
  readonly text: string;
  readonly value: unknown;
  readonly numberFormat: string;
}

/**
 * Compares texts that look like formulas, numbers, dates or the like with what stands in their cells, and writes those that are not the
 * same again, with the sign of text before them. Throws WorkbookError `unsupported` when that is of no use.
 */
export async function verifyTexts(session: ExcelSession, written: readonly WrittenPlan[]): Promise<void> {
  const wrong: WrongCell[] = [];
  for (const batch of batchesOf(written.flatMap(riskyBlocks))) wrong.push(...(await findWrong(session, batch)));
  if (wrong.length === 0) return;
  await session.apply(rewritingSteps(wrong));
  const values = await askEach(session, wrong, CELL_BYTES, ({ workbook }, { sheetName, cell }) =>
    queueValues(workbook.worksheets.getItem(sheetName), cell),
  );
  const still = wrong.find(({ text }, i) => values[i]![0]?.[0] !== text);
  if (still) throw new WorkbookError("unsupported", `${quoteSheet(still.sheetName)}!${still.cell}`);
}

function riskyBlocks({ plan, sheetName }: WrittenPlan): RiskyBlock[] {
  return valueBlocks(plan)
    .filter(({ entries }) => entries.some((row) => row.some((entry) => riskyTextOf(entry) !== null)))
    .map((block) => ({ sheetName, plan, block }));
}

/** The text that an entry stands for, when it is one at risk. A text with an apostrophe of its own never stands there without the sign. */
function riskyTextOf(entry: string | number | null): string | null {
  if (typeof entry !== "string") return null;
  const text = entry.startsWith(APOSTROPHE) ? entry.slice(1) : entry;
  return entry !== text || isRiskyText(text) ? text : null;
}

/** As many blocks as one answer carries. */
function* batchesOf(blocks: readonly RiskyBlock[]): Generator<readonly RiskyBlock[]> {
  let batch: RiskyBlock[] = [];
  let bytes = 0;
  for (const risky of blocks) {
    const own = Math.max(risky.block.bytes, CELL_BYTES);
    if (batch.length > 0 && bytes + own > BATCH_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(risky);
    bytes += own;
  }
  if (batch.length > 0) yield batch;
}

async function findWrong(session: ExcelSession, batch: readonly RiskyBlock[]): Promise<WrongCell[]> {
  const found = await session.ask(({ workbook }) => {
    const answers = batch.map(({ sheetName, block }) =>
      queueValues(workbook.worksheets.getItem(sheetName), formatRect(block.area)),
    );
    return () => answers.map((answer) => answer());
  });
  return batch.flatMap((risky, i) => wrongIn(risky, found[i]!));
}

function queueValues(sheet: Excel.Worksheet, address: string): () => readonly (readonly unknown[])[] {
  const range = sheet.getRange(address);
  range.load("values");
  range.untrack();
  return () => range.values as unknown[][];
}

function wrongIn({ sheetName, plan, block }: RiskyBlock, values: readonly (readonly unknown[])[]): WrongCell[] {
  const { area, entries } = block;
  const wrong: WrongCell[] = [];
  const formats = new Map(plan.cells.map((each) => [formatCell(each), plan.styles[each.style]!.numberFormat]));
  entries.forEach((row, i) =>
    row.forEach((entry, j) => {
      const text = riskyTextOf(entry);
      if (text === null || values[i]?.[j] === text) return;
      const cell = formatCell({ row: (area.top + i) as Row, column: (area.left + j) as Column });
      wrong.push({ sheetName, cell, text, value: values[i]?.[j], numberFormat: formats.get(cell)! });
    }),
  );
  return wrong;
}

function* rewritingSteps(wrong: readonly WrongCell[]): Generator<WriteStep> {
  const bySheet = new Map<string, WrongCell[]>();
  for (const each of wrong) {
    const same = bySheet.get(each.sheetName);
    if (same) same.push(each);
    else bySheet.set(each.sheetName, [each]);
  }
  for (const [sheetName, cells] of bySheet) yield* stepsOf(sheetName, cells.map(rewriteAction));
}

/** With the sign of text; without it only where Excel has taken the sign for a letter. */
function rewriteAction({ cell, text, value, numberFormat }: WrongCell): SheetAction {
  const entry = value === APOSTROPHE + text ? text : APOSTROPHE + text;
  return rangeAction(cell, 3 * CHANGE_BYTES + jsonBytes(entry), (range) => {
    range.numberFormat = [["@"]];
    range.values = [[entry]];
    range.numberFormat = [[numberFormat]];
  });
}
