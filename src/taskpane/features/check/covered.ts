import type { CoverageCounts } from "../../../core/report/coverage";

/** What a complete cascade has, in the order of the work. */
export const COVERED = ["indicator", "target", "owner", "skp"] as const;

/** How many nodes should have it. */
export function wholeOf(part: (typeof COVERED)[number], counts: CoverageCounts): number {
  return part === "skp" ? counts.skpNodes : counts.nodes;
}
