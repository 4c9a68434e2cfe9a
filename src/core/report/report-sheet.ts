import { column, rect, row, type Rect, type Row } from "../address/address";
import type { CellLink, PlanCell, Points } from "../sheet/sheet-plan";
import { lineHeight, wrapLines } from "../text/measure";
import { styleIndex, styleOf, type ReportStyle } from "./report-styles";

/** Room that a spreadsheet leaves left and right of a cell's text. */
const CELL_PADDING: Points = 6;
/** Air below the last line of a wrapped row. */
const ROW_PADDING: Points = 3;
/** Excel draws no row taller than 409.5 points. */
const MAX_ROW_HEIGHT: Points = 409;

/** Characters that make room for the ellipsis of a text that is too long. */
const ELLIPSIS_ROOM = 2;

/** One cell to be put into a row: its text fills `span` columns (1 when absent). */
export interface ReportCell {
  readonly value: string | number | null;
  readonly style: ReportStyle;
  readonly span?: number;
  readonly link?: CellLink;
  /** The cell itself is what counts: its text stays whole, even where a row cannot show all of it. */
  readonly whole?: boolean;
}

/** Rows as they are put down from the top, each as high as its tallest wrapped text. */
export interface ReportSheet {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Rect[];
  readonly rowHeights: ReadonlyMap<Row, Points>;
  /** Number of rows put down so far. */
  readonly rowCount: number;
  /** Puts a row below the others; cells go from the first column on. No cells make an empty row. */
  add(cells: readonly ReportCell[]): void;
}

/** An empty report sheet with columns of these widths in points. */
export function startReportSheet(columnWidths: readonly Points[]): ReportSheet {
  const cells: PlanCell[] = [];
  const merges: Rect[] = [];
  const rowHeights = new Map<Row, Points>();
  let rowCount = 0;
  return {
    cells,
    merges,
    rowHeights,
    get rowCount() {
      return rowCount;
    },
    add(added) {
      rowCount += 1;
      let place = 1;
      let height = 0;
      for (const { value, style, span = 1, link, whole = false } of added) {
        const width = columnWidths.slice(place - 1, place - 1 + span).reduce((sum, each) => sum + each, 0);
        const fitted = typeof value === "string" ? fitText(value, style, width) : { value, height: lineOf(style) };
        height = Math.max(height, fitted.height);
        for (let offset = 0; offset < span; offset += 1) {
          cells.push({
            row: row(rowCount),
            column: column(place + offset),
            value: offset > 0 ? null : whole ? value : fitted.value,
            style: styleIndex(style),
            ...(link && offset === 0 ? { link } : {}),
          });
        }
        if (span > 1) merges.push(rect(rowCount, place, rowCount, place + span - 1));
        place += span;
      }
      if (height > 0) rowHeights.set(row(rowCount), Math.min(height + ROW_PADDING, MAX_ROW_HEIGHT));
    },
  };
}

/** The text with the height it takes in a column; a text too long for one row ends in an ellipsis, for its cell is linked. */
function fitText(text: string, style: ReportStyle, width: Points): { readonly value: string; readonly height: Points } {
  const { font, bold, size } = styleOf(style);
  const line = lineOf(style);
  const most = Math.floor((MAX_ROW_HEIGHT - ROW_PADDING) / line);
  const lines = wrapLines(text, { font, bold }, size, width - CELL_PADDING);
  if (lines.length <= most) return { value: text, height: lines.length * line };
  const kept = [...lines.slice(0, most).join(" ")].slice(0, -ELLIPSIS_ROOM).join("");
  return { value: `${kept.trimEnd()}…`, height: most * line };
}

function lineOf(style: ReportStyle): Points {
  const { font, size } = styleOf(style);
  return lineHeight(font, size);
}
