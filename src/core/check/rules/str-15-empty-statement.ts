import { levelLabelOf } from "../check-context";
import type { Rule } from "../rule";

/** A row has a level, a code or an indicator but no statement. The other rules leave such a row alone until it is filled. */
export const emptyStatement: Rule = {
  id: "STR-15",
  name: "EMPTY_STATEMENT",
  severity: "error",
  source: "domain 2.1",
  needs: [],
  check: (context) =>
    context.nodes
      .filter((node) => node.statement === "")
      .map((node) => ({
        rule: "STR-15",
        severity: "error",
        where: node.at,
        node: node.id,
        params: { level: levelLabelOf(context, node) },
      })),
};
