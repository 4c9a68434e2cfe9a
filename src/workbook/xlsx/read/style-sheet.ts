import type { OpcPackage } from "../package/opc-package";
import { INDEXED_COLORS } from "./indexed-colors.data";
import { scanPart } from "./scan-part";
import { tintColor } from "./tint-color";
import type { XmlScanner } from "./xml-scanner";

/** What a styles part says, as far as reading needs it. */
export interface StyleSheet {
  /** Codes of the formats that the file defines, by id. */
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly { readonly bold: boolean; readonly italic: boolean }[];
  /** Colours of solid fills as `RRGGBB`, null for any other fill. */
  readonly fills: readonly (string | null)[];
  /** Cell formats (`cellXfs`), which a cell's `s` counts. */
  readonly formats: readonly CellFormat[];
}

export interface CellFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly indent: number;
}

export const EMPTY_STYLE_SHEET: StyleSheet = { numberFormats: new Map(), fonts: [], fills: [], formats: [] };

/** A colour as written: resolved when the palette, which stands at the part's end, is known. */
interface WrittenColor {
  readonly rgb: string | null;
  readonly theme: number;
  readonly indexed: number;
  readonly tint: number;
}

/** Reads a styles part (ECMA-376 part 1, 18.8). `theme` holds the theme's colours by index. Throws WorkbookError `damaged`. */
export function readStyleSheet(source: OpcPackage, part: string, theme: readonly string[]): StyleSheet {
  const numberFormats = new Map<number, string>();
  const fonts: { bold: boolean; italic: boolean }[] = [];
  const fills: (WrittenColor | null)[] = [];
  const formats: CellFormat[] = [];
  const palette: string[] = [];
  const scanner = scanPart(source, part);
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open" || scanner.depth !== 2) continue;
    if (scanner.name === "numFmts") eachChild(scanner, () => readNumberFormat(scanner, numberFormats));
    else if (scanner.name === "fonts") eachChild(scanner, () => fonts.push(readFont(scanner)));
    else if (scanner.name === "fills") eachChild(scanner, () => fills.push(readFill(scanner)));
    else if (scanner.name === "cellXfs") eachChild(scanner, () => formats.push(readFormat(scanner)));
    else if (scanner.name === "colors") readPalette(scanner, palette);
    else scanner.skip();
  }
  return { numberFormats, fonts, fills: fills.map((color) => resolveColor(color, theme, palette)), formats };
}

/** Calls back at each child of the element just opened; the callback reads on to the child's end, or leaves that to us. */
function eachChild(scanner: XmlScanner, read: () => void): void {
  const depth = scanner.depth;
  while (scanner.depth >= depth) {
    const token = scanner.next();
    if (token !== "open") continue;
    read();
    while (scanner.depth > depth) scanner.next();
  }
}

function readNumberFormat(scanner: XmlScanner, into: Map<number, string>): void {
  const id = scanner.attributeNumber("numFmtId");
  const code = scanner.attribute("formatCode");
  if (id >= 0 && code) into.set(id, code);
}

function readFont(scanner: XmlScanner): { bold: boolean; italic: boolean } {
  const font = { bold: false, italic: false };
  eachChild(scanner, () => {
    if (scanner.name === "b") font.bold = scanner.attributeFlag("val", true);
    else if (scanner.name === "i") font.italic = scanner.attributeFlag("val", true);
  });
  return font;
}

function readFill(scanner: XmlScanner): WrittenColor | null {
  let color: WrittenColor | null = null;
  eachChild(scanner, () => {
    if (scanner.name !== "patternFill" || scanner.attribute("patternType") !== "solid") return;
    eachChild(scanner, () => {
      if (scanner.name === "fgColor") color = readColor(scanner);
    });
  });
  return color;
}

function readColor(scanner: XmlScanner): WrittenColor {
  const tint = Number(scanner.attribute("tint") ?? 0);
  return {
    rgb: scanner.attribute("rgb"),
    theme: scanner.attributeNumber("theme"),
    indexed: scanner.attributeNumber("indexed"),
    tint: tint >= -1 && tint <= 1 ? tint : 0,
  };
}

function readFormat(scanner: XmlScanner): CellFormat {
  const format = {
    numberFormat: scanner.attributeNumber("numFmtId"),
    font: scanner.attributeNumber("fontId"),
    fill: scanner.attributeNumber("fillId"),
    indent: 0,
  };
  eachChild(scanner, () => {
    if (scanner.name === "alignment") format.indent = Math.max(0, scanner.attributeNumber("indent"));
  });
  return format;
}

function readPalette(scanner: XmlScanner, palette: string[]): void {
  eachChild(scanner, () => {
    if (scanner.name !== "indexedColors") return;
    eachChild(scanner, () => palette.push(scanner.attribute("rgb") ?? ""));
  });
}

function resolveColor(color: WrittenColor | null, theme: readonly string[], palette: readonly string[]): string | null {
  if (!color) return null;
  const base =
    plainRgb(color.rgb) ??
    theme[color.theme] ??
    plainRgb(palette[color.indexed] ?? null) ??
    INDEXED_COLORS[color.indexed] ??
    null;
  return base && tintColor(base, color.tint);
}

/** `RRGGBB` of `AARRGGBB` or `RRGGBB`: sheets have no see-through fills. */
function plainRgb(text: string | null): string | null {
  return text && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? text.slice(-6).toUpperCase() : null;
}
