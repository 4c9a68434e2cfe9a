/** How a sheet lays a cascade out (domain 4.1). */
export type LayoutFamily =
  /** A statement column per level: W1 to W4. */
  | "wide"
  /** A row per indicator, each node naming its parent: L1, R1. */
  | "long"
  /** A row per indicator, the parent told by the code: `1.2` under `1`, `2.1.a` under `2.1`. */
  | "outline"
  /** A row per indicator with a level, the parent told by the order of rows: L2. */
  | "order"
  /** All levels in one column: S1, S2. */
  | "stacked"
  /** Boxes drawn side by side in cells. */
  | "boxes";
