import { column, rect, row, type Rect, type Row } from "../address/address";
import type { CellStyle, PlanCell, Points } from "../sheet/sheet-plan";
import { textKey } from "../text/normalise";
import { wrapLines } from "../text/measure";
import type { BoxContext } from "./box-content";
import { INK } from "./box-colors";

/** The title lines in the cells above the drawing. */
export interface Heading {
  readonly styles: readonly CellStyle[];
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Rect[];
  readonly rowHeights: ReadonlyMap<Row, Points>;
  readonly rows: number;
  /** All rows together, a multiple of the grid. */
  readonly height: Points;
}

const TITLE_ROW: Points = 27;
const LINE_ROW: Points = 18;
const TITLE_TEXT: Points = 16;
const LINE_TEXT: Points = 11;
/** Share of the width that text is wrapped to: hosts kern and round a little differently. */
const WRAP_SHARE = 0.94;
/** Kept free at both ends of a line. */
const SIDE: Points = 6;
/** Title lines of the source sheet that are repeated; more would be notes, not titles. */
const MAX_TITLES = 4;
const TITLE_STYLE = 0;
const LINE_STYLE = 1;

/**
 * Heading, title lines of the source sheet, the targets' year and the lines of `more`, each centred over `columns` columns that are
 * `width` points wide together; a line longer than that takes several rows.
 */
export function planHeading(
  { cascade, texts, year }: BoxContext,
  more: readonly string[],
  columns: number,
  width: Points,
): Heading {
  const lines = [
    ...distinctLines(cascade.titles, texts.title).slice(0, MAX_TITLES),
    ...(year === null ? [] : [`${texts.target} ${year}`]),
    ...more,
  ];
  const face = { font: "Arial", bold: false } as const;
  const all = [
    texts.title.toUpperCase(),
    ...lines.flatMap((line) => wrapLines(line, face, LINE_TEXT, (width - 2 * SIDE) * WRAP_SHARE)),
  ];
  const heightOf = (at: number) => (at === 1 ? TITLE_ROW : LINE_ROW);
  return {
    styles: [centred(TITLE_TEXT, true), centred(LINE_TEXT, false)],
    cells: all.map((value, i) => ({
      row: row(i + 1),
      column: column(1),
      value,
      style: i === 0 ? TITLE_STYLE : LINE_STYLE,
    })),
    merges: columns > 1 ? all.map((_, i) => rect(i + 1, 1, i + 1, columns)) : [],
    rowHeights: new Map(all.map((_, i) => [row(i + 1), heightOf(i + 1)])),
    rows: all.length,
    height: TITLE_ROW + (all.length - 1) * LINE_ROW,
  };
}

/** The lines that say something new: not the title itself and no line twice, whatever the case. */
function distinctLines(lines: readonly string[], title: string): readonly string[] {
  const said = new Set([textKey(title)]);
  return lines.filter((line) => {
    const key = textKey(line);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function centred(size: Points, bold: boolean): CellStyle {
  return {
    font: "Arial",
    size,
    bold,
    italic: false,
    underline: false,
    color: INK,
    fill: null,
    horizontal: "center",
    vertical: "center",
    wrap: false,
    indent: 0,
    border: { top: null, right: null, bottom: null, left: null },
    numberFormat: "@",
  };
}
