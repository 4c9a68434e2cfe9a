import type { FontName, Points } from "../sheet/sheet-plan";
import type { FontWidths } from "./font-widths";
import { SANS_BOLD, SANS_REGULAR } from "./liberation-sans.data";
import { SERIF_BOLD, SERIF_REGULAR } from "./liberation-serif.data";

/** A font in one of its weights. Italic is measured as upright: the slanted faces are no wider. */
export interface Face {
  readonly font: FontName;
  readonly bold: boolean;
  readonly italic?: boolean;
}

/** Width in ems of a character that the tables lack: full width, so that a guess never makes text too wide for its place. */
const UNKNOWN_EM = 1;
/** Pictographs of the emoji fonts that Windows and Linux fall back to are wider than their em. */
const PICTOGRAPH_EM = 1.4;
const FIRST_PICTOGRAPH = 0x1f000;

/** One device pixel at 96 dpi: spreadsheet rows grow in these steps. */
const PIXEL: Points = 0.75;
/** Pixels that Excel adds around the font's own line in a cell (Arial 9 makes a row of 12 points, Times New Roman 12 one of 15.75). */
const CELL_PADDING_PIXELS = 2;

const LINE_BREAK = /\r\n|\n|\r/;

interface Measure {
  readonly source: FontWidths;
  /** Code point to width in ems. */
  readonly ems: ReadonlyMap<number, number>;
}

const FACES: Readonly<Record<FontName, { readonly regular: Measure; readonly bold: Measure }>> = {
  Arial: { regular: buildMeasure(SANS_REGULAR), bold: buildMeasure(SANS_BOLD) },
  "Times New Roman": { regular: buildMeasure(SERIF_REGULAR), bold: buildMeasure(SERIF_BOLD) },
};

function buildMeasure(source: FontWidths): Measure {
  const ems = new Map<number, number>();
  for (const run of source.runs) {
    run.widths.forEach((width, i) => {
      if (width > 0) ems.set(run.from + i, width / source.unitsPerEm);
    });
  }
  return { source, ems };
}

function measureOf(face: Face): Measure {
  return FACES[face.font][face.bold ? "bold" : "regular"];
}

/** Combining marks, joiners and variation selectors are drawn over their neighbour. */
function isZeroWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x0300 && codePoint <= 0x036f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0x2060 ||
    codePoint === 0xfeff
  );
}

/** The code point at a position inside the text. */
function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

/** UTF-16 units of a code point. */
function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

function emsOf(codePoint: number, measure: Measure): number {
  const known = measure.ems.get(codePoint);
  if (known !== undefined) return known;
  if (isZeroWidth(codePoint)) return 0;
  return codePoint >= FIRST_PICTOGRAPH ? PICTOGRAPH_EM : UNKNOWN_EM;
}

/**
 * Width in points of a text set on one line, without kerning. Characters outside the tables count as one em or more.
 * Source of the widths: the Liberation fonts, metric-compatible with Arial and Times New Roman.
 */
export function textWidth(text: string, face: Face, size: Points): Points {
  const measure = measureOf(face);
  let ems = 0;
  for (let at = 0; at < text.length;) {
    const codePoint = codePointAt(text, at);
    ems += emsOf(codePoint, measure);
    at += lengthOf(codePoint);
  }
  return ems * size;
}

/** The font's own line in points: ascent, descent and line gap. What a shape's text body sets for single spacing. */
export function fontLine(font: FontName, size: Points): Points {
  const { ascent, descent, lineGap, unitsPerEm } = FACES[font].regular.source;
  return ((ascent + descent + lineGap) / unitsPerEm) * size;
}

/** How far the font reaches above and below the base line, in points; both positive. */
export function fontReach(font: FontName, size: Points): { readonly above: Points; readonly below: Points } {
  const { ascent, descent, unitsPerEm } = FACES[font].regular.source;
  return { above: (ascent / unitsPerEm) * size, below: (descent / unitsPerEm) * size };
}

/**
 * Height in points that one line of text needs in a cell of Excel or LibreOffice, slightly generous,
 * in whole pixels at 96 dpi. A cell of n lines needs n times this.
 */
export function lineHeight(font: FontName, size: Points): Points {
  return (Math.ceil(fontLine(font, size) / PIXEL) + CELL_PADDING_PIXELS) * PIXEL;
}

/**
 * The lines that a text fills in a place `width` points wide: greedy word wrap, hard line breaks kept, a word longer than the width broken
 * between characters. Only the spaces at which a line ends, and the line breaks, are left out. At least one line, perhaps empty.
 */
export function wrapLines(text: string, face: Face, size: Points, width: Points): readonly string[] {
  const measure = measureOf(face);
  const limit = width / size;
  const lines: string[] = [];
  for (const paragraph of text.split(LINE_BREAK)) wrapParagraph(paragraph, measure, limit, lines);
  return lines;
}

/** Adds the paragraph's lines. Positions are UTF-16 offsets; widths are ems. */
function wrapParagraph(text: string, measure: Measure, limit: number, lines: string[]): void {
  let start = 0;
  let used = 0;
  // The last run of spaces on this line: where it begins, where the word after it begins, and the line's width up to that word.
  let gapStart = -1;
  let gapEnd = -1;
  let usedAtGapEnd = 0;
  let at = 0;
  while (at < text.length) {
    const codePoint = codePointAt(text, at);
    const length = lengthOf(codePoint);
    const ems = emsOf(codePoint, measure);
    if (codePoint === 0x20) {
      // Spaces hang over the edge: they never start a new line by themselves.
      if (gapEnd !== at) gapStart = at;
      gapEnd = at + length;
      used += ems;
      usedAtGapEnd = used;
    } else if (used + ems <= limit || at === start || ems === 0) {
      used += ems;
    } else if (gapStart > start) {
      lines.push(text.slice(start, gapStart));
      start = gapEnd;
      used -= usedAtGapEnd;
      gapStart = -1;
      gapEnd = -1;
      continue;
    } else {
      lines.push(text.slice(start, at));
      start = at;
      used = 0;
      gapStart = -1;
      gapEnd = -1;
      continue;
    }
    at += length;
  }
  lines.push(text.slice(start));
}
