import type { Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import { NONE, type Forest } from "./forest";

/** The part of a forest that is drawn. */
export interface PickedForest {
  /** Nodes that are not drawn have neither parent nor children in it. */
  readonly forest: Forest;
  /** Indices of the nodes that are drawn, in sheet order. */
  readonly drawn: readonly number[];
  /** The node that was asked for as the top, null when the whole forest is meant. */
  readonly top: number | null;
  /** How many nodes are left out below each drawn node that has lost some. */
  readonly leftOut: ReadonlyMap<number, number>;
  /** Nodes left out for their level in all, those that hang on no drawn node included. */
  readonly tooDeep: number;
}

/**
 * The tree under `root` (whole forest when null or unknown) down to the level `deepest` (1-based; all when null). A node on a deeper level is left
 * out with everything below it; the top itself and nodes of unknown level are not deeper than anything. Linear in nodes.
 */
export function pickForest(
  nodes: readonly Node[],
  whole: Forest,
  root: NodeId | null,
  deepest: number | null,
): PickedForest {
  const found = root === null ? NONE : nodes.findIndex((node) => node.id === root);
  const top = found === NONE ? null : found;
  const limit = deepest ?? Infinity;
  /** For each node met the drawn node that it is or hangs below; NONE when there is none. */
  const shownBy = new Map<number, number>();
  const leftOut = new Map<number, number>();
  let tooDeep = 0;
  const open = top === null ? [...whole.roots, ...whole.unconnected] : [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const above = shownBy.get(whole.parent[node]!);
    const isShown =
      node === top || ((above === undefined || above === whole.parent[node]) && nodes[node]!.level <= limit);
    const shower = isShown ? node : (above ?? NONE);
    shownBy.set(node, shower);
    if (!isShown) tooDeep += 1;
    if (!isShown && shower !== NONE) leftOut.set(shower, (leftOut.get(shower) ?? 0) + 1);
    for (const child of whole.children[node]!) open.push(child);
  }
  const isDrawn = (node: number) => shownBy.get(node) === node;
  return {
    forest: {
      roots: top === null ? whole.roots.filter(isDrawn) : [top],
      unconnected: top === null ? whole.unconnected.filter(isDrawn) : [],
      children: whole.children.map((below, node) => (isDrawn(node) ? below.filter(isDrawn) : [])),
      parent: whole.parent.map((above, node) => (node === top || !isDrawn(node) ? NONE : above)),
    },
    drawn: nodes.map((_, node) => node).filter(isDrawn),
    top,
    leftOut,
    tooDeep,
  };
}
