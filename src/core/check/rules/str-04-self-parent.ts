import { codeKey } from "../../cascade/code-key";
import type { Cited, Node } from "../../cascade/cascade";
import { nameOf, writtenRefs } from "../check-context";
import type { Rule } from "../rule";

/** A node names itself as its parent. */
export const selfParent: Rule = {
  id: "STR-04",
  name: "SELF_PARENT",
  severity: "error",
  source: "domain 2.1",
  needs: ["parent"],
  check: ({ nodes, byCode }) =>
    nodes.flatMap((node) => {
      const ref = selfReference(node, byCode);
      if (!ref && !node.parents.includes(node.id)) return [];
      return [
        {
          rule: "STR-04",
          severity: "error",
          where: (ref ?? node.parentRefs[0])?.at ?? node.at,
          node: node.id,
          params: { code: nameOf(node) },
        },
      ];
    }),
};

/** The reference that leads to the node itself; a code that another node has first leads to that one. */
function selfReference(node: Node, byCode: ReadonlyMap<string, Node>): Cited | null {
  return writtenRefs(node).find((ref) => byCode.get(codeKey(ref.text)) === node) ?? null;
}
