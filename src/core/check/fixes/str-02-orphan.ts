import type { CellEdit } from "../fix";
import type { FindingOf } from "../finding";
import type { FixContext } from "./fix-context";
import { replaceReference } from "./replace-reference";

/** The suggested code in place of the wrong one. A code with other numbers is another code, not a slip of the pen, however near it is. */
export function fixOrphan(context: FixContext, { node: id, params }: FindingOf<"STR-02">): CellEdit | null {
  const node = context.check.byId.get(id ?? "");
  const parent = params.suggestion === null ? null : context.coded(params.suggestion);
  if (!node || !parent?.code || numbersIn(parent.code) !== numbersIn(params.parent)) return null;
  // A row without code and statement that names the parents of the row above goes on with that row.
  if (!node.ownCode && node.statement === "") return null;
  return context.mayHang(node, parent) ? replaceReference(context, node, params.parent, parent.code) : null;
}

/** The numbers of a code without zero padding: `1.2` for `TI-01.2`. */
function numbersIn(code: string): string {
  return (code.match(/\p{N}+/gu) ?? []).map((part) => part.replace(/^0+(?=\p{N})/u, "")).join(".");
}
