import type { PlanCell, SheetPlan } from "../../core/sheet/sheet-plan";

/** Height in points of a row that the plan says nothing of, as Excel has it. */
const DEFAULT_HEIGHT = 15;

/** A cell of a drawn table; a merged area is one. Columns are 1-based, sizes in points. */
export interface TableCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
  /** Null where the plan has no cell. */
  readonly cell: PlanCell | null;
}

export interface TableRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly height: number;
  /** From left to right; areas merged from above are left out. */
  readonly cells: readonly TableCell[];
  /** Number of the page that begins with this row; null inside of a page, and on the first. */
  readonly page: number | null;
}

/** The rows of a planned sheet as a table has them, from the first to the last that holds something. */
export function tableRows(plan: SheetPlan): readonly TableRow[] {
  const width = plan.columnWidths.length;
  const last = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const heights = Array.from({ length: last + 1 }, () => DEFAULT_HEIGHT);
  for (const [row, height] of plan.rowHeights) if (row <= last) heights[row] = height;
  const cells = new Map(plan.cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const merges = new Map(plan.merges.map((merge) => [placeOf(merge.top, merge.left), merge]));
  const ends = [...plan.print.breaksAfterRows].sort((left, right) => left - right);
  const pages = new Map(ends.map((end, i) => [end + 1, i + 2]));
  const covered = new Set<string>();
  return Array.from({ length: last }, (_, i): TableRow => {
    const row = i + 1;
    const own: TableCell[] = [];
    for (let column = 1; column <= width; column++) {
      const place = placeOf(row, column);
      if (covered.has(place)) continue;
      const merge = merges.get(place);
      const rows = merge ? Math.min(merge.bottom, last) - row + 1 : 1;
      const columns = merge ? Math.min(merge.right, width) - column + 1 : 1;
      for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) covered.add(placeOf(row + r, column + c));
      const height = heights.slice(row, row + rows).reduce((sum, each) => sum + each, 0);
      own.push({ column, columns, rows, height, cell: cells.get(place) ?? null });
    }
    return { row, height: heights[row]!, cells: own, page: pages.get(row) ?? null };
  });
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
