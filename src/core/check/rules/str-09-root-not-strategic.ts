import { isTop, levelCell, levelLabelOf, levelOf, nameOf } from "../check-context";
import type { Rule } from "../rule";

/** The top of a tree is not strategic performance. */
export const rootNotStrategic: Rule = {
  id: "STR-09",
  name: "ROOT_NOT_STRATEGIC",
  severity: "error",
  source: "PermenPANRB 89/2021: a tree starts from the final outcome",
  needs: [],
  check: (context) =>
    context.nodes
      .filter((node) => isTop(context, node) && levelOf(context, node)?.tier !== "strategic")
      .map((node) => ({
        rule: "STR-09",
        severity: "error",
        where: levelCell(node),
        node: node.id,
        params: { node: nameOf(node), level: levelLabelOf(context, node) },
      })),
};
