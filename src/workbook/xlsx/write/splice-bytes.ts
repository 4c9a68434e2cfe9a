/** Bytes `from` up to `to` of a part that give way to a text; none when both are the same place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The bytes with the splices made, which do not overlap; of several in one place the earlier comes first. All other bytes stay. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  // What takes bytes out comes after what only puts some in at the same place.
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new RangeError(`splices overlap at byte ${from}`);
    pieces.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  const spliced = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    spliced.set(piece, end);
    end += piece.length;
  }
  return spliced;
}
