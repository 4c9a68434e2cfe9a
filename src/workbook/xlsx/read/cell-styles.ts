import type { GridStyles } from "../../../core/sheet/grid-builder";
import type { CellLook } from "../../../core/sheet/grid";
import { BUILT_IN_FORMATS } from "./built-in-formats.data";
import { formatNumber, formatText } from "../../cells/format-number";
import type { StyleSheet } from "./style-sheet";

const DEFAULT_LOOK: CellLook = Object.freeze({ fill: null, bold: false, italic: false, indent: 0 });

/** What the workbook's style indexes mean. An index that the workbook does not have means the default style. */
export class CellStyles implements GridStyles {
  readonly #sheet: StyleSheet;
  readonly #date1904: boolean;
  readonly #looks: CellLook[] = [];

  constructor(sheet: StyleSheet, date1904: boolean) {
    this.#sheet = sheet;
    this.#date1904 = date1904;
  }

  displayNumber(value: number, style: number): string {
    return formatNumber(value, this.numberFormat(style), this.#date1904);
  }

  displayText(value: string, style: number): string {
    return formatText(value, this.numberFormat(style));
  }

  numberFormat(style: number): string {
    const id = this.#sheet.formats[style]?.numberFormat ?? 0;
    return this.#sheet.numberFormats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General";
  }

  look(style: number): CellLook {
    return (this.#looks[style] ??= this.#buildLook(style));
  }

  #buildLook(style: number): CellLook {
    const format = this.#sheet.formats[style];
    if (!format) return DEFAULT_LOOK;
    const font = this.#sheet.fonts[format.font];
    return Object.freeze({
      fill: this.#sheet.fills[format.fill] ?? null,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      indent: format.indent,
    });
  }
}
