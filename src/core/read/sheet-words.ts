import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";

/** Characters of a sheet that are learned from; more teach nothing new. */
const ENOUGH_CHARACTERS = 2_000_000;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

interface Pieces {
  readonly left: string;
  readonly right: string;
}

/** The words a sheet uses, in lower case, hyphened words whole and by their parts. Learned on the first question, in time linear in the sheet. */
export class SheetWords {
  private counts: ReadonlyMap<string, number> | null = null;
  private pieces: ReadonlySet<string> | null = null;

  constructor(private readonly grid: Grid) {}

  /** How often the sheet has the word. */
  count(word: string): number {
    this.counts ??= this.countWords();
    return this.counts.get(word) ?? 0;
  }

  /** True when every place where a piece stands is a break inside a longer word of the sheet: "meningkatn" is no word, "tahun" is one. */
  isOnlyPiece(piece: string): boolean {
    this.pieces ??= this.findPieces();
    return this.pieces.has(piece);
  }

  private countWords(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const add = (word: string): void => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    };
    this.eachText((text) => {
      for (const word of text.toLowerCase().match(WORD) ?? []) {
        add(word);
        if (word.includes("-")) word.split("-").forEach(add);
      }
    });
    return counts;
  }

  private findPieces(): ReadonlySet<string> {
    const broken = new Map<string, number>();
    this.eachText((text) => {
      for (const { left, right } of neighbours(text.toLowerCase())) {
        if (this.count(left + right) === 0) continue;
        broken.set(left, (broken.get(left) ?? 0) + 1);
        broken.set(right, (broken.get(right) ?? 0) + 1);
      }
    });
    return new Set([...broken].flatMap(([piece, times]) => (times >= this.count(piece) ? [piece] : [])));
  }

  private eachText(visit: (text: string) => void): void {
    let left = ENOUGH_CHARACTERS;
    this.grid.eachCell((row, column) => {
      if (left <= 0) return;
      const value = this.grid.value(row, column);
      if (typeof value !== "string") return;
      left -= value.length;
      visit(tidyText(value));
    });
  }
}

/** The letters before a place of a text, its end unless told; empty when something else stands there. */
export function lettersBefore(text: string, end = text.length): string {
  let from = end;
  while (from > 0 && isLetter(text[from - 1]!)) from--;
  return text.slice(from, end);
}

/** The letters from a place of a text on, its beginning unless told; empty when something else stands there. */
export function lettersAfter(text: string, start = 0): string {
  let to = start;
  while (to < text.length && isLetter(text[to]!)) to++;
  return text.slice(start, to);
}

function isLetter(character: string): boolean {
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character > "\u007F" && /\p{L}/u.test(character))
  );
}

/** The pieces on both sides of every space and every hyphen of a tidied text. */
function neighbours(text: string): Pieces[] {
  const found: Pieces[] = [];
  const words = text.split(/ - |- | -| |-/);
  for (let i = 1; i < words.length; i++) {
    const left = lettersBefore(words[i - 1]!);
    const right = lettersAfter(words[i]!);
    if (left !== "" && right !== "") found.push({ left, right });
  }
  return found;
}
