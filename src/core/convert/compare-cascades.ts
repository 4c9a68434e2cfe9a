import type { Cascade, Component, Indicator, Node, Target } from "../cascade/cascade";
import { childrenOf } from "./children-of";

/**
 * The first node, in tree order, of which the other cascade says something else, or null when both say the same: levels with their tiers,
 * statements, links, indicators, targets, owners, components that say more than the statement, budgets. Cells, identities and codes are the tables' own.
 */
export function firstDifference(cascade: Cascade, other: Cascade): Node | null {
  const said = whatItSays(other).map((each) => JSON.stringify(each));
  const nodes = preOrder(cascade.nodes);
  const at = whatItSays(cascade).findIndex((each, i) => JSON.stringify(each) !== said[i]);
  return nodes[at] ?? (nodes.length === said.length ? null : (nodes.at(-1) ?? null));
}

/** What a cascade says, node by node in tree order, without the cells it says it in. */
export function whatItSays(cascade: Cascade): readonly unknown[] {
  const order = preOrder(cascade.nodes);
  const rank = new Map(order.map((node, i) => [node.id, i]));
  return order.map((node) => ({
    level: (cascade.profile.levels[node.level - 1]?.label ?? node.levelText?.text ?? "").toLowerCase(),
    tier: cascade.profile.levels[node.level - 1]?.tier ?? null,
    statement: node.statement,
    parents: node.parents.map((id) => rank.get(id)),
    lost: node.parentRefs.slice(node.parents.length).map(({ text }) => text),
    indicators: node.indicators.map(indicatorSays),
    owners: node.owners.map(({ position, name, nip, echelon, unit }) => ({ position, name, nip, echelon, unit })),
    components: node.components.filter((one) => saysMore(one, node)).map(({ code, name }) => ({ code, name })),
    budget: Object.fromEntries(Object.entries(node.budget).map(([year, { value }]) => [year, value])),
    crosscutting: node.crosscutting.map(({ text }) => text),
    csf: node.csf?.text ?? null,
  }));
}

/** False for a component without a code that is named like its node: a column of programmes says no more than the statement. */
function saysMore({ code, name }: Component, { statement }: Node): boolean {
  return code !== null || (name !== null && name !== statement);
}

function indicatorSays({ text, unit, baseline, targets, aspect }: Indicator): unknown {
  return {
    text,
    unit,
    aspect,
    baseline: baseline && targetSays(baseline),
    targets: Object.fromEntries(Object.entries(targets).map(([year, target]) => [year, targetSays(target)])),
  };
}

/** A number says itself, however a format shows it. */
function targetSays({ text, value }: Target): unknown {
  return value.kind === "number" ? value : { text, value };
}

/** Parents before their children, in the order of the sheet; nodes that no root leads to come last. */
function preOrder(nodes: readonly Node[]): readonly Node[] {
  const children = childrenOf(nodes);
  const order: Node[] = [];
  const stack = [...(children.get(null) ?? [])].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    stack.push(...[...(children.get(node.id) ?? [])].reverse());
  }
  const reached = new Set(order);
  return [...order, ...nodes.filter((node) => !reached.has(node))];
}
