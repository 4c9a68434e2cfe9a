import type { Cascade, Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import { currentYear, isTargetGiven } from "../check/current-year";
import { isOwnerGiven } from "../check/rules/own-01-no-owner";
import { type Employee, type People, writesSkp } from "../forms/people/employee";
import type { Coverage, CoverageCounts } from "./coverage";

/** How complete a cascade is in a year; null for the first year that the sheet has. */
export function countCoverage(cascade: Cascade, people: People, year: string | null): Coverage {
  const inSkp = nodesOf(people.employees.filter(writesSkp));
  const ofHead = nodesOf(people.employees.filter(({ reason }) => reason === "regional-head"));
  const count = (nodes: readonly Node[]): CoverageCounts => ({
    nodes: nodes.length,
    indicator: nodes.filter(({ indicators }) => indicators.length > 0).length,
    target: nodes.filter((node) => hasTarget(cascade, year, node)).length,
    owner: nodes.filter(({ owners }) => owners.some(isOwnerGiven)).length,
    // What a Kepala Daerah shares with somebody who writes an SKP is a line there.
    skpNodes: nodes.filter(({ id }) => inSkp.has(id) || !ofHead.has(id)).length,
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

function nodesOf(employees: readonly Employee[]): ReadonlySet<NodeId> {
  return new Set(employees.flatMap(({ assignments }) => assignments.map(({ node }) => node.id)));
}

function hasTarget(cascade: Cascade, year: string | null, { indicators }: Node): boolean {
  return indicators.some((indicator) => {
    const current = currentYear(cascade, year, indicator);
    return current !== null && isTargetGiven(indicator.targets[current]);
  });
}
