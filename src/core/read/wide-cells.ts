import { isNoText, stripBullet } from "../text/normalise";
import type { TableView } from "./table-view";

/** What a cell of a level's column says on a row. */
export type LevelCell =
  | { readonly kind: "text"; readonly text: string }
  /** A filler, or a cell that a filler or a text left of it is merged over: there is no such level here. */
  | { readonly kind: "none" }
  /** The merged area that began above. */
  | { readonly kind: "held" }
  /** An empty merged area begins: it goes on with what a page cut off. */
  | { readonly kind: "block" }
  | { readonly kind: "blank" };

const NONE: LevelCell = { kind: "none" };
const HELD: LevelCell = { kind: "held" };
const BLOCK: LevelCell = { kind: "block" };
export const BLANK: LevelCell = { kind: "blank" };

/** The cell of a level's column on a row. */
export function levelCell(view: TableView, row: number, column: number): LevelCell {
  const text = stripBullet(view.text(row, column));
  if (text !== "") return isNoText(text) ? NONE : { kind: "text", text };
  const merge = view.mergeAt(row, column);
  if (!merge) return BLANK;
  if (merge.left < column && view.spanText(row, column) !== "") return NONE;
  if (merge.top < row) return HELD;
  return merge.bottom > row ? BLOCK : BLANK;
}
