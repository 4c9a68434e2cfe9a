import { type ExplainedRow, explainReading } from "../core/explain/explain-reading";
import type { OpenedCascade } from "./open-cascade";

/** The opened sheet row by row: what each filled cell was read as, and why each node stands where it stands. */
export function explainOpened({
  grid,
  cascade,
  columns,
}: Pick<OpenedCascade, "grid" | "cascade" | "columns">): readonly ExplainedRow[] {
  return explainReading(grid, cascade, columns);
}
