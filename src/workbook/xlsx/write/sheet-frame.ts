import { MAX_COLUMN, MAX_ROW, type Row } from "../../../core/address/address";
import type { Points, SheetPlan } from "../../../core/sheet/sheet-plan";
import { columnPixels, DEFAULT_ROW_HEIGHT, roundRowHeight } from "../../made/cell-sizes";
import { EMU_PER_PIXEL, EMU_PER_POINT, SheetAxis } from "./sheet-axis";

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
  const pixels = plan.columnWidths.map(columnPixels);
  const rowHeights = new Map(Array.from(plan.rowHeights, ([at, height]) => [at, roundRowHeight(height)] as const));
  return {
    columnPixels: pixels,
    rowHeights,
    columns: new SheetAxis((index) => (pixels[index] ?? DEFAULT_COLUMN_PIXELS) * EMU_PER_PIXEL, MAX_COLUMN),
    rows: new SheetAxis((index) => (rowHeights.get((index + 1) as Row) ?? DEFAULT_ROW_HEIGHT) * EMU_PER_POINT, MAX_ROW),
  };
}
