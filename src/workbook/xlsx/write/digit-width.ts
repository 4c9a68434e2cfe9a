import { DIGIT_ADVANCE, HINTED_DIGIT_PIXELS } from "./digit-width.data";

/** Near the mean of office fonts; used for a family that the table does not know. */
const UNKNOWN_ADVANCE = 0.55;
const PIXELS_PER_POINT = 96 / 72;
const COLUMN_WIDTH_STEPS = 256;

/** The font in which column widths of a workbook are counted: that of its Normal style. */
export interface NormalFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** The widest digit of the font in pixels at 96 dpi, the unit of column widths (ECMA-376 part 1, 18.3.1.13). */
export function maxDigitWidth(font: NormalFont): number {
  const family = font.name.trim().toLowerCase();
  const hinted = HINTED_DIGIT_PIXELS[`${family} ${font.size}`];
  if (hinted !== undefined) return hinted;
  const pixels = Math.round(font.size * PIXELS_PER_POINT);
  return Math.max(1, Math.round((DIGIT_ADVANCE[family] ?? UNKNOWN_ADVANCE) * pixels));
}

/** The `width` of a column that shows this many pixels: characters, in steps of 1/256. */
export function columnWidthForPixels(pixels: number, digitWidth: number): number {
  return Math.ceil((pixels / digitWidth) * COLUMN_WIDTH_STEPS) / COLUMN_WIDTH_STEPS;
}

/** The pixels that Excel shows for a `width`, by the formula of 18.3.1.13. */
export function pixelsForColumnWidth(width: number, digitWidth: number): number {
  const rounding = Math.trunc(128 / digitWidth);
  return Math.trunc(((COLUMN_WIDTH_STEPS * width + rounding) / COLUMN_WIDTH_STEPS) * digitWidth);
}
