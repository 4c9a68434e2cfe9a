import { formatRect, type Rect } from "../../../core/address/address";
import { CHANGE_BYTES, rangeAction, type SheetAction } from "./sheet-action";

/** Rectangles to be merged, each as a whole or, across, each of its rows by itself. */
interface Merge {
  readonly area: Rect;
  readonly across: boolean;
}

/** Merges areas; rows below one another that are merged over the same columns go together. */
export function* mergeActions(merges: readonly Rect[]): Generator<SheetAction> {
  for (const { area, across } of joinRows(merges)) {
    yield rangeAction(formatRect(area), CHANGE_BYTES, (range) => range.merge(across));
  }
}

function joinRows(merges: readonly Rect[]): Merge[] {
  const joined: Merge[] = [];
  const stacks = new Map<string, Rect[]>();
  for (const area of merges) {
    if (area.top !== area.bottom) joined.push({ area, across: false });
    else if (area.left !== area.right) {
      const columns = `${area.left}:${area.right}`;
      const stack = stacks.get(columns);
      if (stack) stack.push(area);
      else stacks.set(columns, [area]);
    }
  }
  for (const stack of stacks.values()) {
    const rows = stack.sort((a, b) => a.top - b.top);
    for (let from = 0; from < rows.length;) {
      let to = from;
      while (rows[to + 1]?.top === rows[to]!.top + 1) to++;
      joined.push({ area: { ...rows[from]!, bottom: rows[to]!.bottom }, across: true });
      from = to + 1;
    }
  }
  return joined;
}
