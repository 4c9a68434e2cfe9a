import { MAX_COLUMN, MAX_ROW, type Row } from "../../../core/address/address";
import type { Points, SheetPlan } from "../../../core/sheet/sheet-plan";
import { EMU_PER_PIXEL, EMU_PER_POINT, SheetAxis } from "./sheet-axis";

const PIXELS_PER_POINT = 96 / 72;
/** Excel's rows are whole pixels. */
const ROW_STEP: Points = 0.75;
/** Excel's limit. */
const MAX_ROW_HEIGHT: Points = 409.5;
/** So that a height which is a multiple of the step but for floating point does not grow by one. */
const ROUNDING_NOISE = 1e-6;
export const DEFAULT_ROW_HEIGHT: Points = 15;
export const DEFAULT_COLUMN_PIXELS = 64;

/** The sizes that a plan's columns and rows really get, and the axes they make. */
export interface SheetFrame {
  /** Whole pixels at 96 dpi of column 1, 2, ... */
  readonly columnPixels: readonly number[];
  /** Multiples of 0.75 points; absent rows have the default. */
  readonly rowHeights: ReadonlyMap<Row, Points>;
  readonly columns: SheetAxis;
  readonly rows: SheetAxis;
}

/** Rounds the plan's columns to whole pixels and its rows up to whole pixels, so that no text loses its room. */
export function buildSheetFrame(plan: SheetPlan): SheetFrame {
  const columnPixels = plan.columnWidths.map((width) => Math.max(1, Math.round(width * PIXELS_PER_POINT)));
  const rowHeights = new Map(Array.from(plan.rowHeights, ([at, height]) => [at, roundRowHeight(height)] as const));
  return {
    columnPixels,
    rowHeights,
    columns: new SheetAxis((index) => (columnPixels[index] ?? DEFAULT_COLUMN_PIXELS) * EMU_PER_PIXEL, MAX_COLUMN),
    rows: new SheetAxis((index) => (rowHeights.get((index + 1) as Row) ?? DEFAULT_ROW_HEIGHT) * EMU_PER_POINT, MAX_ROW),
  };
}

function roundRowHeight(height: Points): Points {
  return Math.min(Math.ceil(height / ROW_STEP - ROUNDING_NOISE) * ROW_STEP, MAX_ROW_HEIGHT);
}
