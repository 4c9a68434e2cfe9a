import type { Rect } from "../../../core/address/address";

/**
 * The merged areas that can stand together, in the order given: of areas that overlap, which no program may write, the upper one stays
 * (the earlier one when both begin in the same row). Areas of a single cell merge nothing and are left out.
 */
export function disjointMerges(areas: readonly Rect[]): Rect[] {
  const wide = areas.filter((area) => area.top !== area.bottom || area.left !== area.right);
  const byTop = wide
    .map((area, order) => ({ area, order }))
    .sort((a, b) => a.area.top - b.area.top || a.order - b.order);
  const kept = new Set<Rect>();
  let open: Rect[] = [];
  let openTop = 0;
  for (const { area } of byTop) {
    if (area.top !== openTop) {
      open = open.filter((other) => other.bottom >= area.top);
      openTop = area.top;
    }
    if (open.some((other) => other.left <= area.right && area.left <= other.right)) continue;
    open.push(area);
    kept.add(area);
  }
  return wide.filter((area) => kept.has(area));
}
