import type { Node } from "../../cascade/cascade";
import { isFiller } from "../../text/normalise";
import { isTop } from "../check-context";
import type { FindingOf } from "../finding";
import type { CellEdit } from "../fix";
import type { FixContext } from "./fix-context";

/** A function that gives the parent which the node's code tells, in the empty parent cell; null in a sheet without any top, where no link is sure. */
export function noParentFixer(
  context: FixContext,
  outlineParent: (node: Node) => Node | null,
): (finding: FindingOf<"STR-03">) => CellEdit | null {
  const { check } = context;
  const hasTop = check.nodes.some((node) => isTop(check, node));
  return ({ node: id }) => {
    const node = check.byId.get(id ?? "");
    const code = node && outlineParent(node)?.code;
    if (!hasTop || !node?.parentAt || !code) return null;
    const before = context.writable(node.parentAt);
    return before !== null && isFiller(before) ? { at: node.parentAt, before, after: code.trim() } : null;
  };
}
