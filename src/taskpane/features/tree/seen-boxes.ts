import type { DrawnBox } from "../../../core/diagram/drawing";
import { middleOf, seenMiddle, type Place, type Size, type Viewport } from "./viewport";

/** Indices of the boxes that a viewport shows a part of, in the drawing's order; of more than `most` those nearest to the middle. */
export function seenBoxes(boxes: readonly DrawnBox[], view: Viewport, surface: Size, most: number): readonly number[] {
  const right = view.x + surface.width / view.scale;
  const bottom = view.y + surface.height / view.scale;
  const seen: number[] = [];
  boxes.forEach(({ x, y, width, height }, index) => {
    if (x < right && y < bottom && x + width > view.x && y + height > view.y) seen.push(index);
  });
  if (seen.length <= most) return seen;
  const middle = seenMiddle(view, surface);
  const far = (index: number) => distance(boxes[index]!, middle);
  return [...seen]
    .sort((a, b) => far(a) - far(b))
    .slice(0, most)
    .sort((a, b) => a - b);
}

/** Index of the node's box at a place of the drawing, -1 for none. */
export function boxAt(boxes: readonly DrawnBox[], place: Place): number {
  return boxes.findIndex(
    ({ node, x, y, width, height }) =>
      node !== null && place.x >= x && place.y >= y && place.x <= x + width && place.y <= y + height,
  );
}

/** Index of the node's box nearest to a place of the drawing, -1 when there are no nodes. */
export function nearestBox(boxes: readonly DrawnBox[], place: Place): number {
  let nearest = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const far = distance(box, place);
    if (box.node === null || far >= least) return;
    nearest = index;
    least = far;
  });
  return nearest;
}

function distance(box: DrawnBox, place: Place): number {
  const middle = middleOf(box);
  return Math.hypot(middle.x - place.x, middle.y - place.y);
}
