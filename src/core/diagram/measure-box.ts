import type { FontName, Paragraph, Points } from "../sheet/sheet-plan";
import { fontLine, textWidth, wrapLines } from "../text/measure";
import { GRID } from "./grid";

/** Free space inside a box's border. */
export const BOX_INSET = { top: 4, right: 6, bottom: 4, left: 6 } as const;

/** Share of the inner width that text is wrapped to here: hosts kern and round a little differently. */
const WRAP_SHARE = 0.96;
/** Long bold parts would leave less of the width than this: then all is measured as bold. */
const LEAST_SHARE = 0.8;
/** Line pitch over the font's own line: Excel sets a text box about 1.2 em a line, LibreOffice 1.15. */
const LINE_SHARE = 1.05;

/**
 * The lines that a paragraph fills in a box `width` points wide. Runs of both weights are measured as regular in a place that is narrower by
 * all that the bold ones are wider, so no line can be longer than its place.
 */
export function wrapParagraph(paragraph: Paragraph, width: Points): readonly string[] {
  const { font, size, runs } = paragraph;
  const text = runs.map((run) => run.text).join("");
  const inner = (width - BOX_INSET.left - BOX_INSET.right) * WRAP_SHARE;
  if (runs.every((run) => run.bold)) return wrapLines(text, { font, bold: true }, size, inner);
  let rest = inner;
  for (const run of runs) if (run.bold) rest -= boldExtra(run.text, font, size);
  if (rest < LEAST_SHARE * inner) return wrapLines(text, { font, bold: true }, size, inner);
  return wrapLines(text, { font, bold: false }, size, rest);
}

function boldExtra(text: string, font: FontName, size: Points): Points {
  return textWidth(text, { font, bold: true }, size) - textWidth(text, { font, bold: false }, size);
}

/** Height in points that a line of this font is given in a box. */
export function boxLine(font: FontName, size: Points): Points {
  return fontLine(font, size) * LINE_SHARE;
}

/** Height in points, a multiple of the grid, that a box `width` points wide needs so that no line is cut. */
export function measureBoxHeight(paragraphs: readonly Paragraph[], width: Points): Points {
  let height = BOX_INSET.top + BOX_INSET.bottom;
  for (const paragraph of paragraphs) {
    const lines = wrapParagraph(paragraph, width).length;
    height += paragraph.spaceBefore + lines * boxLine(paragraph.font, paragraph.size);
  }
  return Math.ceil(height / GRID) * GRID;
}
