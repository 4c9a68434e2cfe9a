import { column, row, type Rect } from "../../../core/address/address";
import type { CellStyle, PlanCell } from "../../../core/sheet/sheet-plan";
import { readLink } from "./cell-link";
import { readStyle } from "./cell-style";

/** What was read of an area, row by row. */
export interface CellsAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
}

/** Collects the cells of one sheet as a plan has them. */
export class CellCollector {
  readonly styles: CellStyle[] = [];
  readonly cells: PlanCell[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #untouched: string;

  /** `untouched` is the style of cells that nobody has given one. */
  constructor(untouched: CellStyle) {
    this.#untouched = JSON.stringify(untouched);
  }

  /** Takes in an area; cells without value, link and style of their own are left out. */
  add({ top, left }: Rect, { values, numberFormats, properties }: CellsAnswer): void {
    values.forEach((line, i) =>
      line.forEach((raw, j) => {
        const value = readValue(raw);
        const given = properties[i]![j]!;
        const style = readStyle(given, String(numberFormats[i]![j]), value);
        const link = readLink(given.hyperlink);
        const key = JSON.stringify(style);
        if (value === null && !link && key === this.#untouched) return;
        const cell = { row: row(top + i), column: column(left + j), value, style: this.#indexOf(style, key) };
        this.cells.push(link ? { ...cell, link } : cell);
      }),
    );
  }

  #indexOf(style: CellStyle, key: string): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push(style) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}

/** Excel has an empty text for an empty cell. A truth value stands as the text that Excel shows. */
function readValue(value: unknown): string | number | null {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
