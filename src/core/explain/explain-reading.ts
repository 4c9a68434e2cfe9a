import type { Cell, CellRef, Column, Row } from "../address/address";
import type { Cascade, Node } from "../cascade/cascade";
import type { NodeEvidence } from "../cascade/evidence";
import type { Field } from "../read/column";
import type { ReadColumn } from "../read/read-choices";
import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";
import { listFacts, type ReadFact } from "./list-facts";

/** What a row of the sheet is to the reading. */
export type RowRole =
  /** Above the table. */
  | "title"
  | "heading"
  /** A node begins here. */
  | "node"
  /** The row goes on with the node above it. */
  | "more"
  /** In the table, but nothing of it was read: column numbers, totals, repeated headings. */
  | "skipped"
  /** Below or beside the table. */
  | "outside";

/** A node that begins on a row, and why it stands where it stands. */
export interface ExplainedNode {
  readonly node: Node;
  readonly evidence: NodeEvidence;
  /** Row of its tree parent; null for a root. */
  readonly parentRow: number | null;
  /** Where its tree parent stands, on this sheet or on one that is joined to it; null for a root. */
  readonly parentAt: CellRef | null;
}

/** A filled cell and what it was taken for. */
export interface ExplainedCell extends Cell {
  readonly text: string;
  /** The field of its column, or without one of the fact that was read from it; null where there is neither. */
  readonly field: Field | null;
  readonly year: string | null;
  /** Whether a person says what its column means. */
  readonly chosen: boolean;
}

/** One row with its filled cells, left to right. */
export interface ExplainedRow {
  readonly row: Row;
  readonly role: RowRole;
  readonly nodes: readonly ExplainedNode[];
  readonly cells: readonly ExplainedCell[];
}

/**
 * The sheet row by row, each filled cell with its role: what a person checks the reading by. Empty rows are left out, and so are the nodes of
 * other sheets that are joined to this one.
 */
export function explainReading(grid: Grid, cascade: Cascade, columns: readonly ReadColumn[]): readonly ExplainedRow[] {
  const byColumn = new Map(columns.map((column) => [column.index, column]));
  const nodes = nodesByRow(cascade, grid.sheet);
  const facts = factsByRow(cascade, grid.sheet);
  const rows: ExplainedRow[] = [];
  for (let at = 1; at <= grid.rowCount; at++) {
    const row = at as Row;
    const own = facts.get(row);
    const cells: ExplainedCell[] = [];
    for (let column = 1 as Column; column <= grid.columnCount; column = (column + 1) as Column) {
      const text = tidyText(grid.text(row, column));
      if (text === "") continue;
      const meant = byColumn.get(column);
      const { field = null, year = null } = meant ?? own?.get(column) ?? {};
      cells.push({ row, column, text, field, year, chosen: meant?.chosen ?? false });
    }
    if (cells.length === 0) continue;
    const begun = nodes.get(row) ?? [];
    rows.push({ row, role: roleOf(row, cascade, begun.length > 0, own !== undefined), nodes: begun, cells });
  }
  return rows;
}

function roleOf(row: number, { area, header }: Cascade, begins: boolean, isUsed: boolean): RowRole {
  if (begins) return "node";
  if (header !== null && row >= header.from && row <= header.to) return "heading";
  if (isUsed) return "more";
  if (row < (header?.from ?? area.top)) return "title";
  return row <= area.bottom ? "skipped" : "outside";
}

function nodesByRow({ nodes, evidence }: Cascade, sheet: string): ReadonlyMap<number, readonly ExplainedNode[]> {
  const places = new Map(nodes.map((node) => [node.id, node.at]));
  const found = new Map<number, ExplainedNode[]>();
  for (const node of nodes) {
    if (node.at.sheet !== sheet) continue;
    const [parent] = node.parents;
    const parentAt = parent === undefined ? null : (places.get(parent) ?? null);
    const parentRow = parentAt === null ? null : parentAt.row;
    const explained = { node, evidence: evidence[node.id] ?? UNTOLD, parentRow, parentAt };
    const list = found.get(node.at.row);
    if (list) list.push(explained);
    else found.set(node.at.row, [explained]);
  }
  return found;
}

const UNTOLD: NodeEvidence = Object.freeze<NodeEvidence>({
  level: { by: "nothing", confidence: 0 },
  parent: { by: "root", confidence: 1 },
});

/** Row and column of a sheet to the fact that was read from the cell. */
function factsByRow({ nodes }: Cascade, sheet: string): ReadonlyMap<number, ReadonlyMap<number, ReadFact>> {
  const rows = new Map<number, Map<number, ReadFact>>();
  for (const fact of nodes.flatMap(listFacts)) {
    const { row, column } = fact.at;
    if (fact.at.sheet !== sheet) continue;
    const own = rows.get(row);
    if (own) own.set(column, own.get(column) ?? fact);
    else rows.set(row, new Map([[column, fact]]));
  }
  return rows;
}
