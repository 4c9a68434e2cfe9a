import { rect, type Rect } from "../../../src/core/address/address";

interface OpenRect {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/** The cells of areas as rectangles from top to bottom: runs of neighbours in a row, joined with equal runs of the rows below. */
export function joinAreas(areas: readonly Rect[]): Rect[] {
  const cuts = Array.from(new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))).sort((a, b) => a - b);
  const all: OpenRect[] = [];
  let above: OpenRect[] = [];
  cuts.slice(0, -1).forEach((top, i) => {
    const bottom = cuts[i + 1]! - 1;
    above = runsOf(areas.filter((area) => area.top <= top && area.bottom >= bottom)).map(({ left, right }) => {
      const open = above.find((each) => each.bottom === top - 1 && each.left === left && each.right === right);
      if (open) {
        open.bottom = bottom;
        return open;
      }
      const begun = { top, left, right, bottom };
      all.push(begun);
      return begun;
    });
  });
  return all.map(({ top, left, bottom, right }) => rect(top, left, bottom, right));
}

function runsOf(areas: readonly Rect[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right } of [...areas].sort((a, b) => a.left - b.left)) {
    const last = runs.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
}
