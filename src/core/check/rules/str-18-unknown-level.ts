import { levelCell } from "../check-context";
import type { Rule } from "../rule";

/** The level's text is not one of the profile's. Rules about levels leave such a node alone. */
export const unknownLevel: Rule = {
  id: "STR-18",
  name: "UNKNOWN_LEVEL",
  severity: "error",
  source: "domain 2.1",
  needs: ["level"],
  check: ({ cascade, nodes }) => {
    const known = cascade.profile.levels.map((level) => level.label);
    return nodes
      .filter((node) => node.level === 0)
      .map((node) => ({
        rule: "STR-18",
        severity: "error",
        where: levelCell(node),
        node: node.id,
        params: { level: node.levelText?.text ?? "", known },
      }));
  },
};
