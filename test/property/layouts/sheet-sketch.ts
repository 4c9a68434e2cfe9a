import { column, rect, row, type Rect } from "../../../src/core/address/address";
import type { CellLook, Grid } from "../../../src/core/sheet/grid";
import { GridBuilder, type GridStyles } from "../../../src/core/sheet/grid-builder";
import type { CellText } from "./random-tree";

const PLAIN: CellLook = { fill: null, bold: false, italic: false, indent: 0 };

/** A sheet while it is being drawn: values, looks, formulas, merges and hidden rows, all 1-based. */
export class SheetSketch {
  readonly #values = new Map<string, CellText>();
  readonly #looks = new Map<string, CellLook>();
  readonly #formulas = new Map<string, string>();
  readonly #merges: Rect[] = [];
  readonly #hidden: number[] = [];

  put(r: number, c: number, value: CellText, look: Partial<CellLook> = {}): void {
    const key = keyOf(r, c);
    if (value !== "") this.#values.set(key, value);
    if (Object.keys(look).length > 0) this.#looks.set(key, { ...PLAIN, ...look });
  }

  formula(r: number, c: number, formula: string): void {
    this.#formulas.set(keyOf(r, c), formula);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top < bottom || left < right) this.#merges.push(rect(top, left, bottom, right));
  }

  hide(r: number): void {
    this.#hidden.push(r);
  }

  build(): Grid {
    const looks = [PLAIN];
    const numbers = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);
    const styleOf = (key: string): number => {
      const look = this.#looks.get(key) ?? PLAIN;
      const text = JSON.stringify(look);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, looks.push(look) - 1);
      return looks.length - 1;
    };
    const styles: GridStyles = {
      displayNumber: (value) => String(value),
      displayText: (value) => value,
      numberFormat: () => "General",
      look: (style) => looks[style]!,
    };
    const builder = new GridBuilder("Lembar", styles, {
      formula: (r, c) => this.#formulas.get(keyOf(r, c)) ?? null,
    });
    for (const key of new Set([...this.#values.keys(), ...this.#looks.keys()])) {
      const [r, c] = key.split(",").map(Number) as [number, number];
      const value = this.#values.get(key) ?? "";
      if (typeof value === "number") builder.number(row(r), column(c), value, styleOf(key));
      else builder.text(row(r), column(c), value, styleOf(key));
    }
    this.#merges.forEach((area) => builder.merge(area));
    this.#hidden.forEach((r) => builder.hideRow(r));
    return builder.build();
  }
}

function keyOf(r: number, c: number): string {
  return `${r},${c}`;
}
