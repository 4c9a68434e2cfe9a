import type { Indicator } from "../../cascade/cascade";
import type { CheckContext } from "../check-context";
import { currentYear, isTargetGiven } from "../current-year";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/**
 * An indicator has no target: an error in the chosen year, a warning in the other years the sheet has columns for.
 * A dash or `N/A` is no target. One cause is one finding: an indicator without any target is named in the chosen year only,
 * and a year in which no indicator of the sheet has a target is named at the first of them.
 */
export const noTarget: Rule = {
  id: "IND-02",
  name: "NO_TARGET",
  severity: "error",
  source: "PermenPANRB 88/2021; the year of the SKP and the perjanjian kinerja",
  needs: ["indicator", "target"],
  check: (context) => {
    const givenYears = yearsWithTarget(context);
    const emptyYears = new Map<string, Gap[]>();
    const findings: Finding[] = [];
    for (const gap of findGaps(context)) {
      const empty = emptyYears.get(gap.year);
      if (givenYears.has(gap.year)) findings.push(finding(gap, 1));
      else if (empty) empty.push(gap);
      else emptyYears.set(gap.year, [gap]);
    }
    for (const gaps of emptyYears.values()) findings.push(finding(gaps[0]!, gaps.length));
    return findings;
  },
};

interface Gap {
  readonly node: string;
  readonly indicator: Indicator;
  readonly year: string;
  readonly current: boolean;
}

function findGaps(context: CheckContext): readonly Gap[] {
  return context.nodes.flatMap((node) =>
    node.indicators.flatMap((indicator) => {
      const current = currentYear(context.cascade, context.year, indicator);
      return missingYears(indicator, current).map((year) => ({
        node: node.id,
        indicator,
        year,
        current: year === current,
      }));
    }),
  );
}

function finding({ node, indicator, year, current }: Gap, count: number): Finding {
  return {
    rule: "IND-02",
    severity: current ? "error" : "warning",
    where: indicator.targetCells[year]!,
    node,
    params: { indicator: indicator.text, year, count },
  };
}

function missingYears(indicator: Indicator, current: string | null): readonly string[] {
  const years = Object.keys(indicator.targetCells).sort();
  const missing = years.filter((year) => !isTargetGiven(indicator.targets[year]));
  return missing.length === years.length ? missing.filter((year) => year === (current ?? years[0])) : missing;
}

function yearsWithTarget({ nodes }: CheckContext): ReadonlySet<string> {
  const years = new Set<string>();
  for (const node of nodes) {
    for (const indicator of node.indicators) {
      for (const [year, target] of Object.entries(indicator.targets)) if (isTargetGiven(target)) years.add(year);
    }
  }
  return years;
}
