import type { ExplainedNode, ExplainedRow } from "../../core/explain/explain-reading";
import { explainOpened } from "../explain-opened";
import type { OpenedCascade } from "../open-cascade";
import type { ExplainedNodeView, ExplainedRowView, ExplanationView } from "./views";

/** Every filled row of the sheet with what its cells were read as, and why. */
export function viewExplanation(opened: Pick<OpenedCascade, "grid" | "cascade" | "columns">): ExplanationView {
  const { sheet, profile } = opened.cascade;
  return {
    sheet,
    levels: profile.levels.map(({ label, labelEn }, i) => ({ level: i + 1, label, labelEn })),
    rows: explainOpened(opened).map(viewRow),
  };
}

function viewRow({ row, role, nodes, cells }: ExplainedRow): ExplainedRowView {
  return {
    ...{ row, role },
    nodes: nodes.map(viewNode),
    cells: cells.map(({ column, text, field, year, chosen }) => ({ column, text, field, year, chosen })),
  };
}

function viewNode({ node, evidence, parentAt }: ExplainedNode): ExplainedNodeView {
  const { at, statement, level } = node;
  const { level: levelTold, parent: parentTold } = evidence;
  return { column: at.column, statement, level, parent: parentAt, levelTold, parentTold };
}
