import { codeKey } from "../../cascade/code-key";
import type { CellEdit } from "../fix";
import { REFERENCE_SEPARATOR } from "./replace-reference";

/**
 * One edit of a cell in place of several, so that all findings of the cell can be put right together: each replaces another reference in it.
 * Null when they do not go together.
 */
export function mergeEdits(edits: readonly CellEdit[]): CellEdit | null {
  const first = edits[0]!;
  if (edits.every(({ after }) => after === first.after)) return first;
  const parts = first.before.split(REFERENCE_SEPARATOR);
  const merged = [...parts];
  for (const { after } of edits) {
    for (const [place, part] of after.split(REFERENCE_SEPARATOR).entries()) {
      if (part === parts[place] || part === merged[place]) continue;
      if (merged[place] !== parts[place]) return null;
      merged[place] = part;
    }
  }
  const codes = merged.map(codeKey).filter((code) => /[^;]/u.test(code));
  return new Set(codes).size === codes.length ? { ...first, after: merged.join("") } : null;
}
