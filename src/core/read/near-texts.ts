import { editDistance } from "../cascade/edit-distance";
import { textKey, tidyText } from "../text/normalise";

/** How a text was found: the same, or the same but for a slip of the pen. */
interface Found<T> {
  /** All that fit equally well, in the order in which they were added. */
  readonly items: readonly T[];
  readonly isSame: boolean;
}

/** Letters that may differ in a text of at least so many letters and digits. */
const SLIPS = [
  { from: 24, slips: 2 },
  { from: 12, slips: 1 },
] as const;
const MOST_SLIPS = 2;
const SHORT = 5;
/** Texts that share a piece and are compared letter by letter; beyond so many the sheet is too uniform to tell. */
const MOST_COMPARED = 64;

interface Entry<T> {
  readonly letters: string;
  readonly words: readonly string[];
  readonly items: T[];
}

/**
 * Texts that are found again although a page break or a slip changed a letter or two of a long word. A text is cut into one piece more
 * than slips are allowed, so that one piece is whole in whatever was meant (pigeonhole), and pieces are looked up.
 */
export class NearTexts<T> {
  readonly #same = new Map<string, Entry<T>>();
  readonly #byPiece = new Map<string, Entry<T>[]>();
  readonly #found = new Map<string, Found<T> | null>();

  add(text: string, item: T): void {
    const letters = lettersOf(text);
    if (letters === "") return;
    const known = this.#same.get(letters);
    if (known) {
      known.items.push(item);
      return;
    }
    const entry = { letters, words: wordsOf(text), items: [item] };
    this.#same.set(letters, entry);
    for (const [i, piece] of piecesOf(letters).entries()) {
      const key = pieceKey(letters.length, i, piece);
      const list = this.#byPiece.get(key);
      if (list) list.push(entry);
      else this.#byPiece.set(key, [entry]);
    }
  }

  /** What the text names, or null. Ask only when all texts are in. */
  find(text: string): Found<T> | null {
    const letters = lettersOf(text);
    if (letters === "") return null;
    const same = this.#same.get(letters);
    if (same) return { items: same.items, isSame: true };
    if (!this.#found.has(letters)) this.#found.set(letters, this.#search(letters, wordsOf(text)));
    return this.#found.get(letters) ?? null;
  }

  #search(letters: string, words: readonly string[]): Found<T> | null {
    const limit = slipsIn(letters);
    if (limit === 0) return null;
    const compared = new Set<Entry<T>>();
    let best: T[] = [];
    let least = limit + 1;
    for (const entry of this.#sharing(letters, limit)) {
      if (compared.has(entry)) continue;
      if (compared.size === MOST_COMPARED) return null;
      compared.add(entry);
      const distance = editDistance(letters, entry.letters, limit);
      if (distance > limit || distance > least || !isSlip(words, entry.words)) continue;
      best = distance === least ? [...best, ...entry.items] : [...entry.items];
      least = distance;
    }
    return best.length > 0 ? { items: best, isSame: false } : null;
  }

  *#sharing(letters: string, limit: number): Generator<Entry<T>> {
    for (let length = letters.length - limit; length <= letters.length + limit; length++) {
      for (const [i, { from, to }] of cuts(length).entries()) {
        for (let shift = -limit; shift <= limit; shift++) {
          if (from + shift < 0) continue;
          yield* this.#byPiece.get(pieceKey(length, i, letters.slice(from + shift, to + shift))) ?? [];
        }
      }
    }
  }
}

function slipsIn(letters: string): number {
  return SLIPS.find(({ from }) => letters.length >= from)?.slips ?? 0;
}

function lettersOf(text: string): string {
  return textKey(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function wordsOf(text: string): readonly string[] {
  return (
    tidyText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A slip is made inside a long word; a short one, or a number, that differs is another one: `Bidang A`, `Bidang B`. */
function isSlip(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.length === right.length &&
    left.every((word, i) => {
      const other = right[i]!;
      return word === other || (Math.min(word.length, other.length) >= SHORT && !/\d/.test(word + other));
    })
  );
}

function cuts(length: number): readonly { readonly from: number; readonly to: number }[] {
  const pieces = MOST_SLIPS + 1;
  return Array.from({ length: pieces }, (_, i) => ({
    from: Math.floor((length * i) / pieces),
    to: Math.floor((length * (i + 1)) / pieces),
  }));
}

function piecesOf(letters: string): readonly string[] {
  return cuts(letters.length).map(({ from, to }) => letters.slice(from, to));
}

function pieceKey(length: number, index: number, piece: string): string {
  return `${length}|${index}|${piece}`;
}
