import type { Points } from "../../sheet/sheet-plan";
import { PIXEL } from "./fit-text";
import type { FormGrid, Span } from "./form-grid.data";
import type { TitleRows } from "./paginate";
import type { ResultBlock, ResultRow } from "./result-blocks";
import { packRows } from "./pack-rows";
import type { DraftText, SheetDraft } from "./sheet-draft";
import type { SkpTexts } from "./skp-options";
import type { SkpStyle } from "./skp-styles";
import { CONTINUED, EXTRA_SECTION, MAIN_SECTION, RESULT_COLUMNS, RESULTS_HEADING } from "./skp-texts.data";

const GAP = 7.5;

type Columns = FormGrid["results"];

/** Where the table of results stands. */
export interface ResultsPlace {
  /** Header rows to be repeated where the table goes on over a page end; null for a table that is read without them. */
  readonly titles: TitleRows | null;
  readonly lastRow: number;
}

/** A text in its place, in pieces that each fit a row. */
interface Pieces {
  readonly span: Span;
  readonly style: SkpStyle;
  readonly pieces: readonly string[];
}

/** Heading, columns and the sections UTAMA and TAMBAHAN. An empty section has one blank row. Source: domain 3.1.3, 3.2.3. */
export function planResults(
  draft: SheetDraft,
  grid: FormGrid,
  blocks: readonly ResultBlock[],
  texts: SkpTexts,
): ResultsPlace {
  draft.addGap(GAP);
  draft.addBand([{ span: grid.whole, text: RESULTS_HEADING, style: "header" }], true);
  const columns = columnsOf(grid.results);
  const from = draft.lastRow + 1;
  draft.addBand(
    columns.map(({ span, heading }): DraftText => ({ span, text: heading, style: "header" })),
    true,
  );
  const to = draft.lastRow + 1;
  draft.addBand(
    columns.map(({ span }, i): DraftText => ({ span, text: `(${i + 1})`, style: "columnNumber" })),
    true,
  );
  draft.addBand([{ span: grid.whole, text: MAIN_SECTION, style: "section" }], true);
  if (blocks.length === 0) planBlankRow(draft, columns);
  blocks.forEach((block, i) => planBlock(draft, grid.results, i + 1, block, texts));
  draft.addBand([{ span: grid.whole, text: EXTRA_SECTION, style: "section" }], true);
  planBlankRow(draft, columns);
  return { titles: { from, to }, lastRow: draft.lastRow };
}

function columnsOf(columns: Columns): readonly { readonly span: Span; readonly heading: string }[] {
  const order = ["number", "leader", "result", "aspect", "indicator", "target", "perspective"] as const;
  return order.flatMap((name) => {
    const span = columns[name];
    return span === null ? [] : [{ span, heading: RESULT_COLUMNS[name] }];
  });
}

function planBlankRow(draft: SheetDraft, columns: readonly { readonly span: Span }[]): void {
  draft.addBand(
    columns.map(({ span }): DraftText => ({ span, text: "", style: "cell" })),
    false,
  );
}

/** One result over its rows; more than a block's height goes on in further blocks. */
function planBlock(draft: SheetDraft, columns: Columns, number: number, block: ResultBlock, texts: SkpTexts): void {
  const pieces = (span: Span, text: string | null, style: SkpStyle = "cell"): Pieces =>
    text === null
      ? { span, style: "mark", pieces: [texts.complete] }
      : { span, style, pieces: draft.piecesOf(text, style, span) };
  const statements = [pieces(columns.result, block.result)];
  if (columns.leader !== null) statements.unshift(pieces(columns.leader, block.leader ?? null));
  const rows = block.rows.flatMap((row) => splitRow(rowPieces(columns, row, pieces)));
  const segments = packRows(rows, (row) => rowHeight(draft, row));
  const count = statements.reduce((most, each) => Math.max(most, each.pieces.length), segments.length);
  for (let i = 0; i < count; i++)
    planSegment(draft, columns, i === 0 ? number : null, i, statements, segments[i] ?? [rows[0]!.map(emptied)]);
}

function rowPieces(
  columns: Columns,
  row: ResultRow,
  pieces: (span: Span, text: string | null, style?: SkpStyle) => Pieces,
): readonly Pieces[] {
  const all = [pieces(columns.indicator, row.indicator), pieces(columns.target, row.target)];
  if (columns.aspect !== null) all.unshift(pieces(columns.aspect, row.aspect ?? ""));
  if (columns.perspective !== null) all.push(pieces(columns.perspective, row.perspective ?? null));
  return all;
}

/** A row of pieces as rows of one piece a cell. */
function splitRow(cells: readonly Pieces[]): readonly (readonly DraftText[])[] {
  const count = cells.reduce((most, each) => Math.max(most, each.pieces.length), 0);
  return Array.from({ length: count }, (_, i) =>
    cells.map(({ span, style, pieces }): DraftText =>
      pieces[i] === undefined ? { span, text: "", style: "cell" } : { span, text: pieces[i], style },
    ),
  );
}

function emptied({ span }: DraftText): DraftText {
  return { span, text: "", style: "cell" };
}

function planSegment(
  draft: SheetDraft,
  columns: Columns,
  number: number | null,
  index: number,
  statements: readonly Pieces[],
  rows: readonly (readonly DraftText[])[],
): void {
  const merged = statements.map(({ span, style, pieces }): DraftText => {
    const piece = pieces[index];
    if (piece !== undefined) return { span, text: piece, style };
    return { span, text: span === columns.result ? CONTINUED : "", style: "continued" };
  });
  const own = rows.map((row) => rowHeight(draft, row));
  const heights = stretch(own, rowHeight(draft, merged));
  const from = draft.lastRow + 1;
  rows.forEach((row, i) => {
    const at = draft.addRow(heights[i]!);
    for (const { span, text, style } of row) draft.put(span, at, at, text === "" ? null : text, style);
  });
  draft.put(columns.number, from, draft.lastRow, number, "cellCenter");
  for (const { span, text, style } of merged) draft.put(span, from, draft.lastRow, text === "" ? null : text, style);
  draft.addBlock(from, draft.lastRow, false);
}

function rowHeight(draft: SheetDraft, cells: readonly DraftText[]): Points {
  return cells.reduce(
    (tallest, { span, text, style }) => Math.max(tallest, draft.heightOf(String(text), style, span)),
    0,
  );
}

/** The heights, grown evenly in whole pixels until their sum reaches `least`. */
function stretch(heights: readonly Points[], least: Points): readonly Points[] {
  const missing = Math.ceil((least - heights.reduce((sum, each) => sum + each, 0)) / PIXEL);
  if (missing <= 0) return heights;
  const each = Math.floor(missing / heights.length);
  const odd = missing - each * heights.length;
  return heights.map((height, i) => height + (each + (i < odd ? 1 : 0)) * PIXEL);
}
