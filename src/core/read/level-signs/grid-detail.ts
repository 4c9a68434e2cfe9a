import type { CellLook } from "../../sheet/grid";
import type { TableView } from "../table-view";

/** Tells the look of a cell; null for a sheet that was read without looks. */
export function lookTeller(view: TableView): ((row: number, column: number) => CellLook) | null {
  if (!view.grid.knows.looks) return null;
  return (row, column) => {
    const at = view.cellAt(row, column);
    return view.grid.look(at.row, at.column);
  };
}

/** Tells the formula of a cell; null for a sheet that was read without formulas. */
export function formulaTeller(view: TableView): ((row: number, column: number) => string | null) | null {
  if (!view.grid.knows.formulas) return null;
  return (row, column) => {
    const at = view.cellAt(row, column);
    return view.grid.formula(at.row, at.column);
  };
}
