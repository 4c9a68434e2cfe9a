import type { NodeDraft } from "./node-draft";
import type { ReadChoices } from "./read-choices";

/**
 * Gives nodes of a wide table the levels and parents that a person chose. A row may open several nodes: a chosen level names the one it
 * means, else the lowest is meant; a chosen parent is the lowest node of its row above that.
 */
export function applyWideChoices(drafts: readonly NodeDraft[], { rows }: ReadChoices, levels: number): void {
  if (rows.length === 0) return;
  const byRow = new Map<number, NodeDraft[]>();
  for (const draft of drafts) byRow.set(draft.row, [...(byRow.get(draft.row) ?? []), draft]);
  const lowest = (nodes: readonly NodeDraft[]): NodeDraft | null =>
    nodes.reduce<NodeDraft | null>((low, node) => (low && low.level > node.level ? low : node), null);
  for (const { row, level, parent } of rows) {
    const own = byRow.get(row) ?? [];
    const draft = own.find((node) => node.level === level) ?? lowest(own);
    if (!draft) continue;
    if (level !== null && level >= 1 && level <= levels) {
      draft.level = level;
      draft.levelTold = { by: "choice", confidence: 1 };
    }
    if (parent === null) continue;
    const holder = parent === 0 ? null : lowest((byRow.get(parent) ?? []).filter((node) => node.level < draft.level));
    if (parent !== 0 && !holder) continue;
    draft.parent = holder;
    draft.parentTold = { by: holder ? "choice" : "root", confidence: 1 };
  }
}
