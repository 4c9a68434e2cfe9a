import type { Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";

/** The nodes below each tree parent, in sheet order; those of null are the roots. */
export function childrenOf(nodes: readonly Node[]): ReadonlyMap<NodeId | null, readonly Node[]> {
  const children = new Map<NodeId | null, Node[]>();
  for (const node of nodes) {
    const parent = node.parents[0] ?? null;
    const list = children.get(parent);
    if (list) list.push(node);
    else children.set(parent, [node]);
  }
  return children;
}
