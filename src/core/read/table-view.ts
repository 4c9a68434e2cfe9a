import type { Cell, Column, Rect, Row } from "../address/address";
import type { Grid } from "../sheet/grid";
import { buildMender } from "./mend-text";

/** A grid seen as a table: merged areas looked up, texts tidied to one line, words mended that a page or a column broke. */
export interface TableView {
  readonly grid: Grid;
  /** Tidied text of the cell itself; empty inside a merged area except at its top-left cell. */
  text(row: number, column: number): string;
  /** The same done to a part of a cell's text. */
  mend(text: string): string;
  /** Tidied text of the cell, or of the merged area that covers it. */
  spanText(row: number, column: number): string;
  /** The merged area over the cell, or null. */
  mergeAt(row: number, column: number): Rect | null;
  /** Top-left of the merged area over the cell, else the cell. */
  origin(row: number, column: number): Cell;
  /** True where a merged area covers the cell and begins elsewhere. */
  isCovered(row: number, column: number): boolean;
  /** Where the cell stands on the sheet: elsewhere only on a page whose columns were moved. */
  cellAt(row: number, column: number): Cell;
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
  const mend = buildMender(grid);
  const text = (row: number, column: number): string => mend(grid.text(row as Row, column as Column));
  const origin = (row: number, column: number): Cell => {
    const merge = mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row: row as Row, column: column as Column };
  };
  return {
    grid,
    text,
    mend,
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
    cellAt: (row, column) => ({ row: row as Row, column: column as Column }),
  };
}

/** The view of a part of the sheet: what stands outside of it is empty. */
export function clipView(view: TableView, area: Rect): TableView {
  const isInside = (row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return {
    ...view,
    text: (row, column) => (isInside(row, column) ? view.text(row, column) : ""),
    spanText: (row, column) => (isInside(row, column) ? view.spanText(row, column) : ""),
    mergeAt: (row, column) => (isInside(row, column) ? view.mergeAt(row, column) : null),
  };
}

/** Rows of one page whose columns stand elsewhere, up to the next such page. */
export interface MovedPage {
  readonly from: number;
  /** Sheet column of each column of the view, 1-based; 0 where the page has none. */
  readonly columns: readonly number[];
}

/** The view in which moved pages stand under the first page's columns again. `pages` in row order. */
export function movedView(view: TableView, pages: readonly MovedPage[]): TableView {
  const pageAt = (row: number): MovedPage | null => {
    let low = 0;
    let high = pages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pages[middle]!.from <= row) low = middle + 1;
      else high = middle;
    }
    return pages[low - 1] ?? null;
  };
  const place = (row: number, column: number): number => pageAt(row)?.columns[column] ?? column;
  const at = <T>(row: number, column: number, read: (column: number) => T, none: T): T => {
    const own = place(row, column);
    return own === 0 ? none : read(own);
  };
  const mergeAt = (row: number, column: number): Rect | null =>
    at(
      row,
      column,
      (own) => {
        const merge = view.mergeAt(row, own);
        const by = column - own;
        return merge === null || by === 0
          ? merge
          : { ...merge, left: (merge.left + by) as Column, right: (merge.right + by) as Column };
      },
      null,
    );
  return {
    ...view,
    mergeAt,
    text: (row, column) => at(row, column, (own) => view.text(row, own), ""),
    spanText: (row, column) => at(row, column, (own) => view.spanText(row, own), ""),
    isCovered: (row, column) => at(row, column, (own) => view.isCovered(row, own), false),
    origin: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row: row as Row, column: column as Column };
    },
    cellAt: (row, column) => view.cellAt(row, place(row, column) || column),
  };
}
