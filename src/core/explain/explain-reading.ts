import type { Cell, Column, Row } from "../address/address";
import type { Cascade, Node } from "../cascade/cascade";
import type { NodeEvidence } from "../cascade/evidence";
import type { Field } from "../read/column";
import type { ReadColumn } from "../read/read-choices";
import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";

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
}

/** A filled cell and what it was taken for. */
export interface ExplainedCell extends Cell {
  readonly text: string;
  /** The field of its column; null where no column of the table stands. */
  readonly field: Field | null;
  readonly year: string | null;
}

/** One row with its filled cells, left to right. */
export interface ExplainedRow {
  readonly row: number;
  readonly role: RowRole;
  readonly nodes: readonly ExplainedNode[];
  readonly cells: readonly ExplainedCell[];
}

/** The sheet row by row, each filled cell with its role: what a person checks the reading by. Empty rows are left out. */
export function explainReading(grid: Grid, cascade: Cascade, columns: readonly ReadColumn[]): readonly ExplainedRow[] {
  const byColumn = new Map(columns.map((column) => [column.index, column]));
  const nodes = nodesByRow(cascade);
  const used = usedRows(cascade);
  const rows: ExplainedRow[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    const cells: ExplainedCell[] = [];
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = tidyText(grid.text(row as Row, column as Column));
      if (text === "") continue;
      const { field = null, year = null } = byColumn.get(column) ?? {};
      cells.push({ row: row as Row, column: column as Column, text, field, year });
    }
    if (cells.length === 0) continue;
    const begun = nodes.get(row) ?? [];
    rows.push({ row, role: roleOf(row, cascade, begun.length > 0, used), nodes: begun, cells });
  }
  return rows;
}

function roleOf(row: number, { area, header }: Cascade, begins: boolean, used: ReadonlySet<number>): RowRole {
  if (begins) return "node";
  if (header !== null && row >= header.from && row <= header.to) return "heading";
  if (used.has(row)) return "more";
  if (row < (header?.from ?? area.top)) return "title";
  return row <= area.bottom ? "skipped" : "outside";
}

function nodesByRow({ nodes, evidence }: Cascade): ReadonlyMap<number, readonly ExplainedNode[]> {
  const rows = new Map(nodes.map((node) => [node.id, node.at.row]));
  const found = new Map<number, ExplainedNode[]>();
  for (const node of nodes) {
    const [parent] = node.parents;
    const explained = {
      node,
      evidence: evidence[node.id] ?? UNTOLD,
      parentRow: parent === undefined ? null : (rows.get(parent) ?? null),
    };
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

/** Rows that some fact was read from. */
function usedRows({ nodes }: Cascade): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { indicators, owners, components, crosscutting, budget } of nodes) {
    for (const { at, targets, baseline } of indicators) {
      rows.add(at.row);
      if (baseline) rows.add(baseline.at.row);
      for (const target of Object.values(targets)) rows.add(target.at.row);
    }
    for (const { at } of [...owners, ...components, ...crosscutting, ...Object.values(budget)]) rows.add(at.row);
  }
  return rows;
}
