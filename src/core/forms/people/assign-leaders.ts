import type { Node } from "../../cascade/cascade";
import type { NodeId } from "../../cascade/node-id";
import type { Level } from "../../profile/profile";
import type { Assignment } from "./employee";
import type { KnownPerson } from "./find-rater";
import { isTopLevel } from "./post-class";

interface Surroundings {
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly ownersOf: ReadonlyMap<NodeId, readonly string[]>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly levels: readonly Level[];
}

/** The person's nodes in sheet order, each with the nearest node above it along tree parents that is not the person's own. */
export function assignLeaders(person: KnownPerson, around: Surroundings): readonly Assignment[] {
  const known = new Map<NodeId, Node | null>();
  return person.mentions.map(({ node }) => {
    const leader = findLeader(node, person.key, around, known);
    return { node, leader, leaderIsTop: leader !== null && isTop(leader, around) };
  });
}

/** Climbs through the person's own nodes; what is found holds for every node passed. A loop of own nodes has no leader. */
function findLeader(node: Node, key: string, around: Surroundings, known: Map<NodeId, Node | null>): Node | null {
  const passed: NodeId[] = [];
  let at = node;
  let leader: Node | null = null;
  for (;;) {
    const settled = known.get(at.id);
    if (settled !== undefined) {
      leader = settled;
      break;
    }
    // Set before it is known, so that a loop ends here.
    known.set(at.id, null);
    passed.push(at.id);
    const parent = at.parents[0] === undefined ? undefined : around.nodes.get(at.parents[0]);
    if (parent === undefined) break;
    if (!around.ownersOf.get(parent.id)?.includes(key)) {
      leader = parent;
      break;
    }
    at = parent;
  }
  for (const id of passed) known.set(id, leader);
  return leader;
}

function isTop(node: Node, around: Surroundings): boolean {
  const owners = around.ownersOf.get(node.id) ?? [];
  if (owners.length === 0) return isTopLevel(around.levels[node.level - 1] ?? null);
  return owners.some((key) => around.people.get(key)?.post !== "other");
}
