import type { Cited } from "../cascade/cascade";
import { codeKey } from "../cascade/code-key";
import { textKey } from "../text/normalise";
import type { NodeDraft } from "./node-draft";

/** The draft that a parent reference means, or null. */
export type FindParent = (ref: Cited) => NodeDraft | null;

/** Finds drafts by code, else by the whole statement where no other draft has the same. */
export function parentFinder(drafts: readonly NodeDraft[]): FindParent {
  const byCode = new Map<string, NodeDraft>();
  const byText = new Map<string, NodeDraft | null>();
  for (const draft of drafts) {
    const code = draft.code ? codeKey(draft.code.text) : "";
    if (code !== "" && !byCode.has(code)) byCode.set(code, draft);
    const text = textKey(draft.statement);
    if (text !== "") byText.set(text, byText.has(text) ? null : draft);
  }
  return ({ text }) => byCode.get(codeKey(text)) ?? byText.get(textKey(text)) ?? null;
}
