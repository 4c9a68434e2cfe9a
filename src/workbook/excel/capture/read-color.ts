const BLACK = "000000";
/** Excel gives this colour for a cell without a fill too. */
const WHITE = "FFFFFF";

/** The `RRGGBB` of Excel's `#RRGGBB`; black where Excel gives none, as for a text of several colours. */
export function readColor(color: string | null | undefined): string {
  return (color ?? "").replace("#", "").toUpperCase() || BLACK;
}

/** The same of a cell's fill, null for none and for white. */
export function readFill(color: string | null | undefined): string | null {
  const fill = (color ?? "").replace("#", "").toUpperCase();
  return fill === "" || fill === WHITE ? null : fill;
}
