import { rect, type Cell, type Rect } from "../../core/address/address";

/** A run of cells in one row, and the rows below it with the same run. */
interface OpenRect {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/** Rectangles that hold exactly these cells, none of them twice: runs of a row, joined with equal runs of the rows below. */
export function joinCells(cells: readonly Cell[]): Rect[] {
  const rects: OpenRect[] = [];
  let above = new Map<string, OpenRect>();
  for (const [row, columns] of columnsByRow(cells)) {
    const here = new Map<string, OpenRect>();
    for (const { left, right } of runsOf(columns)) {
      const key = `${left} ${right}`;
      const open = above.get(key);
      if (open?.bottom === row - 1) {
        open.bottom = row;
        here.set(key, open);
      } else {
        const begun = { top: row, left, right, bottom: row };
        rects.push(begun);
        here.set(key, begun);
      }
    }
    above = here;
  }
  return rects.map(({ top, left, bottom, right }) => rect(top, left, bottom, right));
}

/** Rows in order, each with its columns in order. */
function columnsByRow(cells: readonly Cell[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  return rows;
}

/** Runs of neighbouring columns; the columns come in order and may be repeated. */
function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column <= last.right + 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
