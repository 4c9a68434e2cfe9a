import type { Row } from "../../address/address";
import { codeKey } from "../../cascade/code-key";
import type { Node } from "../../cascade/cascade";
import { isFiller } from "../../text/normalise";
import { writtenRefs } from "../check-context";
import type { CellEdit } from "../fix";
import type { FixContext } from "./fix-context";

/** What parts the references in a cell; kept between the parts by `String.split`. */
export const REFERENCE_SEPARATOR = /([;\n]+)/;

/** The parent cell of a node with one of its references replaced by another code and all else as written; null when it would not do. */
export function replaceReference(context: FixContext, node: Node, written: string, by: string): CellEdit | null {
  const ref = writtenRefs(node).find(({ text }) => text === written);
  if (!ref || repeatsLinkBelow(context, node)) return null;
  const before = context.writable(ref.at);
  if (before === null) return null;
  const code = by.trim();
  const parts = before.split(REFERENCE_SEPARATOR);
  const places = parts.flatMap((part, place) => (part.replace(/\s+/g, " ").trim() === written ? [place] : []));
  if (places.length !== 1 || parts.some((part) => codeKey(part) === codeKey(code))) return null;
  const after = parts.map((part, place) => (place === places[0] ? part.replace(part.trim(), () => code) : part));
  return { at: ref.at, before, after: after.join("") };
}

/** Whether a row below goes on with the node by naming its parents again instead of its code: with other parents above it would be a node of its own. */
function repeatsLinkBelow({ check, grid, startsNode }: FixContext, node: Node): boolean {
  const { parentAt, codeAt } = node;
  if (parentAt === null) return false;
  for (let below = node.at.row + 1; below <= check.cascade.area.bottom && !startsNode(below); below++) {
    const coded = codeAt !== null && !isFiller(grid.text(below as Row, codeAt.column));
    if (!coded && !isFiller(grid.text(below as Row, parentAt.column))) return true;
  }
  return false;
}
