import type { Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";

interface Step {
  readonly node: Node;
  next: number;
}

/**
 * Loops of parent links, each as its nodes from child to parent beginning with the one that stands first in the sheet.
 * A node that is its own parent is no loop here. A loop whose closing link joins two nodes of one loop already found
 * is part of that one. Depth-first search without recursion, so that a chain of any depth is safe.
 */
export function findLoops(nodes: readonly Node[], byId: ReadonlyMap<NodeId, Node>): readonly (readonly Node[])[] {
  const order = new Map(nodes.map((node, index) => [node.id, index]));
  const placeOnPath = new Map<NodeId, number>();
  const done = new Set<NodeId>();
  const loopOf = new Map<NodeId, number>();
  const loops: (readonly Node[])[] = [];
  for (const start of nodes) {
    if (done.has(start.id)) continue;
    const path: Step[] = [{ node: start, next: 0 }];
    placeOnPath.set(start.id, 0);
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const parent = byId.get(step.node.parents[step.next] ?? "");
      if (step.next >= step.node.parents.length) {
        path.pop();
        placeOnPath.delete(step.node.id);
        done.add(step.node.id);
        continue;
      }
      step.next += 1;
      if (!parent || parent === step.node || done.has(parent.id)) continue;
      const place = placeOnPath.get(parent.id);
      if (place === undefined) {
        placeOnPath.set(parent.id, path.length);
        path.push({ node: parent, next: 0 });
      } else if (!inSameLoop(step.node, parent, loopOf)) {
        const loop = path.slice(place).map((onPath) => onPath.node);
        for (const node of loop) loopOf.set(node.id, loops.length);
        loops.push(beginWithFirst(loop, order));
      }
    }
  }
  return loops;
}

function inSameLoop(child: Node, parent: Node, loopOf: ReadonlyMap<NodeId, number>): boolean {
  const loop = loopOf.get(child.id);
  return loop !== undefined && loop === loopOf.get(parent.id);
}

function beginWithFirst(loop: readonly Node[], order: ReadonlyMap<NodeId, number>): readonly Node[] {
  let first = 0;
  for (let index = 1; index < loop.length; index += 1) {
    if (order.get(loop[index]!.id)! < order.get(loop[first]!.id)!) first = index;
  }
  return [...loop.slice(first), ...loop.slice(0, first)];
}
