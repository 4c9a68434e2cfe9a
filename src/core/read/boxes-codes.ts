import type { Arrangement, LinkedBox } from "./boxes-bands";
import type { Box } from "./boxes-group";
import { parseCode, splitCode } from "./code-shape";

const MOST_CODED = 0.8;
const SURE = 1;

/** The parents that the boxes' codes tell (`1.2` under `1`), or null where codes tell too few of them. Boxes at the top are absent. */
export function parentsByCode(boxes: readonly Box[]): ReadonlyMap<Box, Box> | null {
  const byCode = new Map<string, Box>();
  const parts = new Map<Box, readonly string[]>();
  for (const box of boxes) {
    const code = splitCode(box.statement?.text ?? "")?.code;
    const shape = code === undefined ? null : parseCode(code);
    if (!shape) continue;
    parts.set(box, shape.parts);
    byCode.set(shape.parts.join("."), box);
  }
  // The same code twice names no box.
  if (parts.size < boxes.length * MOST_CODED || byCode.size < parts.size) return null;
  const top = Math.min(...[...parts.values()].map(({ length }) => length));
  const found = new Map<Box, Box>();
  let lower = 0;
  for (const [box, own] of parts) {
    if (own.length === top) continue;
    lower++;
    const parent = byCode.get(own.slice(0, -1).join("."));
    if (parent) found.set(box, parent);
  }
  return lower > 0 && found.size >= lower * MOST_CODED ? found : null;
}

/** How many of the parents that codes tell an arrangement has, from 0 to 1. */
export function agreement({ linked }: Arrangement, byCode: ReadonlyMap<Box, Box>): number {
  return linked.filter(({ box, parent }) => byCode.get(box) === parent).length / linked.length;
}

/** The boxes with the parents that codes tell, one level below them. */
export function linkByCode(linked: readonly LinkedBox[], byCode: ReadonlyMap<Box, Box>): readonly LinkedBox[] {
  const depths = new Map<Box, number>();
  const depthOf = (box: Box): number => {
    const known = depths.get(box);
    if (known !== undefined) return known;
    const parent = byCode.get(box);
    const depth = parent ? depthOf(parent) + 1 : 1;
    depths.set(box, depth);
    return depth;
  };
  return linked.map((each) => {
    const parent = byCode.get(each.box);
    return parent
      ? { ...each, parent, parentSure: SURE, parentBy: "code-prefix", level: depthOf(each.box), levelSure: SURE }
      : each;
  });
}
