import type { Profile } from "../profile/profile";
import type { NodeDraft } from "./node-draft";
import type { ReadChoices } from "./read-choices";

/** Gives nodes the parents that a person chose, by the rows of their statements; a row without a node changes nothing. */
export function applyChosenParents(drafts: readonly NodeDraft[], { rows }: ReadChoices): void {
  if (rows.length === 0) return;
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  for (const { row, parent } of rows) {
    const draft = byRow.get(row);
    const above = parent === null || parent === 0 ? null : byRow.get(parent);
    if (!draft || parent === null || above === undefined || above === draft) continue;
    draft.parent = above;
    draft.parentRefs.length = 0;
    draft.parentTold = { by: above ? "choice" : "root", confidence: 1 };
  }
}

/** Gives nodes the levels that a person chose; one that the profile has not is passed by. */
export function applyChosenLevels(drafts: readonly NodeDraft[], { rows }: ReadChoices, { levels }: Profile): void {
  if (rows.length === 0) return;
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  for (const { row, level } of rows) {
    const draft = byRow.get(row);
    if (!draft || level === null || level < 1 || level > levels.length) continue;
    draft.level = level;
    draft.levelTold = { by: "choice", confidence: 1 };
  }
}
