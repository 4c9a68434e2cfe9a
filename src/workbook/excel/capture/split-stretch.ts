/** Part of a text, in UTF-16 units as Excel counts. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** What ends a line in a shape: paragraphs and line breaks are told by different signs in different Excels. */
export const LINE_END = /\r\n?|[\n\v]/g;

/** In the boxes of a tree the target that follows is bold. */
const BEFORE_TARGET = ": ";
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/**
 * A stretch of several fonts in pieces that are likelier to have one: its lines; else what stands before and after the last colon;
 * else two halves, cut between words where there are any. None for a single character.
 */
export function splitStretch(text: string, stretch: Stretch): readonly Stretch[] {
  const part = text.slice(stretch.start, stretch.start + stretch.length);
  const lines = linesOf(part);
  if (lines.length !== 1 || lines[0]!.length < part.length) return moved(lines, stretch.start);
  const cut = cutAfterColon(part) ?? cutBetweenWords(part) ?? cutBetweenCharacters(part);
  if (cut === null) return [];
  const pieces = [
    { start: 0, length: cut },
    { start: cut, length: part.length - cut },
  ];
  return moved(pieces, stretch.start);
}

/** The lines of a text without their ends; empty ones are left out. */
function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const { index, 0: end } of [...text.matchAll(LINE_END), { index: text.length, 0: "" }]) {
    if (index > start) lines.push({ start, length: index - start });
    start = index + end.length;
  }
  return lines;
}

function cutAfterColon(text: string): number | null {
  const cut = text.lastIndexOf(BEFORE_TARGET) + BEFORE_TARGET.length;
  return cut > BEFORE_TARGET.length && cut < text.length ? cut : null;
}

/** After the space that is nearest to the middle. */
function cutBetweenWords(text: string): number | null {
  const middle = text.length / 2;
  const cuts = Array.from(text.matchAll(/\s(?=\S)/g), ({ index }) => index + 1);
  if (cuts.length === 0) return null;
  return cuts.reduce((best, cut) => (Math.abs(cut - middle) < Math.abs(best - middle) ? cut : best));
}

/** Not between the halves of a character outside the basic plane. */
function cutBetweenCharacters(text: string): number | null {
  const middle = Math.floor(text.length / 2);
  const cut = LOW_SURROGATE.test(text.charAt(middle)) ? middle + 1 : middle;
  return cut > 0 && cut < text.length ? cut : null;
}

function moved(stretches: readonly Stretch[], by: number): Stretch[] {
  return stretches.map(({ start, length }) => ({ start: start + by, length }));
}
