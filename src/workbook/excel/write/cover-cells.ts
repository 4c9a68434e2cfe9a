import { rect, type Rect } from "../../../core/address/address";
import type { PlanCell } from "../../../core/sheet/sheet-plan";

/** The cells of one row from left to right, and the rows from top to bottom. */
export type CellRows = readonly (readonly PlanCell[])[];

/** How rectangles may cover cells. */
export interface CoverRule {
  /** Whether a rectangle may run across places where the plan has no cell, to be wider. */
  readonly overGaps: boolean;
  /** `rows`: no rectangle is higher than a row; `columns`: none is wider than a column. */
  readonly shape: "any" | "rows" | "columns";
}

interface Run {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/** The cells by rows. */
export function rowsOfCells(cells: readonly PlanCell[]): CellRows {
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const inRow = byRow.get(cell.row);
    if (inRow) inRow.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return Array.from(byRow)
    .sort(([a], [b]) => a - b)
    .map(([, inRow]) => inRow.sort((a, b) => a.column - b.column));
}

/**
 * Rectangles that hold every wanted cell and no other cell of the plan: the runs of each row, joined downwards with runs
 * of the same columns. No two of them overlap.
 */
export function coverCells(rows: CellRows, isWanted: (cell: PlanCell) => boolean, rule: CoverRule): Rect[] {
  const finished: Run[] = [];
  let above: Run[] = [];
  for (const cells of rows) {
    const row = cells[0]!.row;
    const open = new Map(
      above.filter(({ bottom }) => bottom === row - 1 && rule.shape !== "rows").map((run) => [columnsOf(run), run]),
    );
    const current: Run[] = [];
    for (const run of runsOfRow(cells, isWanted, rule)) {
      const joined = open.get(columnsOf(run));
      if (joined) joined.bottom = row;
      else finished.push(run);
      current.push(joined ?? run);
    }
    above = current;
  }
  return finished.map(({ top, left, bottom, right }) => rect(top, left, bottom, right));
}

function runsOfRow(cells: readonly PlanCell[], isWanted: (cell: PlanCell) => boolean, rule: CoverRule): Run[] {
  const runs: Run[] = [];
  let left = 0;
  let right = 0;
  const close = (row: number): void => {
    if (left > 0) runs.push({ top: row, left, right, bottom: row });
    left = 0;
  };
  for (const cell of cells) {
    const { row, column } = cell;
    if (!isWanted(cell)) {
      close(row);
      continue;
    }
    if (left > 0 && (rule.shape === "columns" || (column > right + 1 && !rule.overGaps))) close(row);
    if (left === 0) left = column;
    right = column;
  }
  if (left > 0) close(cells[0]!.row);
  return runs;
}

function columnsOf({ left, right }: Run): string {
  return `${left}:${right}`;
}
