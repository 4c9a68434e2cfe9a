import { codeKey } from "../../cascade/code-key";
import type { Node } from "../../cascade/cascade";
import type { FixContext } from "./fix-context";

/** Of the links that the codes could tell, this many may run otherwise. */
const MAX_EXCEPTIONS = 0.1;
/** Links that must run as the codes tell where no level confirms it. */
const MIN_PROOFS = 3;

/** A function that gives the parent which a node's code tells: `1.2` for `1.2.3`, when the sheet's other links run like that too. */
export function outlineParents(context: FixContext): (node: Node) => Node | null {
  const { check } = context;
  const told = check.nodes.filter((node) => above(context, node) !== null && node.parents.some((id) => id !== node.id));
  const proofs = told.filter((node) => node.parents.includes(above(context, node)!.id)).length;
  if (proofs < told.length * (1 - MAX_EXCEPTIONS)) return () => null;
  return (node) => {
    const parent = above(context, node);
    if (parent === null || !context.mayHang(node, parent)) return null;
    const confirmed = check.cascade.has.level ? parent.level === node.level - 1 : proofs >= MIN_PROOFS;
    return confirmed ? parent : null;
  };
}

/** The node whose code is the given one's without its last number. */
function above({ coded }: FixContext, { code, ownCode }: Node): Node | null {
  const upper = ownCode ? /^(.+)[.\-/]\p{N}+$/u.exec(codeKey(code ?? ""))?.[1] : undefined;
  return upper === undefined ? null : coded(upper);
}
