import type { Node } from "../../cascade/cascade";
import { PROFILES } from "../../profile/profiles";
import { childrenOf, isUnlinked, levelledLinks, type CheckContext } from "../check-context";

/** Whether a link from a child to this parent would be a sound one. */
export type MayHang = (child: Node, parent: Node) => boolean;

/**
 * A function that tells sound links: no loop, and the parent stands higher with no level of the sheet between. In a sheet without a level column
 * levels come from the links themselves: there the child must have this parent alone, and its children it first. In a sheet with level names of
 * its own the reader orders them by how deep their nodes hang: there all other links must agree with that order, so that it stays.
 */
export function linkJudge(check: CheckContext): MayHang {
  const isOrderGiven = PROFILES.some(({ id }) => id === check.cascade.profile.id);
  const isOrderKept = isOrderGiven ? () => true : orderKeeper(check);
  const levelsFit = check.cascade.has.level ? isNextAbove : isOnlyLink;
  return (child, parent) => levelsFit(check, child, parent) && isOrderKept(child) && !standsBelow(check, parent, child);
}

function isNextAbove({ levelsPresent }: CheckContext, child: Node, parent: Node): boolean {
  const between = levelsPresent.some((level) => level > parent.level && level < child.level);
  return parent.level > 0 && parent.level < child.level && !between;
}

function isOnlyLink(check: CheckContext, child: Node): boolean {
  return (
    child.parentRefs.length <= 1 && childrenOf(check, child).every((grandchild) => grandchild.parents[0] === child.id)
  );
}

/** With links of one level each and no loose ends but the child, every node hangs as deep as its level says, before and after. */
function orderKeeper(check: CheckContext): (child: Node) => boolean {
  const even = levelledLinks(check).every(({ parent, child }) => child.level - parent.level === 1);
  const loose = check.nodes.filter((node) => node.level !== 1 && isUnlinked(node));
  return (child) => even && loose.every((node) => node === child);
}

/** Whether a way up from the node leads to the other one. */
function standsBelow(check: CheckContext, node: Node, other: Node): boolean {
  const climbed = new Set([node]);
  for (const each of climbed) {
    if (each === other) return true;
    for (const id of each.parents) climbed.add(check.byId.get(id)!);
  }
  return false;
}
