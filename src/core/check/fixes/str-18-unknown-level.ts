import type { CellRef } from "../../address/address";
import type { Node } from "../../cascade/cascade";
import { PROFILES } from "../../profile/profiles";
import { childrenOf, isUnlinked, type CheckContext } from "../check-context";
import type { CellEdit } from "../fix";
import type { FindingOf } from "../finding";
import type { FixContext } from "./fix-context";
import { isNumbered, levelWritings } from "./level-writing";
import { nearestLevel } from "./nearest-level";

/**
 * A function that gives the level meant by a text that is none, as the sheet writes it: the one nearest known name, else the level below the
 * parent's where all of the parent's other children stand there. Null when the links speak against it, and in a sheet with level names of its own.
 */
export function unknownLevelFixer(context: FixContext): (finding: FindingOf<"STR-18">) => CellEdit | null {
  const { check } = context;
  const { profile } = check.cascade;
  const writings = levelWritings(check.cascade);
  const numbered = [...writings.values()].some(isNumbered);
  const column = check.nodes.find((node) => node.levelText !== null)?.levelText?.at.column;
  const shipped = PROFILES.some(({ id }) => id === profile.id);
  return ({ node: id }) => {
    const node = check.byId.get(id ?? "");
    if (!node || column === undefined || !shipped) return null;
    const level = nearestLevel(node.levelText?.text ?? "", profile, writings) ?? levelOfSiblings(check, node);
    if (level === null || !fits(check, node, level)) return null;
    const after = writings.get(level) ?? (numbered ? undefined : profile.levels[level - 1]?.label);
    const at: CellRef = node.levelText?.at ?? { ...node.at, column };
    const before = context.writable(at);
    return before !== null && after !== undefined ? { at, before, after } : null;
  };
}

/** The level below the parents', when every other child of theirs whose level is known stands there, and the node's own children below it. */
function levelOfSiblings(check: CheckContext, node: Node): number | null {
  const parents = parentsOf(check, node);
  const siblings = parents
    .flatMap((parent) => childrenOf(check, parent))
    .filter((child) => child !== node && child.level > 0);
  const level = siblings[0]?.level;
  if (level === undefined || siblings.some((sibling) => sibling.level !== level)) return null;
  const below = childrenOf(check, node).every((child) => child.level === 0 || child.level === level + 1);
  return below && parents.every((parent) => parent.level === level - 1) ? level : null;
}

/** Whether the node could stand at this level without a new fault in its links. */
function fits(check: CheckContext, node: Node, level: number): boolean {
  if (isUnlinked(node) && (level !== check.levelsPresent[0] || !isStrategic(check, level))) return false;
  return (
    parentsOf(check, node).every((parent) => parent.level < level) &&
    childrenOf(check, node).every((child) => child.level === 0 || child.level > level)
  );
}

function isStrategic({ cascade }: CheckContext, level: number): boolean {
  return cascade.profile.levels[level - 1]?.tier === "strategic";
}

function parentsOf(check: CheckContext, node: Node): readonly Node[] {
  return node.parents.flatMap((id) => {
    const parent = check.byId.get(id);
    return parent && parent !== node ? [parent] : [];
  });
}
