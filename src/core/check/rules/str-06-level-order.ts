import type { Node } from "../../cascade/cascade";
import {
  childrenOf,
  levelCell,
  levelLabelOf,
  levelledLinks,
  linkCell,
  nameOf,
  type CheckContext,
} from "../check-context";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/**
 * A parent stands at a lower level than its child. The link is named; where all of several children stand
 * higher than the parent, the parent's level is the one cause and is named once.
 */
export const levelOrder: Rule = {
  id: "STR-06",
  name: "LEVEL_ORDER",
  severity: "error",
  source: "Kota Madiun's application: the level must be as expected",
  needs: [],
  check: (context) => {
    const findings: Finding[] = [];
    const blamed = new Map<Node, boolean>();
    for (const { parent, child } of levelledLinks(context)) {
      if (parent.level <= child.level || blamed.get(parent)) continue;
      const parentIsWrong = blamed.get(parent) ?? standsBelowAll(context, parent);
      blamed.set(parent, parentIsWrong);
      findings.push({
        rule: "STR-06",
        severity: "error",
        where: parentIsWrong ? levelCell(parent) : linkCell(child, parent),
        node: parentIsWrong ? parent.id : child.id,
        params: {
          parent: nameOf(parent),
          parentLevel: levelLabelOf(context, parent),
          child: nameOf(child),
          childLevel: levelLabelOf(context, child),
        },
      });
    }
    return findings;
  },
};

function standsBelowAll(context: CheckContext, parent: Node): boolean {
  const children = childrenOf(context, parent);
  // Of a single link either end may be wrong.
  return children.length > 1 && children.every((child) => child.level > 0 && child.level < parent.level);
}
