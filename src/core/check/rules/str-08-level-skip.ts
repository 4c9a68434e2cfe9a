import { levelLabelOf, levelledLinks, linkCell } from "../check-context";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** A link jumps over a level. Where the sheet has no node at all of the levels between, the jump is named once. */
export const levelSkip: Rule = {
  id: "STR-08",
  name: "LEVEL_SKIP",
  severity: "warning",
  source: "PermenPANRB 89/2021, order of strategic, tactical and operational performance",
  needs: [],
  check: (context) => {
    const findings: Finding[] = [];
    const namedOnce = new Set<string>();
    for (const { parent, child } of levelledLinks(context)) {
      if (child.level - parent.level <= 1) continue;
      if (!context.levelsPresent.some((level) => level > parent.level && level < child.level)) {
        const jump = `${parent.level}-${child.level}`;
        if (namedOnce.has(jump)) continue;
        namedOnce.add(jump);
      }
      findings.push({
        rule: "STR-08",
        severity: "warning",
        where: linkCell(child, parent),
        node: child.id,
        params: {
          parentLevel: levelLabelOf(context, parent),
          childLevel: levelLabelOf(context, child),
          from: parent.level,
          to: child.level,
        },
      });
    }
    return findings;
  },
};
