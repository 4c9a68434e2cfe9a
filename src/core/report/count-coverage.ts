import type { Cascade, Node } from "../cascade/cascade";
import { currentYear, isTargetGiven } from "../check/current-year";
import { isOwnerGiven } from "../check/rules/own-01-no-owner";
import type { People } from "../forms/people/employee";
import type { Coverage, CoverageCounts } from "./coverage";

/** How complete a cascade is in a year; null for the first year that the sheet has. Those who write no SKP bring no line of one. */
export function countCoverage(cascade: Cascade, people: People, year: string | null): Coverage {
  const inSkp = new Set(
    people.employees
      .filter(({ form }) => form !== "none")
      .flatMap(({ assignments }) => assignments.map(({ node }) => node.id)),
  );
  const count = (nodes: readonly Node[]): CoverageCounts => ({
    nodes: nodes.length,
    indicator: nodes.filter(({ indicators }) => indicators.length > 0).length,
    target: nodes.filter((node) => hasTarget(cascade, year, node)).length,
    owner: nodes.filter(({ owners }) => owners.some(isOwnerGiven)).length,
    skp: nodes.filter(({ id }) => inSkp.has(id)).length,
  });
  const byLevel = new Map<number, Node[]>();
  for (const node of cascade.nodes) {
    const level = byLevel.get(node.level);
    if (level) level.push(node);
    else byLevel.set(node.level, [node]);
  }
  const topFirst = [...byLevel].sort(([left], [right]) => (left || Infinity) - (right || Infinity));
  return { total: count(cascade.nodes), levels: topFirst.map(([level, nodes]) => ({ level, ...count(nodes) })) };
}

function hasTarget(cascade: Cascade, year: string | null, { indicators }: Node): boolean {
  return indicators.some((indicator) => {
    const current = currentYear(cascade, year, indicator);
    return current !== null && isTargetGiven(indicator.targets[current]);
  });
}
