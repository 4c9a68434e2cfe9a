import type { Node } from "../../cascade/cascade";
import { childrenOf, isTop, levelLabelOf, levelOf, nameOf, type CheckContext } from "../check-context";
import type { Rule } from "../rule";

/**
 * A node has no children and is not operational. Silent in a sheet that holds upper levels only, and about a level whose
 * leaves are no more than the nodes below it with a broken link: those are their missing children, and named already.
 */
export const leafAboveOperational: Rule = {
  id: "STR-10",
  name: "LEAF_ABOVE_OPERATIONAL",
  severity: "warning",
  source: "PermenPANRB 89/2021: performance is cascaded down to operational",
  needs: [],
  check: (context) => {
    const deepest = context.cascade.profile.levels[(context.levelsPresent.at(-1) ?? 0) - 1];
    if (deepest?.tier !== "operational") return [];
    const leaves = context.nodes.filter(
      (node) =>
        node.level > 0 && childrenOf(context, node).length === 0 && levelOf(context, node)?.tier !== "operational",
    );
    const leavesAt = countLevels(leaves);
    const brokenAt = countLevels(brokenLinks(context));
    return leaves
      .filter((leaf) => leavesAt.get(leaf.level)! > (brokenAt.get(leaf.level + 1) ?? 0))
      .map((leaf) => ({
        rule: "STR-10",
        severity: "warning",
        where: leaf.at,
        node: leaf.id,
        params: { node: nameOf(leaf), level: levelLabelOf(context, leaf) },
      }));
  },
};

/** Nodes that other rules name for their link upwards: in a loop, or without any parent but themselves. */
function brokenLinks(context: CheckContext): readonly Node[] {
  const looped = new Set(context.loops.flat());
  return context.nodes.filter(
    (node) => looped.has(node) || (!isTop(context, node) && node.parents.every((parent) => parent === node.id)),
  );
}

function countLevels(nodes: readonly Node[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const node of nodes) counts.set(node.level, (counts.get(node.level) ?? 0) + 1);
  return counts;
}
