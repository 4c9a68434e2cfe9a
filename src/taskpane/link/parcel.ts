/** Entries of a list that go through in one piece: some milliseconds of the thread that gets them. */
const PIECE = 500;

/**
 * An answer on its way to another thread. Taking in an answer keeps that thread busy for as long as the answer is large, so the long lists of
 * its objects follow in pieces.
 */
export interface Parcel<T> {
  /** The answer with its long lists empty. */
  readonly answer: T;
  readonly id: number;
  /** How many pieces there are to be fetched. */
  readonly pieces: number;
}

/** The next entries of one list of an answer. */
export interface Piece {
  /** Names from the answer to the list. */
  readonly path: readonly string[];
  readonly entries: readonly unknown[];
}

/** The parcels of which not every piece has been fetched. */
export class Parcels {
  readonly #left = new Map<number, Piece[]>();
  #count = 0;

  /** Keeps the long lists of an answer back. Lists within lists go with their entries. */
  pack<T>(answer: T): Parcel<T> {
    const pieces: Piece[] = [];
    const rest = withoutLists(answer, [], pieces) as T;
    const id = ++this.#count;
    if (pieces.length > 0) this.#left.set(id, pieces.reverse());
    return { answer: rest, id, pieces: pieces.length };
  }

  /** The next piece of a parcel, and after the last one nothing is kept of it. Throws RangeError when there is none. */
  next(id: number): Piece {
    const pieces = this.#left.get(id);
    const piece = pieces?.pop();
    if (pieces === undefined || piece === undefined) throw new RangeError(`no piece left of parcel ${id}`);
    if (pieces.length === 0) this.#left.delete(id);
    return piece;
  }
}

/** The answer as it was packed. It is the parcel's own, to which the pieces are added one after the other. */
export async function unpack<T>({ answer, id, pieces }: Parcel<T>, next: (id: number) => Promise<Piece>): Promise<T> {
  for (let fetched = 0; fetched < pieces; fetched++) {
    const { path, entries } = await next(id);
    listAt(answer, path).push(...entries);
  }
  return answer;
}

function withoutLists(value: unknown, path: readonly string[], pieces: Piece[]): unknown {
  if (Array.isArray(value)) {
    if (value.length <= PIECE) return value;
    for (let at = 0; at < value.length; at += PIECE) pieces.push({ path, entries: value.slice(at, at + PIECE) });
    return [];
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutLists(part, [...path, name], pieces)]),
  );
}

function listAt(answer: unknown, path: readonly string[]): unknown[] {
  return path.reduce((part, name) => (part as Readonly<Record<string, unknown>>)[name], answer) as unknown[];
}
