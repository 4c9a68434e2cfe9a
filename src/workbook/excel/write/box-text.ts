import type { Box, Paragraph, TextRun } from "../../../core/sheet/sheet-plan";
import { cellText } from "../../cells/cell-text";

/** How letters of a box look. */
export interface BoxFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** A stretch of a box's text that looks different from the rest; only what differs. Places count UTF-16 units from 0. */
export interface FontStretch {
  readonly start: number;
  readonly length: number;
  readonly font: Partial<BoxFont>;
}

/** The text of a box in one font, and the stretches that differ. */
export interface BoxText {
  readonly text: string;
  /** The font of most letters, null for a box without text. */
  readonly font: BoxFont | null;
  readonly stretches: readonly FontStretch[];
}

/** What a drawing cannot hold; the vertical tab Excel takes for a line end. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const PARAGRAPH_END = "\n";

/**
 * The paragraphs as one text. Excel's programming interface knows no space between paragraphs and one alignment for all of them, so
 * `spaceBefore` and the alignment of all but the first paragraph are lost.
 */
export function boxText({ paragraphs }: Box): BoxText {
  let text = "";
  const runs: { start: number; length: number; font: BoxFont }[] = [];
  const add = (part: string, font: BoxFont): void => {
    const last = runs.at(-1);
    if (part === "") return;
    if (last && isSame(last.font, font)) last.length += part.length;
    else runs.push({ start: text.length, length: part.length, font });
    text += part;
  };
  paragraphs.forEach((paragraph, i) => {
    const plain = { text: "", bold: paragraph.runs.at(-1)?.bold ?? false };
    for (const run of paragraph.runs) add(cellText(run.text).replace(UNWRITABLE, ""), fontOf(paragraph, run));
    if (i < paragraphs.length - 1) add(PARAGRAPH_END, fontOf(paragraph, paragraph.runs.at(-1) ?? plain));
  });
  const font = mostCommon(runs);
  return { text, font, stretches: font ? stretchesOf(runs, font) : [] };
}

function fontOf({ font, size, color }: Paragraph, { bold, italic }: TextRun): BoxFont {
  return { name: font, size, bold, italic: italic ?? false, color: `#${color.toUpperCase()}` };
}

function isSame(a: BoxFont, b: BoxFont): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ name, size, bold, italic, color }: BoxFont): string {
  return [name, size, bold, italic, color].join();
}

function mostCommon(runs: readonly { readonly length: number; readonly font: BoxFont }[]): BoxFont | null {
  const letters = new Map<string, { font: BoxFont; count: number }>();
  for (const { length, font } of runs) {
    const same = letters.get(keyOf(font));
    if (same) same.count += length;
    else letters.set(keyOf(font), { font, count: length });
  }
  return Array.from(letters.values()).sort((a, b) => b.count - a.count)[0]?.font ?? null;
}

function stretchesOf(
  runs: readonly { readonly start: number; readonly length: number; readonly font: BoxFont }[],
  common: BoxFont,
): FontStretch[] {
  return runs
    .filter(({ font }) => !isSame(font, common))
    .map(({ start, length, font }) => ({ start, length, font: differenceOf(font, common) }));
}

function differenceOf(font: BoxFont, common: BoxFont): Partial<BoxFont> {
  return {
    ...(font.name === common.name ? {} : { name: font.name }),
    ...(font.size === common.size ? {} : { size: font.size }),
    ...(font.bold === common.bold ? {} : { bold: font.bold }),
    ...(font.italic === common.italic ? {} : { italic: font.italic }),
    ...(font.color === common.color ? {} : { color: font.color }),
  };
}
