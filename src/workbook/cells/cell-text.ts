/** Excel's limit of a cell, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

/** The cell's text with Excel's line ends. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
