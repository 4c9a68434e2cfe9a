import type { Cascade, Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import { codeKey } from "../cascade/code-key";
import { childrenOf } from "./children-of";

/**
 * A code for every node: its own where it has one, else an outline number (`1`, `1.2`, `1.2.1`) along the tree parents that no own code has
 * taken. Nodes that no root leads to are numbered after the others.
 */
export function nameCodes({ nodes }: Cascade): ReadonlyMap<NodeId, string> {
  const codes = new Map<NodeId, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    const code = node.ownCode ? (node.code ?? "") : "";
    if (code === "") continue;
    codes.set(node.id, code);
    taken.add(codeKey(code));
  }
  const children = childrenOf(nodes);
  const numbered = new Set<NodeId>();
  const number = (tops: readonly Node[], above: string): void => {
    const stack = tops.map((node, i) => ({ node, outline: `${above}${i + 1}` })).reverse();
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { node, outline } = next;
      if (numbered.has(node.id)) continue;
      numbered.add(node.id);
      if (!codes.has(node.id)) codes.set(node.id, free(outline, taken));
      const below = children.get(node.id) ?? [];
      for (let i = below.length - 1; i >= 0; i--) stack.push({ node: below[i]!, outline: `${outline}.${i + 1}` });
    }
  };
  const roots = children.get(null) ?? [];
  number(roots, "");
  nodes.forEach((node, i) => {
    if (!numbered.has(node.id)) number([node], `${roots.length + i + 1}.`);
  });
  return codes;
}

/** The code itself, else with the first letter behind it that makes it new. */
function free(code: string, taken: Set<string>): string {
  let found = code;
  for (let i = 2; taken.has(codeKey(found)); i++) found = `${code}-${i}`;
  taken.add(codeKey(found));
  return found;
}
