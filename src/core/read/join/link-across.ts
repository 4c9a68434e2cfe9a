import { parseCode } from "../code-shape";
import { type FindParent, parentFinder } from "../find-parent";
import type { NodeDraft } from "../node-draft";

/** The drafts of each sheet of a tree. */
export type Parts = readonly (readonly NodeDraft[])[];

/** What the beginning of a code tells across sheets: nearly as much as a parent that is named. */
const BY_PREFIX = 0.9;

/**
 * Gives drafts without a parent on their own sheet one on another: the one whose code or statement they name, else the one whose code begins
 * theirs. Returns how parent references are to be resolved: on their own sheet first, for sheets may use the same codes.
 */
export function linkAcross(parts: Parts): FindParent {
  const finders = parts.map((drafts) => ({ sheet: drafts[0]?.at.sheet, find: parentFinder(drafts) }));
  const find: FindParent = (ref) => {
    const own = finders.find(({ sheet }) => sheet === ref.at.sheet)?.find(ref);
    if (own) return own;
    for (const { sheet, find: findThere } of finders) {
      const there = sheet === ref.at.sheet ? null : findThere(ref);
      if (there) return there;
    }
    return null;
  };
  const coded = parts.map(byCode);
  parts.forEach((drafts, i) => {
    for (const draft of drafts) {
      if (draft.parent) continue;
      const [named] = draft.parentRefs.flatMap((ref) => find(ref) ?? []);
      const above =
        named ??
        (draft.parentRefs.length === 0
          ? aboveByCode(
              draft,
              coded.filter((_, other) => other !== i),
            )
          : null);
      if (!above || above === draft) continue;
      draft.parent = above;
      draft.parentTold = named
        ? { by: named.code ? "parent-code" : "parent-text", confidence: 1 }
        : { by: "code-prefix", confidence: BY_PREFIX };
    }
  });
  return find;
}

function byCode(drafts: readonly NodeDraft[]): ReadonlyMap<string, NodeDraft> {
  const found = new Map<string, NodeDraft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key !== null && !found.has(key)) found.set(key, draft);
  }
  return found;
}

function keyOf({ code }: NodeDraft): string | null {
  const shape = code && parseCode(code.text);
  return shape && `${shape.prefix} ${shape.parts.join(".")}`;
}

/** The draft of another sheet whose code is this one's without its last part. */
function aboveByCode(draft: NodeDraft, others: readonly ReadonlyMap<string, NodeDraft>[]): NodeDraft | null {
  const shape = draft.code && parseCode(draft.code.text);
  if (!shape || shape.parts.length < 2) return null;
  const key = `${shape.prefix} ${shape.parts.slice(0, -1).join(".")}`;
  return others.map((coded) => coded.get(key)).find((found) => found !== undefined) ?? null;
}
