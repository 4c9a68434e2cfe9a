import type { CellLook } from "../../../core/sheet/grid";
import type { GridStyles } from "../../../core/sheet/grid-builder";
import { formatNumber, formatText, showsDate } from "../../cells/format-number";

const GENERAL = "General";
const PLAIN_LOOK: CellLook = Object.freeze({ fill: null, bold: false, italic: false, indent: 0 });

/**
 * The styles of a sheet as they were met: a style is a number format, with a look where looks are read. Texts are made from values and
 * formats as for workbook files, not taken from Excel, which writes them in the user's language.
 */
export class ReadStyles implements GridStyles {
  /** Whether the workbook counts days from 1904. To be set before texts are asked for. */
  date1904 = false;
  readonly knowsLooks: boolean;
  readonly #formats: string[] = [GENERAL];
  readonly #looks: CellLook[] = [PLAIN_LOOK];
  readonly #indexes = new Map([[GENERAL, new Map([[keyOf(PLAIN_LOOK), 0]])]]);

  constructor(readsLooks: boolean) {
    this.knowsLooks = readsLooks;
  }

  /** The index of a style; equal ones have one. */
  indexOf(numberFormat: string, look: CellLook = PLAIN_LOOK): number {
    let ofFormat = this.#indexes.get(numberFormat);
    if (!ofFormat) this.#indexes.set(numberFormat, (ofFormat = new Map<string, number>()));
    const key = keyOf(look);
    let index = ofFormat.get(key);
    if (index === undefined) {
      index = this.#formats.push(numberFormat) - 1;
      this.#looks.push(look);
      ofFormat.set(key, index);
    }
    return index;
  }

  /** Whether a number of this sheet may be a day. */
  showsDates(): boolean {
    return this.#formats.some((code) => showsDate(code));
  }

  displayNumber(value: number, style: number): string {
    return formatNumber(value, this.numberFormat(style), this.date1904);
  }

  displayText(value: string, style: number): string {
    return formatText(value, this.numberFormat(style));
  }

  numberFormat(style: number): string {
    return this.#formats[style] ?? GENERAL;
  }

  /** Throws when looks were not read. */
  look(style: number): CellLook {
    if (!this.knowsLooks) throw new Error("looks were not read: ask for them by `ReadDetail.looks`");
    return this.#looks[style] ?? PLAIN_LOOK;
  }
}

function keyOf({ fill, bold, italic, indent }: CellLook): string {
  return `${fill} ${bold} ${italic} ${indent}`;
}
