import type { NodeDraft } from "./node-draft";

const NO_PARENT = -1;
const LOST_PARENT = -2;

/** Depth of each draft by parent codes: 1 for a root, 0 where a code is missing or the links run in a loop. */
export function nodeDepths(drafts: readonly NodeDraft[]): number[] {
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const parentOf = drafts.map((draft) => {
    if (draft.parent) return places.get(draft.parent)!;
    return draft.parentRefs.length > 0 ? LOST_PARENT : NO_PARENT;
  });
  const depth = new Array<number>(drafts.length).fill(-1);
  for (let start = 0; start < drafts.length; start++) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = start;
    while (at >= 0 && depth[at] === -1 && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parentOf[at]!;
    }
    let above =
      at === NO_PARENT
        ? 0
        : at === LOST_PARENT || onPath.has(at)
          ? -Infinity
          : depth[at] === 0
            ? -Infinity
            : depth[at]!;
    for (const i of path.reverse()) {
      above += 1;
      depth[i] = Math.max(0, above);
    }
  }
  return depth.map((d) => (Number.isFinite(d) ? d : 0));
}
