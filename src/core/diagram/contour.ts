import type { Points } from "../sheet/sheet-plan";

/**
 * How far a subtree reaches to the left and to the right in each row. Rows are kept deepest first, so that a parent's row is appended;
 * `shift` is to be added to every number, so that moving a subtree touches none of them.
 */
export interface Contour {
  readonly left: Points[];
  readonly right: Points[];
  shift: Points;
}

/** A contour of no rows. */
export function createContour(): Contour {
  return { left: [], right: [], shift: 0 };
}

/** Adds a row on top, in the coordinates after `shift`. */
export function appendRow(contour: Contour, left: Points, right: Points): void {
  contour.left.push(left - contour.shift);
  contour.right.push(right - contour.shift);
}

/**
 * Sets the second contour `gap` points or more to the right of the first in every row and makes one of both. Uses both up: the longer one becomes the
 * result, so the work is the length of the shorter, and all merges of a tree together are linear in its nodes.
 * `distance` is how far the second was moved.
 */
export function mergeBeside(
  first: Contour,
  second: Contour,
  gap: Points,
): { readonly contour: Contour; readonly distance: Points } {
  const lastFirst = first.left.length - 1;
  const lastSecond = second.left.length - 1;
  const common = Math.min(first.left.length, second.left.length);
  let distance = -Infinity;
  for (let row = 0; row < common; row += 1) {
    const reach = first.right[lastFirst - row]! + first.shift - (second.left[lastSecond - row]! + second.shift);
    distance = Math.max(distance, reach + gap);
  }
  second.shift += distance;
  if (lastFirst >= lastSecond) {
    for (let row = 0; row < common; row += 1)
      first.right[lastFirst - row] = second.right[lastSecond - row]! + second.shift - first.shift;
    return { contour: first, distance };
  }
  for (let row = 0; row < common; row += 1)
    second.left[lastSecond - row] = first.left[lastFirst - row]! + first.shift - second.shift;
  return { contour: second, distance };
}
