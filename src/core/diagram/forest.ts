import type { Cascade, Node } from "../cascade/cascade";

/** A cascade as a drawable forest. Nodes are told by their index in `cascade.nodes`; each stands under exactly one root. */
export interface Forest {
  /** Roots of the tree proper, in sheet order. */
  readonly roots: readonly number[];
  /** Roots of what hangs on nothing: lost parents, missing parents, loops cut open at their first node. In sheet order. */
  readonly unconnected: readonly number[];
  /** Children by parent, in sheet order. */
  readonly children: readonly (readonly number[])[];
  /** The parent in the drawing, -1 for roots. */
  readonly parent: readonly number[];
}

/** In the place of an index where there is no node. */
export const NONE = -1;
const UNKNOWN_LEVEL = 0;

/**
 * Hangs every node under its first parent. Loops (STR-04, STR-05) are cut above their first node in sheet order; that node, a node whose
 * written parent was not found (STR-02) and a node without a parent where others of its level have one (STR-03) become unconnected roots.
 */
export function buildForest(cascade: Cascade): Forest {
  const { nodes } = cascade;
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const parent = nodes.map((node) => (node.parents[0] === undefined ? NONE : (indexOf.get(node.parents[0]) ?? NONE)));
  const cut = cutLoops(parent);
  const isMissing = missingParentTest(nodes);

  const children: number[][] = nodes.map(() => []);
  const roots: number[] = [];
  const unconnected: number[] = [];
  nodes.forEach((node, index) => {
    const above = parent[index]!;
    if (above !== NONE) children[above]!.push(index);
    else if (cut.has(index) || isMissing(node)) unconnected.push(index);
    else roots.push(index);
  });
  return { roots, unconnected, children, parent };
}

/** Takes the parent away from the first node of every loop; gives back those nodes. Walks each link once. */
function cutLoops(parent: number[]): ReadonlySet<number> {
  const cut = new Set<number>();
  /** The walk that met the node first, or 0. */
  const metBy = new Uint32Array(parent.length);
  for (let start = 0; start < parent.length; start += 1) {
    const walk = start + 1;
    let at = start;
    while (at !== NONE && metBy[at] === 0) {
      metBy[at] = walk;
      at = parent[at]!;
    }
    if (at === NONE || metBy[at] !== walk) continue;
    // This walk met itself: `at` is on a loop that no earlier walk entered.
    let first = at;
    for (let member = parent[at]!; member !== at; member = parent[member]!) first = Math.min(first, member);
    parent[first] = NONE;
    cut.add(first);
  }
  return cut;
}

/** Says of a node without a parent in the drawing whether it should have had one. */
function missingParentTest(nodes: readonly Node[]): (node: Node) => boolean {
  const levelsWithParents = new Set(nodes.filter((node) => node.parents.length > 0).map((node) => node.level));
  let top = Infinity;
  for (const node of nodes) if (node.level !== UNKNOWN_LEVEL) top = Math.min(top, node.level);
  return (node) =>
    node.parentRefs.length > 0 || node.parents.length > 0 || (node.level !== top && levelsWithParents.has(node.level));
}
