import type { FontName, HorizontalAlign, Paragraph, TextRun } from "../../../core/sheet/sheet-plan";
import { readColor } from "./read-color";
import type { FontStretch, StretchFont } from "./read-fonts";
import { LINE_END } from "./split-stretch";

/** Of a character of which Excel tells no font. */
const UNTOLD = { name: "Arial", size: 10 } as const;

/**
 * The paragraphs of a shape's text, one a line. Within a paragraph only boldness and slant may change: its font, size and colour are those of
 * its beginning. Excel tells no space above paragraphs.
 */
export function buildParagraphs(
  text: string,
  align: HorizontalAlign,
  stretches: readonly FontStretch[],
): readonly Paragraph[] {
  if (text === "") return [];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { index, 0: end } of [...text.matchAll(LINE_END), { index: text.length, 0: "" }]) {
    const inLine = stretches.flatMap((stretch) => clip(stretch, start, index));
    const font = inLine[0]?.font ?? paragraphs.at(-1) ?? null;
    paragraphs.push({
      align,
      font: (fontName(font) ?? UNTOLD.name) as FontName,
      size: font?.size ?? UNTOLD.size,
      color: readColor(font?.color),
      runs: runsOf(text, inLine),
      spaceBefore: 0,
    });
    start = index + end.length;
  }
  return paragraphs;
}

function fontName(font: StretchFont | Paragraph | null): string | null {
  if (font === null) return null;
  return "font" in font ? font.font : font.name;
}

/** What of a stretch lies between two places. */
function clip(stretch: FontStretch, from: number, to: number): FontStretch[] {
  const start = Math.max(stretch.start, from);
  const end = Math.min(stretch.start + stretch.length, to);
  return end > start ? [{ start, length: end - start, font: stretch.font }] : [];
}

function runsOf(text: string, stretches: readonly FontStretch[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const { start, length, font } of stretches) {
    const piece = text.slice(start, start + length);
    const bold = font.bold === true;
    const italic = font.italic === true;
    const last = runs.at(-1);
    if (last && last.bold === bold && (last.italic ?? false) === italic) {
      runs[runs.length - 1] = { ...last, text: last.text + piece };
    } else {
      runs.push({ text: piece, bold, ...(italic ? { italic } : {}) });
    }
  }
  return runs;
}
