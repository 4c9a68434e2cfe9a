import type { Node } from "../../cascade/cascade";
import { levelLabelOf, nameOf, type CheckContext } from "../check-context";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/**
 * A node has no indicator. A level of several nodes without a single indicator is one finding, at its first node with a statement, that
 * counts all of them; of a node without a statement alone another rule speaks.
 */
export const noIndicator: Rule = {
  id: "IND-01",
  name: "NO_INDICATOR",
  severity: "error",
  source: "PermenPANRB 89/2021, stage 4",
  needs: ["indicator"],
  check: (context) => {
    const withIndicator = new Set(context.nodes.filter((node) => node.indicators.length > 0).map((node) => node.level));
    const bareLevels = new Map<number, Node[]>();
    const findings: Finding[] = [];
    for (const node of context.nodes) {
      if (node.indicators.length > 0) continue;
      const bare = bareLevels.get(node.level);
      if (node.level === 0 || withIndicator.has(node.level)) {
        if (node.statement !== "") findings.push(finding(node, nameOf(node), 1));
      } else if (bare) bare.push(node);
      else bareLevels.set(node.level, [node]);
    }
    for (const nodes of bareLevels.values()) findings.push(...levelFinding(context, nodes));
    return findings;
  },
};

function levelFinding(context: CheckContext, nodes: readonly Node[]): readonly Finding[] {
  const first = nodes.find(({ statement }) => statement !== "");
  if (!first) return [];
  return [finding(first, nodes.length === 1 ? nameOf(first) : levelLabelOf(context, first), nodes.length)];
}

function finding(node: Node, name: string, count: number): Finding {
  return { rule: "IND-01", severity: "error", where: node.at, node: node.id, params: { node: name, count } };
}
