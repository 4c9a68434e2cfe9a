import type { ExplainedNodeView, ExplainedRowView } from "../../../app/desk/views";

/** Below this share of evidence a person is asked to look. */
const SURE = 0.7;

/** Whether the level or the parent of a statement is uncertain. */
export function isDoubtful({ levelTold, parentTold }: ExplainedNodeView): boolean {
  return levelTold.confidence < SURE || parentTold.confidence < SURE;
}

/** The rows with a statement whose place is uncertain. */
export function doubtfulRows(rows: readonly ExplainedRowView[]): readonly ExplainedRowView[] {
  return rows.filter(({ nodes }) => nodes.some(isDoubtful));
}
