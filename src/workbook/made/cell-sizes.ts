import type { Row } from "../../core/address/address";
import type { Points, SheetPlan } from "../../core/sheet/sheet-plan";

/** Points of a row that nobody has sized. */
export const DEFAULT_ROW_HEIGHT: Points = 15;

const PIXELS_PER_POINT = 96 / 72;
/** Excel's rows are whole pixels. */
const ROW_STEP: Points = 0.75;
/** Excel's limit. */
const MAX_ROW_HEIGHT: Points = 409.5;
/** So that a height which is a multiple of the step but for floating point does not grow by one. */
const ROUNDING_NOISE = 1e-6;

/** The whole pixels at 96 dpi that a column of this width gets; at least one, for a column without width is hidden. */
export function columnPixels(width: Points): number {
  return Math.max(1, Math.round(width * PIXELS_PER_POINT));
}

/** The height that a row gets: whole pixels, rounded up, so that no text loses its room. */
export function roundRowHeight(height: Points): Points {
  return Math.min(Math.ceil(height / ROW_STEP - ROUNDING_NOISE) * ROW_STEP, MAX_ROW_HEIGHT);
}

/**
 * The rows that get a height of their own: those the plan sizes, and below boxes every row with a cell, for boxes stand
 * on the rows and a row must not grow under them with its text.
 */
export function fixedRowHeights(plan: SheetPlan): ReadonlyMap<Row, Points> {
  const heights = new Map(Array.from(plan.rowHeights, ([at, height]) => [at, roundRowHeight(height)] as const));
  if (plan.boxes.length > 0)
    for (const { row } of plan.cells) if (!heights.has(row)) heights.set(row, DEFAULT_ROW_HEIGHT);
  return heights;
}
