import type { CellValue, Grid } from "../../../../src/core/sheet/grid";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";

/** Rows of a plan's sheet, as a person finds and changes them. */
export function rowsOfPlan({ cells }: SheetPlan): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length < row) rows.push([]);
    const texts = rows[row - 1]!;
    while (texts.length < column) texts.push(null);
    texts[column - 1] = value;
  }
  return rows;
}

/** The sheet of a plan as it is read again. */
export function gridOfPlan(plan: SheetPlan): Grid {
  return gridFromRows(plan.name, rowsOfPlan(plan), plan.merges);
}
