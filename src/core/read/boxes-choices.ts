import type { Profile } from "../profile/profile";
import { textKey } from "../text/normalise";
import type { NodeDraft } from "./node-draft";
import type { ReadChoices } from "./read-choices";

/**
 * Gives boxes the levels and parents that a person chose. Several boxes stand in one row: the statement tells which one is meant, and a
 * row that names no single box changes nothing.
 */
export function applyChosenPlaces(drafts: readonly NodeDraft[], { rows }: ReadChoices, { levels }: Profile): void {
  if (rows.length === 0) return;
  const byRow = new Map<number, NodeDraft[]>();
  for (const draft of drafts) byRow.set(draft.row, [...(byRow.get(draft.row) ?? []), draft]);
  const only = (row: number): NodeDraft | null => {
    const found = byRow.get(row) ?? [];
    return found.length === 1 ? found[0]! : null;
  };
  for (const { row, text, level, parent } of rows) {
    const said = (byRow.get(row) ?? []).filter((d) => text !== undefined && textKey(d.statement) === textKey(text));
    const draft = said.length === 1 ? said[0]! : only(row);
    if (!draft) continue;
    if (level !== null && level >= 1 && level <= levels.length) {
      draft.level = level;
      draft.levelTold = { by: "choice", confidence: 1 };
    }
    const above = parent === null || parent === 0 ? null : only(parent);
    if (parent === null || above === draft || (parent > 0 && !above)) continue;
    draft.parent = above;
    draft.parentTold = { by: above ? "choice" : "root", confidence: 1 };
  }
}
