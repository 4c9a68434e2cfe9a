import { formatCell, type CellRef } from "../address/address";
import { codeKey } from "../cascade/code-key";
import type { Cascade, Cited, Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import type { Level } from "../profile/profile";
import { isFiller } from "../text/normalise";
import { findLoops } from "./find-loops";

export interface CheckOptions {
  /** The year that must be complete, `"2025"`; null takes the first year the sheet has. */
  readonly year: string | null;
}

/** What the rules share about one cascade, worked out once in time linear in its nodes and links. */
export interface CheckContext {
  readonly cascade: Cascade;
  readonly nodes: readonly Node[];
  readonly year: string | null;
  readonly byId: ReadonlyMap<NodeId, Node>;
  /** Children in sheet order, without the node itself. */
  readonly children: ReadonlyMap<NodeId, readonly Node[]>;
  /** Nodes by `codeKey`, first in the sheet wins. */
  readonly byCode: ReadonlyMap<string, Node>;
  /** Loops of parent links, see `findLoops`. */
  readonly loops: readonly (readonly Node[])[];
  /** Levels that occur, ascending; unknown levels left out. */
  readonly levelsPresent: readonly number[];
}

/** Builds the shared view. Parents that are the node itself are left out of `children`: STR-04 speaks of them. */
export function buildCheckContext(cascade: Cascade, options: CheckOptions): CheckContext {
  const { nodes } = cascade;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byCode = new Map<string, Node>();
  const children = new Map<NodeId, Node[]>();
  const levels = new Set<number>();
  for (const node of nodes) {
    const key = node.code === null ? "" : codeKey(node.code);
    if (key !== "" && !byCode.has(key)) byCode.set(key, node);
    if (node.level > 0) levels.add(node.level);
    for (const parent of new Set(node.parents)) {
      if (parent === node.id) continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(node);
      else children.set(parent, [node]);
    }
  }
  return {
    cascade,
    nodes,
    year: options.year,
    byId,
    children,
    byCode,
    loops: findLoops(nodes, byId),
    levelsPresent: [...levels].sort((left, right) => left - right),
  };
}

/** How a finding names a node: its own code, else its statement, else its nomenclature code, else its cell. */
export function nameOf(node: Node): string {
  if (node.ownCode && node.code) return node.code;
  return node.statement || node.code || formatCell(node.at);
}

/** The level of a node in the profile, or null when it is unknown. */
export function levelOf(context: CheckContext, node: Node): Level | null {
  return context.cascade.profile.levels[node.level - 1] ?? null;
}

/** The level's label, else the level as written, else an empty text. */
export function levelLabelOf(context: CheckContext, node: Node): string {
  return levelOf(context, node)?.label ?? node.levelText?.text ?? "";
}

/** Parent references that say something: a dash stands for "none". */
export function writtenRefs(node: Node): readonly Cited[] {
  return node.parentRefs.filter((ref) => !isFiller(ref.text));
}

/** Whether the node stands without any link upwards, written or found. */
export function isUnlinked(node: Node): boolean {
  return node.parents.length === 0 && writtenRefs(node).length === 0;
}

/**
 * Whether an unlinked node is the top of a tree rather than one that lost its parent: it stands at the sheet's
 * first level, or a child of it stands higher than itself, so that the level is what is wrong.
 */
export function isTop(context: CheckContext, node: Node): boolean {
  if (!isUnlinked(node) || node.level === 0) return false;
  if (node.level === context.levelsPresent[0]) return true;
  return childrenOf(context, node).some((child) => child.level > 0 && child.level < node.level);
}

export function childrenOf(context: CheckContext, node: Node): readonly Node[] {
  return context.children.get(node.id) ?? [];
}

/** Links between two different nodes of known level, in sheet order of the child. */
export function levelledLinks(context: CheckContext): readonly { readonly parent: Node; readonly child: Node }[] {
  const links: { parent: Node; child: Node }[] = [];
  for (const child of context.nodes) {
    if (child.level === 0) continue;
    for (const id of new Set(child.parents)) {
      const parent = context.byId.get(id);
      if (parent && parent !== child && parent.level > 0) links.push({ parent, child });
    }
  }
  return links;
}

/** Where the link from a child to this parent is written; the statement's cell in layouts without a parent column. */
export function linkCell(child: Node, parent: Node): CellRef {
  const refs = writtenRefs(child);
  const key = parent.code === null ? "" : codeKey(parent.code);
  return (refs.find((ref) => codeKey(ref.text) === key) ?? refs[0])?.at ?? child.at;
}

/** The level's cell, else the statement's. */
export function levelCell(node: Node): CellRef {
  return node.levelText?.at ?? node.at;
}
