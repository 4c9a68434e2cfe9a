import { type LevelSignReader, NO_DOUBTS, byAppearance } from "./level-sign";

const WEIGHT = 1;
const MIN_SHARE = 0.3;

/** How a name is numbered: `I.`, `A.`, `1.`, `a.`, `1)`, `a)`, a dash. Ranked by first appearance. */
export const numbering: LevelSignReader = (entries) => {
  const styles = new Styles();
  const labels = entries.map(({ number }) => (number === null ? null : styles.of(number)));
  const order = byAppearance(labels);
  if (order.length < 2 || labels.filter((label) => label !== null).length < entries.length * MIN_SHARE) return null;
  return { by: "numbering", weight: WEIGHT, labels, order, doubtful: NO_DOUBTS };
};

const ROMAN = /^(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})$/i;
const PARTS = /^(\(?)(?:(\d{1,3})|([A-Za-z]{1,6}))([.)]*)$/;
const BULLET = /^[-–—•·▪*]$/;

/** The style of a number; whether `I` or `V` is a letter or a numeral is told by the one before it of the same look. */
class Styles {
  /** The last letter of each look that was no numeral. */
  readonly #letters = new Map<string, string>();

  /** Null for what numbers nothing: `1.2` is a code, a word is a word. */
  of(number: string): string | null {
    if (BULLET.test(number)) return "bullet";
    const parts = PARTS.exec(number);
    if (!parts) return null;
    const [, open = "", digits, letters = "", close = ""] = parts;
    const frame = `${open}${close === "" ? "." : close[close.length - 1]!}`;
    if (digits !== undefined) return `1${frame}`;
    const lower = letters === letters.toLowerCase();
    const look = `${lower ? "a" : "A"}${frame}`;
    if (ROMAN.test(letters) && !this.#isNextLetter(look, letters)) return `${lower ? "i" : "I"}${frame}`;
    if (letters.length > 1) return null;
    this.#letters.set(look, letters);
    return look;
  }

  #isNextLetter(look: string, letters: string): boolean {
    const before = this.#letters.get(look);
    return letters.length === 1 && before !== undefined && before.charCodeAt(0) + 1 === letters.charCodeAt(0);
  }
}

const BEFORE = /^(\(?(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])(?:\.\)?|\))|[-–—•·▪*])\s+(?=\S)/;

/** The number before a name, or null. */
export function numberBefore(text: string): string | null {
  return BEFORE.exec(text)?.[1] ?? null;
}

/** The name without the number before it. */
export function withoutNumber(text: string): string {
  return text.replace(BEFORE, "");
}
