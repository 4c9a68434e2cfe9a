import type { CellLook } from "../../../src/core/sheet/grid";
import type { CellText } from "./random-tree";

/** A cell of a table's body. */
export interface BodyCell {
  readonly value: CellText;
  /** Rows it is merged over, 1 when it is not. */
  readonly rows?: number;
  /** Columns it is merged over. */
  readonly columns?: number;
  readonly look?: Partial<CellLook>;
  /** A formula that adds up cells of this column in other body rows (0-based). */
  readonly sums?: readonly number[];
  /** A page may cut its text in two. */
  readonly mayBeCut?: boolean;
}

export type BodyRow = readonly (BodyCell | null)[];

/** A table before it is set on a sheet. */
export interface TableSketch {
  /** Headings by column, top row first. */
  readonly headings: readonly (readonly string[])[];
  readonly body: readonly BodyRow[];
}

/** A body while it is being filled; rows and columns are 0-based. */
export class BodySketch {
  readonly #rows: (BodyCell | null)[][] = [];

  constructor(private readonly width: number) {}

  get height(): number {
    return this.#rows.length;
  }

  put(row: number, column: number, cell: BodyCell | CellText): void {
    while (this.#rows.length <= row) this.#rows.push(new Array<BodyCell | null>(this.width).fill(null));
    this.#rows[row]![column] = typeof cell === "object" ? cell : { value: cell };
  }

  finish(): readonly BodyRow[] {
    return this.#rows;
  }
}
