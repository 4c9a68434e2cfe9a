import type { Cascade, Node } from "../cascade/cascade";
import { readCascade } from "../read/read-cascade";
import { gridFromRows } from "../sheet/grid-builder";
import type { CellValue } from "../sheet/grid";
import type { SheetPlan } from "../sheet/sheet-plan";
import { firstDifference } from "./compare-cascades";
import { planLongTable } from "./plan-long-table";
import { planWideMatrix, type NoMatrix } from "./plan-wide-matrix";
import type { TableTexts } from "./table-texts";

/** A cascade as clean tables, each read again before it is handed out. */
export interface Conversion {
  /** The canonical table; null when reading it again says something else, `differs` then names the first node. */
  readonly table: SheetPlan | null;
  readonly differs: Node | null;
  /** The matrix, or why there is none and which nodes stand in its way. */
  readonly matrix:
    | { readonly ok: true; readonly plan: SheetPlan }
    | { readonly ok: false; readonly reason: NoMatrixReason; readonly nodes: readonly Node[] };
}

/** Why there is no matrix; `differs` when reading it again says something else. */
export type NoMatrixReason = NoMatrix["reason"] | "differs";

/** The canonical table of a cascade and its matrix. What a table cannot hold is never lost in silence. */
export function convertCascade(cascade: Cascade, texts: TableTexts): Conversion {
  const table = planLongTable(cascade, texts);
  const differs = differenceOf(cascade, table);
  const matrix = planWideMatrix(cascade, texts);
  const lost = matrix.ok ? differenceOf(cascade, matrix.plan) : null;
  return {
    table: differs === null ? table : null,
    differs,
    matrix: lost === null ? matrix : { ok: false, reason: "differs", nodes: [lost] },
  };
}

/** The first node that reading the sheet again makes something else of, or null. */
function differenceOf(cascade: Cascade, plan: SheetPlan): Node | null {
  const result = readCascade(gridOf(plan));
  return result.ok ? firstDifference(cascade, result.cascade) : (cascade.nodes[0] ?? null);
}

/** The sheet of a plan as it will be read. */
function gridOf({ name, cells, merges }: SheetPlan) {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length < row) rows.push([]);
    const values = rows[row - 1]!;
    while (values.length < column) values.push(null);
    values[column - 1] = value;
  }
  return gridFromRows(name, rows, merges);
}
