import { codeKey } from "../cascade/code-key";
import { textKey } from "../text/normalise";
import type { NodeDraft } from "./node-draft";

/** A function that finds the draft a parent reference means: by code, else by its whole statement where no other draft has the same. */
export function parentFinder(drafts: readonly NodeDraft[]): (ref: string) => NodeDraft | null {
  const byCode = new Map<string, NodeDraft>();
  const byText = new Map<string, NodeDraft | null>();
  for (const draft of drafts) {
    const code = draft.code ? codeKey(draft.code.text) : "";
    if (code !== "" && !byCode.has(code)) byCode.set(code, draft);
    const text = textKey(draft.statement);
    if (text !== "") byText.set(text, byText.has(text) ? null : draft);
  }
  return (ref) => byCode.get(codeKey(ref)) ?? byText.get(textKey(ref)) ?? null;
}
