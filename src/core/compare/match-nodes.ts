import { codeKey } from "../cascade/code-key";
import type { Cascade, Node } from "../cascade/cascade";
import { textKey } from "../text/normalise";

/** A node in two versions. */
export interface NodePair {
  readonly was: Node;
  readonly is: Node;
}

/** Which nodes of two versions are the same. */
export interface MatchedNodes {
  /** The later node to the earlier one. */
  readonly pairs: ReadonlyMap<Node, Node>;
  /** Nodes that only the later version has, and only the earlier one, each in its order. */
  readonly added: readonly Node[];
  readonly removed: readonly Node[];
}

/**
 * Nodes are the same by code and statement, by statement and level below the same parent, by statement and level anywhere, or by code; then, where
 * one parent has one node left in both versions, that one was put in other words.
 */
export function matchNodes(earlier: Cascade, later: Cascade): MatchedNodes {
  const pairs = new Map<Node, Node>();
  const taken = new Set<Node>();
  const parentWas = parentFinder(earlier);
  const parentIs = parentFinder(later);
  const match = (keyWas: Key, keyIs: Key, onlyAlone: boolean): void => {
    const left = group(
      earlier.nodes.filter((node) => !taken.has(node)),
      keyWas,
    );
    const fresh = group(
      later.nodes.filter((node) => !pairs.has(node)),
      keyIs,
    );
    for (const [key, nodes] of fresh) {
      const others = left.get(key) ?? [];
      if (onlyAlone && (nodes.length > 1 || others.length > 1)) continue;
      nodes.forEach((node, i) => {
        const other = others[i];
        if (!other) return;
        pairs.set(node, other);
        taken.add(other);
      });
    }
  };
  const said = ({ level, statement }: Node): string => `${level}|${textKey(statement)}`;
  const code = ({ code: own }: Node): string | null => (own === null ? null : codeKey(own));
  const coded = (node: Node): string | null => code(node) && `${code(node)}|${said(node)}`;
  match(coded, coded, false);
  const below = (parentOf: (node: Node) => Node | null) => (node: Node) =>
    `${said(parentOf(node) ?? node)}|${said(node)}`;
  match(below(parentWas), below(parentIs), false);
  match(said, said, false);
  match(code, code, true);
  const place = new Map(earlier.nodes.map((node, i) => [node, i]));
  const alone = (parent: Node | null | undefined, level: number): string | null =>
    parent === undefined ? null : `${parent ? place.get(parent)! : "root"}|${level}`;
  match(
    (node) => alone(parentWas(node), node.level),
    (node) => {
      const parent = parentIs(node);
      return alone(parent && pairs.get(parent), node.level);
    },
    true,
  );
  return {
    pairs,
    added: later.nodes.filter((node) => !pairs.has(node)),
    removed: earlier.nodes.filter((node) => !taken.has(node)),
  };
}

function parentFinder({ nodes }: Cascade): (node: Node) => Node | null {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ({ parents: [id] }) => (id === undefined ? null : (byId.get(id) ?? null));
}

type Key = (node: Node) => string | null;

function group(nodes: readonly Node[], keyOf: Key): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const own = groups.get(key);
    if (own) own.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}
