import type { Node, NodeId } from "../cascade/cascade";
import { textKey } from "../text/normalise";
import { parentFinder } from "./find-parent";
import type { NodeDraft } from "./node-draft";

/** Frozen nodes from drafts, in draft order: ids given, parents resolved. Every draft becomes one node. */
export function buildForest(drafts: readonly NodeDraft[]): readonly Node[] {
  const ids = nameNodes(drafts);
  const find = parentFinder(drafts);
  return drafts.map((draft): Node => {
    const found = draft.parentRefs.map((ref) => find(ref.text)).filter((d) => d !== null);
    const parents = draft.parent ? [draft.parent, ...found] : found;
    const component = draft.components.find((c) => c.code !== null);
    return Object.freeze({
      id: ids.get(draft)!,
      code: draft.code?.text ?? component?.code ?? null,
      codeAt: draft.code?.at ?? component?.at ?? null,
      ownCode: draft.code !== null,
      level: draft.level,
      levelText: draft.levelText,
      statement: draft.statement,
      at: draft.at,
      parents: [...new Set(parents.map((p) => ids.get(p)!))],
      parentRefs: draft.parentRefs,
      parentAt: draft.parentAt,
      components: draft.components,
      indicators: draft.indicators,
      owners: draft.owners,
      crosscutting: draft.crosscutting,
      csf: draft.csf,
      budget: draft.budget,
    });
  });
}

/** The node's code where it has one, else level and statement in short; a repeat gets `#2`, `#3`. Stable when rows move. */
function nameNodes(drafts: readonly NodeDraft[]): ReadonlyMap<NodeDraft, NodeId> {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const ids = new Map<NodeDraft, NodeId>();
  for (const draft of drafts) {
    const code = draft.code?.text ?? draft.components.find((c) => c.code !== null)?.code ?? null;
    const base = code ?? `L${draft.level}-${hash(textKey(draft.statement))}`;
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? base : `${base}#${count}`;
    } while (used.has(id));
    counts.set(base, count);
    used.add(id);
    ids.set(draft, id);
  }
  return ids;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
