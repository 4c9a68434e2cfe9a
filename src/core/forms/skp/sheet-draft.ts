import { column, row as rowNumber, type Rect, type Row } from "../../address/address";
import type { CellStyle, PlanCell, Points } from "../../sheet/sheet-plan";
import { splitText, textHeight } from "./fit-text";
import type { Span } from "./form-grid.data";
import type { PageBlock } from "./paginate";
import type { SheetStock } from "./sheet-stock";
import { SKP_STYLES, type SkpStyle } from "./skp-styles";
import { FIXED_TEXTS } from "./skp-texts.data";

/**
 * The tallest row, and the tallest block of rows that must stay on one page: under Excel's 409 points a row, and with the headings of the
 * result table above it still under a page of landscape A4.
 */
export const MAX_BLOCK_HEIGHT: Points = 375;

/** What stands in one span of columns. */
export interface DraftText {
  readonly span: Span;
  readonly text: string | number;
  readonly style: SkpStyle;
}

const STYLE_NAMES = Object.keys(SKP_STYLES) as readonly SkpStyle[];
const STYLES: readonly CellStyle[] = Object.freeze(STYLE_NAMES.map((name) => SKP_STYLES[name]));
const STYLE_INDEX: ReadonlyMap<SkpStyle, number> = new Map(STYLE_NAMES.map((name, i) => [name, i]));

/** A sheet that grows downwards. It is filled by the form's parts and read once at the end. */
export class SheetDraft {
  readonly cells: PlanCell[] = [];
  readonly merges: Rect[] = [];
  readonly heights: Points[] = [];
  readonly blocks: PageBlock[] = [];
  readonly #widths: readonly Points[];

  readonly #stock: SheetStock;

  /** Sheets drawn from one stock share what they have in common. */
  constructor(columnWidths: readonly Points[], stock: SheetStock) {
    this.#widths = columnWidths;
    this.#stock = stock;
  }

  /** The styles that cells refer to. */
  get styles(): readonly CellStyle[] {
    return STYLES;
  }

  get lastRow(): number {
    return this.heights.length;
  }

  /** Height that a text needs in a span. */
  heightOf(text: string, style: SkpStyle, span: Span): Points {
    return textHeight(text, SKP_STYLES[style], this.#width(span));
  }

  /** The text in pieces that each fit a row. */
  piecesOf(text: string, style: SkpStyle, span: Span): readonly string[] {
    return splitText(text, SKP_STYLES[style], this.#width(span), MAX_BLOCK_HEIGHT);
  }

  /** A row of the given height; its 1-based number. */
  addRow(height: Points): number {
    return this.heights.push(height);
  }

  /** Writes a cell over columns and rows (1-based, both inside), merged where it is more than one, all of it in the style. */
  put(span: Span, top: number, bottom: number, value: string | number | null, style: SkpStyle): void {
    const index = STYLE_INDEX.get(style)!;
    for (let at = top; at <= bottom; at++) {
      for (let c = span.left; c <= span.right; c++) {
        const first = at === top && c === span.left;
        this.cells.push(first && value !== null ? this.#cell(at, c, value, index) : this.#stock.blank(at, c, index));
      }
    }
    if (bottom > top || span.right > span.left) this.merges.push(this.#stock.area(top, span.left, bottom, span.right));
  }

  /** Rows that stay together on a page; `withNext` keeps the following block on the same page where that fits. */
  addBlock(from: number, to: number, withNext: boolean): void {
    this.blocks.push({ from, to, withNext });
  }

  /** One row of texts, as tall as the tallest; texts too tall for a row go on in further rows. */
  addBand(texts: readonly DraftText[], withNext: boolean): void {
    const columns = texts.map((each) => ({
      ...each,
      pieces: typeof each.text === "string" ? this.piecesOf(each.text, each.style, each.span) : [each.text],
    }));
    const rows = columns.reduce((most, each) => Math.max(most, each.pieces.length), 0);
    for (let i = 0; i < rows; i++) {
      const at = this.addRow(
        columns.reduce(
          (tallest, each) => Math.max(tallest, this.heightOf(String(each.pieces[i] ?? ""), each.style, each.span)),
          0,
        ),
      );
      for (const { span, pieces, style } of columns)
        this.put(span, at, at, pieces[i] === "" ? null : (pieces[i] ?? null), style);
      this.addBlock(at, at, withNext);
    }
  }

  /** An empty row that stays with what follows. */
  addGap(height: Points): void {
    const at = this.addRow(height);
    this.addBlock(at, at, true);
  }

  /** Row to height. */
  rowHeights(): ReadonlyMap<Row, Points> {
    return new Map(this.heights.map((height, i) => [rowNumber(i + 1), height]));
  }

  #cell(at: number, c: number, value: string | number, style: number): PlanCell {
    if (typeof value === "number" || FIXED_TEXTS.has(value)) return this.#stock.fixed(at, c, value, style);
    return { row: rowNumber(at), column: column(c), value, style };
  }

  #width(span: Span): Points {
    let width = 0;
    for (let c = span.left; c <= span.right; c++) width += this.#widths[c - 1]!;
    return width;
  }
}
