import { column, rect, row, type Rect } from "../../address/address";
import type { PlanCell } from "../../sheet/sheet-plan";

/** Columns and styles of a form are far fewer; keys of places and areas stay exact numbers. */
const MAX_COLUMNS = 16;
const MAX_STYLES = 64;

/**
 * Blank cells, merged areas and fixed texts that sheets of one run have in common, each made once. Most cells of a form are blank parts of
 * merged areas at the same places: thousands of sheets need little more memory than one.
 */
export class SheetStock {
  readonly #blanks = new Map<number, PlanCell>();
  readonly #areas = new Map<number, Map<number, Rect>>();
  readonly #fixed = new Map<string | number, Map<number, PlanCell>>();

  /** A cell without a value; row and column 1-based. */
  blank(atRow: number, atColumn: number, style: number): PlanCell {
    return take(this.#blanks, placeKey(atRow, atColumn, style), () => build(atRow, atColumn, null, style));
  }

  /** A cell whose value many sheets have. */
  fixed(atRow: number, atColumn: number, value: string | number, style: number): PlanCell {
    const places = take(this.#fixed, value, () => new Map<number, PlanCell>());
    return take(places, placeKey(atRow, atColumn, style), () => build(atRow, atColumn, value, style));
  }

  area(top: number, left: number, bottom: number, right: number): Rect {
    const ends = take(this.#areas, top * MAX_COLUMNS + left, () => new Map<number, Rect>());
    return take(ends, bottom * MAX_COLUMNS + right, () => Object.freeze(rect(top, left, bottom, right)));
  }
}

function build(atRow: number, atColumn: number, value: string | number | null, style: number): PlanCell {
  return Object.freeze({ row: row(atRow), column: column(atColumn), value, style });
}

function placeKey(atRow: number, atColumn: number, style: number): number {
  return (atRow * MAX_COLUMNS + atColumn) * MAX_STYLES + style;
}

function take<K, V>(stock: Map<K, V>, key: K, make: () => V): V {
  const known = stock.get(key);
  if (known !== undefined) return known;
  const made = make();
  stock.set(key, made);
  return made;
}
