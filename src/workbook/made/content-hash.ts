/** FNV-1a (Fowler, Noll, Vo), 32 bits, twice with different beginnings: enough to tell an edited sheet, no protection against forgery. */
const PRIME = 0x01000193;
const FIRST_BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x050c5d1f;
const SEPARATOR = 0x1f;

/** Looked up once: a text of a million characters asks for it two million times. */
const { imul } = Math;

/** A hash over a sequence of texts; where one text ends and the next begins counts. */
export class ContentHash {
  #first = FIRST_BASIS;
  #second = SECOND_BASIS;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.#mix(text.charCodeAt(i));
    this.#mix(SEPARATOR);
  }

  /** 16 hexadecimal digits. */
  digest(): string {
    return hex(this.#first) + hex(this.#second);
  }

  #mix(unit: number): void {
    this.#first = imul(this.#first ^ unit, PRIME);
    this.#second = imul(this.#second ^ (unit + 1), PRIME) ^ (this.#second >>> 15);
  }
}

/** The hash of one text. */
export function hashText(text: string): string {
  const hash = new ContentHash();
  hash.add(text);
  return hash.digest();
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
