import { columnName, type Column } from "../../../core/address/address";
import type { Points, SheetPlan } from "../../../core/sheet/sheet-plan";
import { columnPixels, fixedRowHeights } from "../../made/cell-sizes";
import { addressLists } from "../../cells/address-lists";
import { areasAction, CHANGE_BYTES, OBJECT_BYTES, rangeAction, type SheetAction } from "./sheet-action";

const POINTS_PER_PIXEL = 72 / 96;
/** 255 characters, Excel's limit, in its default font. */
const MAX_COLUMN_WIDTH: Points = 1342.5;
const SIZE_BYTES = OBJECT_BYTES + CHANGE_BYTES + 10;

/**
 * Column widths and row heights. All that the plan says are set and none is left to Excel's fitting, which knows no merged cells and
 * moves what stands below.
 */
export function* sizeActions(plan: SheetPlan): Generator<SheetAction> {
  const widths = plan.columnWidths.map(
    (width, i) => [i + 1, Math.min(columnPixels(width) * POINTS_PER_PIXEL, MAX_COLUMN_WIDTH)] as const,
  );
  const heights = Array.from(fixedRowHeights(plan)).sort(([a], [b]) => a - b);
  yield* sizesOf(widths, (index) => columnName(index as Column), setColumnWidth);
  yield* sizesOf(heights, String, setRowHeight);
}

/** One action for all columns or rows of one size, as far as their addresses go into one list. */
function* sizesOf(
  sizes: readonly (readonly [index: number, size: Points])[],
  nameOf: (index: number) => string,
  set: (format: Excel.RangeFormat, size: Points) => void,
): Generator<SheetAction> {
  const spans = new Map<Points, string[]>();
  for (let from = 0; from < sizes.length;) {
    const [first, size] = sizes[from]!;
    let to = from;
    while (sizes[to + 1]?.[0] === first + to + 1 - from && sizes[to + 1]?.[1] === size) to++;
    const span = `${nameOf(first)}:${nameOf(sizes[to]![0])}`;
    const same = spans.get(size);
    if (same) same.push(span);
    else spans.set(size, [span]);
    from = to + 1;
  }
  for (const [size, addresses] of spans) {
    const change = ({ format }: Excel.Range | Excel.RangeAreas): void => set(format, size);
    for (const list of addressLists(addresses))
      yield list.includes(",") ? areasAction(list, SIZE_BYTES, change) : rangeAction(list, SIZE_BYTES, change);
  }
}

function setColumnWidth(format: Excel.RangeFormat, width: Points): void {
  format.columnWidth = width;
}

function setRowHeight(format: Excel.RangeFormat, height: Points): void {
  format.rowHeight = height;
}
