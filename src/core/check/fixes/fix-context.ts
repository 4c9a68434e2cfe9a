import type { CellRef } from "../../address/address";
import { codeKey } from "../../cascade/code-key";
import type { Cascade, Node } from "../../cascade/cascade";
import { buildTableView } from "../../read/table-view";
import type { Grid } from "../../sheet/grid";
import { buildCheckContext, type CheckContext } from "../check-context";
import { linkJudge, type MayHang } from "./may-hang";

/** What the fixes share about one cascade and the sheet it was read from. */
export interface FixContext {
  readonly check: CheckContext;
  readonly grid: Grid;
  /** The text of a cell as the sheet displays it; null where a text cannot go: a formula, a merged area that begins elsewhere, another sheet. */
  readonly writable: (at: CellRef) => string | null;
  /** The node that a parent reference with this code leads to; null when none has it, or several. */
  readonly coded: (code: string) => Node | null;
  readonly mayHang: MayHang;
  /** Whether a node's first row is this one, 1-based. */
  readonly startsNode: (row: number) => boolean;
}

/** `holdsFormula` tells the cells that show a formula's result. */
export function buildFixContext(cascade: Cascade, grid: Grid, holdsFormula: (at: CellRef) => boolean): FixContext {
  const view = buildTableView(grid);
  const coded = nodesByCode(cascade.nodes);
  const starts = new Set<number>(cascade.nodes.flatMap(({ at }) => (at.sheet === grid.sheet ? [at.row] : [])));
  const isFixed = (at: CellRef): boolean => view.isCovered(at.row, at.column) || holdsFormula(at);
  const check = buildCheckContext(cascade, { year: null });
  return {
    check,
    grid,
    writable: (at) => (at.sheet !== grid.sheet || isFixed(at) ? null : grid.text(at.row, at.column)),
    coded: (code) => coded.get(codeKey(code)) ?? null,
    mayHang: linkJudge(check),
    startsNode: (row) => starts.has(row),
  };
}

/** Nodes by their own code; null for a code that several nodes have. Nomenclature codes name no parent. */
function nodesByCode(nodes: readonly Node[]): ReadonlyMap<string, Node | null> {
  const coded = new Map<string, Node | null>();
  for (const node of nodes) {
    if (!node.ownCode || node.code === null) continue;
    const key = codeKey(node.code);
    coded.set(key, coded.has(key) ? null : node);
  }
  return coded;
}
