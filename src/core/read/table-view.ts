import type { Cell, Column, Rect, Row } from "../address/address";
import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";

/** A grid seen as a table: merged areas looked up, texts tidied to one line. */
export interface TableView {
  readonly grid: Grid;
  /** Tidied text of the cell itself; empty inside a merged area except at its top-left cell. */
  text(row: number, column: number): string;
  /** Tidied text of the cell, or of the merged area that covers it. */
  spanText(row: number, column: number): string;
  /** The merged area over the cell, or null. */
  mergeAt(row: number, column: number): Rect | null;
  /** Top-left of the merged area over the cell, else the cell. */
  origin(row: number, column: number): Cell;
  /** True where a merged area covers the cell and begins elsewhere. */
  isCovered(row: number, column: number): boolean;
}

/** The view over a grid. Costs one pass over the merged areas, clipped to the sheet's extent. */
export function buildTableView(grid: Grid): TableView {
  const byColumn = new Map<number, Rect[]>();
  for (const merge of grid.merges) {
    if (merge.top > grid.rowCount) continue;
    for (let c: number = merge.left; c <= Math.min(merge.right, grid.columnCount); c++) {
      const list = byColumn.get(c);
      if (list) list.push(merge);
      else byColumn.set(c, [merge]);
    }
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.top - b.top);

  const mergeAt = (row: number, column: number): Rect | null => {
    const list = byColumn.get(column);
    if (!list) return null;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle]!.top <= row) low = middle;
      else high = middle - 1;
    }
    const found = list[low]!;
    return found.top <= row && row <= found.bottom ? found : null;
  };
  const text = (row: number, column: number): string => tidyText(grid.text(row as Row, column as Column));
  const origin = (row: number, column: number): Cell => {
    const merge = mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row: row as Row, column: column as Column };
  };
  return {
    grid,
    text,
    mergeAt,
    origin,
    spanText: (row, column) => {
      const at = origin(row, column);
      return text(at.row, at.column);
    },
    isCovered: (row, column) => {
      const merge = mergeAt(row, column);
      return merge !== null && (merge.top !== row || merge.left !== column);
    },
  };
}
