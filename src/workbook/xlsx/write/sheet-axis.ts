/** English Metric Units, the length of DrawingML: 12,700 to the point, 9,525 to the pixel at 96 dpi. */
export const EMU_PER_POINT = 12_700;
export const EMU_PER_PIXEL = 9_525;

/** A place on an axis as an anchor says it: a column or row, counted from 0, and the distance into it. */
export interface AnchorStop {
  readonly index: number;
  readonly offset: number;
}

/** The columns or the rows of a sheet laid end to end; all lengths in EMU. */
export class SheetAxis {
  readonly #sizeAt: (index: number) => number;
  readonly #last: number;
  /** Where each index begins, as far as somebody asked. */
  readonly #starts: number[] = [0];

  /** `sizeAt` gives the length of index 0, 1, ...; `count` is how many the sheet has. */
  constructor(sizeAt: (index: number) => number, count: number) {
    this.#sizeAt = sizeAt;
    this.#last = count - 1;
  }

  /** The stop of a distance from the sheet's edge; before the edge gives the edge, beyond the end the end. */
  stopAt(distance: number): AnchorStop {
    const wanted = Math.max(0, distance);
    while (this.#starts.at(-1)! <= wanted && this.#starts.length <= this.#last) this.#grow();
    const index = this.#indexAt(wanted);
    const offset = Math.min(wanted - this.#starts[index]!, this.#sizeAt(index));
    return { index, offset: Math.round(offset) };
  }

  /** The distance of a stop from the sheet's edge. */
  distanceOf(stop: AnchorStop): number {
    const index = Math.min(stop.index, this.#last);
    while (this.#starts.length <= index) this.#grow();
    return this.#starts[index]! + stop.offset;
  }

  #grow(): void {
    const index = this.#starts.length - 1;
    this.#starts.push(this.#starts[index]! + this.#sizeAt(index));
  }

  /** The last index that begins at or before the distance. */
  #indexAt(distance: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
