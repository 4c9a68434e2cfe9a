/** What a font table holds: facts of one face, in font units. */
export interface FontWidths {
  readonly unitsPerEm: number;
  /** Above the baseline, below it (positive), and the font's own extra space between lines. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Consecutive code points with their advance widths; 0 where the font has no glyph. */
  readonly runs: readonly { readonly from: number; readonly widths: readonly number[] }[];
}
