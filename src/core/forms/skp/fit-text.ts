import type { CellStyle, Points } from "../../sheet/sheet-plan";
import { lineHeight, wrapLines, type Face } from "../../text/measure";

/** Row heights are whole pixels at 96 dpi. */
export const PIXEL: Points = 0.75;
/** Share of a cell's width left unused, for hosts that round columns or set type a little wider. */
const WIDTH_RESERVE = 0.04;
/** Space that Excel keeps free left and right of a cell's text, gridline included. */
const CELL_SIDES: Points = 6;
/** Space above and below a cell's text, once a cell; `lineHeight` has it in every line, so a line of many needs a pixel less. */
const CELL_ENDS: Points = 1.5;

/** Height in points that the text needs in a cell of that width, in whole pixels; at least one line. */
export function textHeight(text: string, style: CellStyle, width: Points): Points {
  return linesHeight(wrap(text, style, width).length, style);
}

/**
 * The text in pieces that each need at most `maxHeight` in a cell of that width, cut between lines; nothing but the white space at the cuts
 * is left out. One piece when all fits. `maxHeight` must hold one line.
 */
export function splitText(text: string, style: CellStyle, width: Points, maxHeight: Points): readonly string[] {
  const lines = wrap(text, style, width);
  const most = Math.floor((maxHeight - CELL_ENDS) / linePitch(style));
  if (lines.length <= most) return [text];
  const pieces: string[] = [];
  let end = 0;
  for (let first = 0; first < lines.length; first += most) {
    let start = -1;
    for (const line of lines.slice(first, first + most)) {
      const at = text.indexOf(line, end);
      if (start < 0) start = at;
      end = at + line.length;
    }
    const piece = text.slice(start, end).replace(/^[ \r\n]+|[ \r\n]+$/g, "");
    if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

function wrap(text: string, style: CellStyle, width: Points): readonly string[] {
  const face: Face = { font: style.font, bold: style.bold, italic: style.italic };
  return wrapLines(text, face, style.size, Math.max(style.size, width * (1 - WIDTH_RESERVE) - CELL_SIDES));
}

function linesHeight(lines: number, style: CellStyle): Points {
  return Math.ceil((lines * linePitch(style) + CELL_ENDS) / PIXEL) * PIXEL;
}

function linePitch(style: CellStyle): Points {
  return lineHeight(style.font, style.size) - PIXEL;
}
