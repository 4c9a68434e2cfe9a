import { rect, type Rect } from "../../../src/core/address/address";
import { intersect } from "./range-address";

/** What is left of the areas without the cells of `gone`, as few rectangles as rows above, below and beside it need. */
export function areaDifference(areas: readonly Rect[], gone: Rect): Rect[] {
  return areas.flatMap((area) => {
    const shared = intersect(area, gone);
    if (!shared) return [area];
    const rest: Rect[] = [];
    if (area.top < shared.top) rest.push(rect(area.top, area.left, shared.top - 1, area.right));
    if (area.left < shared.left) rest.push(rect(shared.top, area.left, shared.bottom, shared.left - 1));
    if (area.right > shared.right) rest.push(rect(shared.top, shared.right + 1, shared.bottom, area.right));
    if (area.bottom > shared.bottom) rest.push(rect(shared.bottom + 1, area.left, area.bottom, area.right));
    return rest;
  });
}
