import { levelLabelOf, levelledLinks, linkCell, nameOf } from "../check-context";
import type { Rule } from "../rule";

/** Parent and child stand at the same level: allowed in some regions, so a warning. */
export const levelSame: Rule = {
  id: "STR-07",
  name: "LEVEL_SAME",
  severity: "warning",
  source: "domain 1.5 and 2.1; links within a level are allowed in public cascading applications",
  needs: [],
  check: (context) =>
    levelledLinks(context)
      .filter(({ parent, child }) => parent.level === child.level)
      .map(({ parent, child }) => ({
        rule: "STR-07",
        severity: "warning",
        where: linkCell(child, parent),
        node: child.id,
        params: { parent: nameOf(parent), child: nameOf(child), level: levelLabelOf(context, child) },
      })),
};
