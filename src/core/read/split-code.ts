import type { CellRef } from "../address/address";
import { codeKey } from "../cascade/code-key";
import { isFiller } from "../text/normalise";
import type { TableColumn } from "./column";
import { refAt } from "./read-facts";
import type { TableView } from "./table-view";

/** A code as it is meant, and the cell it stands in. */
export interface ReadCode {
  readonly text: string;
  readonly at: CellRef;
  /** What the sheet shows in place of a piece that Excel changed, else null. */
  readonly shown: string | null;
}

/** Digits of each part of a code: `5.01.01.2.01.0001` (Permendagri 90/2019). */
const WIDTHS = [1, 2, 2, 1, 2, 4];
/** `201` in the place of the fourth part is `2.01`. */
const KEWENANGAN = 3;
const FULL = /^[\dX](?:\.(?:\d{2,4}|XX)){2,}/;

/** Joins codes that stand in several narrow columns. */
export class SplitCodes {
  /** The pieces of the row above: blanks left of a filled piece repeat them. */
  #above: readonly string[] = [];

  constructor(
    private readonly view: TableView,
    private readonly columns: readonly TableColumn[],
  ) {}

  /** The code of a row, or null when no piece of it is filled. */
  read(row: number): ReadCode | null {
    const cells = this.columns.map(({ index }) => {
      const text = this.view.text(row, index);
      return isFiller(text) ? "" : codeKey(text);
    });
    const filled = cells.flatMap((text, i) => (text === "" ? [] : [i]));
    const [first] = filled;
    const last = filled.at(-1);
    if (first === undefined || last === undefined) return null;
    const at = refAt(this.view, row, this.columns[first]!.index);
    if (FULL.test(cells[last]!)) {
      this.#above = [];
      return { text: cells[last]!, at, shown: null };
    }
    const pieces = cells
      .slice(0, last + 1)
      .map((text, i) => (text === "" && i < first ? (this.#above[i] ?? "") : text));
    this.#above = pieces;
    const parts: string[] = [];
    let shown: string | null = null;
    pieces.forEach((piece, i) => {
      if (piece === "") return;
      const cell = this.view.cellAt(row, this.columns[i]!.index);
      const isNumber = typeof this.view.grid.value(cell.row, cell.column) === "number";
      const read = partsOf(piece, parts.length, isNumber);
      if (read.changed) shown ??= piece;
      parts.push(...read.parts);
    });
    return { text: parts.join("."), at, shown };
  }
}

/** The parts of a code that one cell holds, at their widths. `changed`: zeros behind the point were lost (`2.1` for `2.10`). */
function partsOf(
  piece: string,
  from: number,
  isNumber: boolean,
): { readonly parts: readonly string[]; readonly changed: boolean } {
  const joined = from === KEWENANGAN && /^\d{3}$/.test(piece) ? `${piece[0]!}.${piece.slice(1)}` : piece;
  const written = joined.split(".");
  let changed = false;
  const parts = written.map((part, i) => {
    const width = WIDTHS[from + i] ?? part.length;
    if (isNumber && i > 0 && i === written.length - 1 && part.length < width) {
      changed = true;
      return part.padEnd(width, "0");
    }
    return /^\d+$/.test(part) ? part.padStart(width, "0") : part;
  });
  return { parts, changed };
}
