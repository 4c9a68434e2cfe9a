import type { Element } from "@xmldom/xmldom";

import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { INDEXED_COLORS } from "../../../src/workbook/xlsx/read/indexed-colors.data";
import { OFFICE_COLORS, readThemeColors } from "../../../src/workbook/xlsx/read/theme-colors";
import { tintColor } from "../../../src/workbook/xlsx/read/tint-color";

/** Scheme names of DrawingML in the order of the theme's colours; `bg` and `tx` are the names that documents use for the first four. */
const SCHEME_NAMES = [
  ["lt1", "bg1"],
  ["dk1", "tx1"],
  ["lt2", "bg2"],
  ["dk2", "tx2"],
  ["accent1"],
  ["accent2"],
  ["accent3"],
  ["accent4"],
  ["accent5"],
  ["accent6"],
  ["hlink"],
  ["folHlink"],
];

/** Turns the colours of a workbook's parts into Excel's `#RRGGBB`. */
export class ColorReader {
  readonly #theme: readonly string[];
  readonly #palette: readonly string[];

  /** `styles` is the root of the styles part, where a workbook's own palette stands. */
  constructor(source: OpcPackage, themePart: string | null, styles: Element | null) {
    this.#theme = themePart === null ? OFFICE_COLORS : readThemeColors(source, themePart);
    const colors = styles && childElement(styles, "colors");
    const palette = colors && childElement(colors, "indexedColors");
    this.#palette = palette ? childElements(palette).map((entry) => plainRgb(entry.getAttribute("rgb")) ?? "") : [];
  }

  /** A colour of SpreadsheetML (`color`, `fgColor`, ...); null when there is none or it is the system's own. */
  sheetColor(element: Element | null): string | null {
    if (!element) return null;
    const indexed = Number(element.getAttribute("indexed") ?? NaN);
    const base =
      plainRgb(element.getAttribute("rgb")) ??
      this.#theme[Number(element.getAttribute("theme") ?? NaN)] ??
      (this.#palette[indexed] || INDEXED_COLORS[indexed]);
    return base ? `#${tintColor(base, Number(element.getAttribute("tint") ?? 0))}` : null;
  }

  /** The colour of a DrawingML fill (`a:solidFill`), its modifiers left out; null for any other fill. */
  drawingColor(fill: Element | null): string | null {
    if (!fill) return null;
    const rgb = childElement(fill, "srgbClr")?.getAttribute("val");
    if (rgb) return `#${rgb.toUpperCase()}`;
    const system = childElement(fill, "sysClr")?.getAttribute("lastClr");
    if (system) return `#${system.toUpperCase()}`;
    const scheme = childElement(fill, "schemeClr")?.getAttribute("val") ?? "";
    const base = this.#theme[SCHEME_NAMES.findIndex((names) => names.includes(scheme))];
    return base ? `#${base}` : null;
  }
}

function plainRgb(text: string | null): string | null {
  return text && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? text.slice(-6).toUpperCase() : null;
}
