import type { PrintedWord } from "./printed-pages";

/** Two words whose middles differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.4;

/** Words in reading order: by page, by line, from left to right. */
export function inReadingOrder(words: readonly PrintedWord[]): readonly PrintedWord[] {
  const sorted = [...words].sort((a, b) => a.page - b.page || middleOf(a) - middleOf(b));
  const ordered: PrintedWord[] = [];
  let line: PrintedWord[] = [];
  const endLine = () => {
    ordered.push(...line.sort((a, b) => a.left - b.left));
    line = [];
  };
  for (const word of sorted) {
    const [first] = line;
    if (first && (first.page !== word.page || middleOf(word) - middleOf(first) > SAME_LINE * heightOf(first)))
      endLine();
    line.push(word);
  }
  endLine();
  return ordered;
}

/** The text without white space, soft hyphens and other characters that a print does not show: as it can be compared with a print. */
export function compact(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, "");
}

function middleOf(word: PrintedWord): number {
  return (word.top + word.bottom) / 2;
}

function heightOf(word: PrintedWord): number {
  return word.bottom - word.top;
}
