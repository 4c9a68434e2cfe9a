import type { LayoutFamily } from "../cascade/layout-family";
import type { ReadResult } from "./read-cascade";

/** Families whose levels a sheet's looks and formulas can tell. */
const BY_LOOK: ReadonlySet<LayoutFamily> = new Set(["stacked", "boxes"] as const);

/**
 * Whether looks and formulas could make more of a sheet that was read without them: one that was refused, whose levels stand in one column or
 * in boxes, or of which a level or a parent is uncertain. They are dear to read, and other sheets do not need them.
 */
export function wantsDetail(result: ReadResult): boolean {
  if (!result.ok) return result.reason === "unreadable" || result.reason === "no-table";
  const { layout, questions } = result.cascade;
  return BY_LOOK.has(layout) || questions.some(({ kind }) => kind !== "parts" && kind !== "code");
}
