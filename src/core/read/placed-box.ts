import type { Box } from "./boxes-group";

/** A box with its place along the drawing's direction and across it. */
export interface PlacedBox {
  readonly box: Box;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}
