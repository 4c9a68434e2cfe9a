/** Repeatable chance: the same seed gives the same sheet on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    // Neighbouring seeds begin alike; a few rounds part them.
    for (let i = 0; i < 4; i++) this.next();
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends inside. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True with the given likelihood. */
  is(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** Chance of its own, which does not disturb this one. */
  fork(): Chance {
    return new Chance(Math.floor(this.next() * 4_294_967_296));
  }

  /** Chance that goes the way this one will go. */
  again(): Chance {
    const copy = new Chance(0);
    copy.#state = this.#state;
    return copy;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }
}

/** A seed from a family's name and the number of the sheet. */
export function seedOf(name: string, index: number): number {
  let value = 0x811c9dc5;
  for (const c of `${name}/${index}`) value = Math.imul(value ^ c.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}
