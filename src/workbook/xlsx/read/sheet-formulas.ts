import type { GridFormulas } from "../../../core/sheet/grid-builder";
import { cellKey, keyColumn, keyRow } from "./cell-reference";
import { shiftFormula } from "./shift-formula";

/** The formulas of a sheet, sparse; a cell that shares another's formula gets its own text only when asked. */
export class SheetFormulas implements GridFormulas {
  /** Cell key to its text, or to the number of the shared formula it follows. */
  readonly #cells = new Map<number, string | number>();
  /** Shared formula's number to the cell that states it. */
  readonly #masters = new Map<number, { readonly key: number; readonly text: string }>();

  add(key: number, text: string): void {
    this.#cells.set(key, text);
  }

  /** A cell of a shared formula: the one with the text states it, the others follow. */
  addShared(key: number, shared: number, text: string): void {
    if (text !== "") this.#masters.set(shared, { key, text });
    this.#cells.set(key, text === "" ? shared : text);
  }

  /** Null also for a follower whose shared formula the file does not state. */
  formula(row: number, column: number): string | null {
    const found = this.#cells.get(cellKey(row, column));
    if (typeof found !== "number") return found ?? null;
    const master = this.#masters.get(found);
    return master ? shiftFormula(master.text, row - keyRow(master.key), column - keyColumn(master.key)) : null;
  }
}
