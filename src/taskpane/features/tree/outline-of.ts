import type { Drawing, DrawnBox } from "../../../core/diagram/drawing";

/** The boxes of a drawing as a person goes through them: each below the one that it hangs on. Numbers are indices of the drawing's boxes. */
export interface Outline {
  /** Boxes that hang on none, in the drawing's order. */
  readonly tops: readonly number[];
  /** Boxes below a box, in the drawing's order; none where it is missing. */
  readonly below: ReadonlyMap<number, readonly number[]>;
}

/** The outline of a tree's nodes. A link begins and ends in the middle of a side of the two boxes that it joins. Linear. */
export function outlineOf({ boxes, links }: Pick<Drawing, "boxes" | "links">): Outline {
  const at = new Map<string, number>();
  const nodes = boxes.flatMap(({ node }, index) => (node === null ? [] : [index]));
  for (const index of nodes) for (const place of middles(boxes[index]!)) at.set(place, index);
  const above = new Map<number, number>();
  for (const link of links) {
    const [from, to] = [link[0], link.at(-1)].map((end) => (end ? at.get(end.join()) : undefined));
    if (from !== undefined && to !== undefined) above.set(to, from);
  }
  const below = new Map<number, number[]>();
  const tops: number[] = [];
  for (const index of nodes) {
    const parent = above.get(index);
    if (parent === undefined) tops.push(index);
    else if (below.get(parent)?.push(index) === undefined) below.set(parent, [index]);
  }
  return { tops, below };
}

function middles({ x, y, width, height }: DrawnBox): readonly string[] {
  return [
    [x, y + height / 2],
    [x + width, y + height / 2],
    [x + width / 2, y],
    [x + width / 2, y + height],
  ].map((place) => place.join());
}
