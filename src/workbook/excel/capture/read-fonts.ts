import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { shapeOf, type SheetShape } from "./sheet-shape";
import { splitStretch, type Stretch } from "./split-stretch";

/** The font of part of a shape's text; null where its characters differ. */
export interface StretchFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A stretch of text in one font. */
export interface FontStretch extends Stretch {
  readonly font: StretchFont;
}

/** The text of a shape, and its font as far as all its characters have the same. */
export interface ShapeText {
  readonly shape: SheetShape;
  readonly text: string;
  readonly font: StretchFont;
}

/** Stretches of one shape that are asked for together, and about what they take. */
const GROUP = 4;
const GROUP_BYTES = 2_700;

interface Question {
  readonly text: ShapeText;
  readonly stretches: readonly Stretch[];
}

/**
 * The fonts of texts, each as stretches in order that together hold all characters but line ends. Only what differs in itself is asked for
 * again, in smaller pieces, those of all texts together: the round trips grow with how finely fonts change, not with the texts.
 */
export async function readFonts(
  session: ExcelSession,
  texts: readonly ShapeText[],
): Promise<ReadonlyMap<ShapeText, readonly FontStretch[]>> {
  const found = new Map<ShapeText, FontStretch[]>();
  let open: Question[] = [];
  const receive = (text: ShapeText, stretch: Stretch, font: StretchFont): void => {
    const pieces = isOne(font) ? [] : splitStretch(text.text, stretch);
    if (pieces.length === 0) found.get(text)!.push({ ...stretch, font });
    for (let from = 0; from < pieces.length; from += GROUP)
      open.push({ text, stretches: pieces.slice(from, from + GROUP) });
  };
  for (const text of texts) {
    found.set(text, []);
    if (text.text !== "") receive(text, { start: 0, length: text.text.length }, text.font);
  }
  while (open.length > 0) {
    const asked = open;
    open = [];
    const answers = await askEach(session, asked, GROUP_BYTES, queueFonts);
    asked.forEach(({ text, stretches }, i) =>
      stretches.forEach((stretch, j) => receive(text, stretch, answers[i]![j]!)),
    );
  }
  for (const stretches of found.values()) stretches.sort((a, b) => a.start - b.start);
  return found;
}

/** Queues the font of a text. */
export function queueFont({ font }: Excel.TextRange): () => StretchFont {
  font.load(["name", "size", "color", "bold", "italic"]);
  return () => ({
    name: font.name || null,
    size: font.size,
    color: font.color || null,
    bold: font.bold,
    italic: font.italic,
  });
}

function queueFonts(context: Excel.RequestContext, { text, stretches }: Question): () => StretchFont[] {
  const { textRange } = shapeOf(context, text.shape).textFrame;
  const fonts = stretches.map(({ start, length }) => queueFont(textRange.getSubstring(start, length)));
  return () => fonts.map((font) => font());
}

function isOne(font: StretchFont): boolean {
  return Object.values(font).every((value) => value !== null);
}
