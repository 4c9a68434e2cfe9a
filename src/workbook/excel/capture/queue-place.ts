import { rect, type Rect } from "../../../core/address/address";

/** Queues where a range is; null for one that is not there. */
export function queuePlace(range: Excel.Range): () => Rect | null {
  range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  // Excel would keep track of every range until the run ends, and forget them one by one.
  range.untrack();
  return () => (range.isNullObject ? null : placeOf(range));
}

/** Queues where the first of some areas is; null when there are none. */
export function queueFirstPlace(areas: Excel.RangeAreas): () => Rect | null {
  areas.load(["areas/rowIndex", "areas/columnIndex", "areas/rowCount", "areas/columnCount"]);
  return () => {
    const first = areas.isNullObject ? undefined : areas.areas.items[0];
    return first ? placeOf(first) : null;
  };
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return rect(rowIndex + 1, columnIndex + 1, rowIndex + rowCount, columnIndex + columnCount);
}
