import { codeKey } from "../../cascade/code-key";
import type { Node } from "../../cascade/cascade";
import { writtenRefs } from "../check-context";
import type { CellEdit } from "../fix";
import type { FindingOf } from "../finding";
import type { FixContext } from "./fix-context";
import { replaceReference } from "./replace-reference";

/** The parent that the node's code tells, in place of the node itself. */
export function fixSelfParent(
  context: FixContext,
  { node: id }: FindingOf<"STR-04">,
  outlineParent: (node: Node) => Node | null,
): CellEdit | null {
  const node = context.check.byId.get(id ?? "");
  const code = node && outlineParent(node)?.code;
  if (!node || !code) return null;
  const itself = writtenRefs(node).find((ref) => codeKey(ref.text) === codeKey(node.code ?? ""));
  return itself ? replaceReference(context, node, itself.text, code) : null;
}
