import { textKey } from "../../text/normalise";
import type { NodeDraft } from "../node-draft";
import { addFacts } from "./add-facts";
import type { Parts } from "./link-across";

/** Drafts of several sheets, each node once. */
export interface MergedDrafts {
  readonly drafts: readonly NodeDraft[];
  /** The draft that stands for one, itself for most. */
  readonly standsFor: (draft: NodeDraft) => NodeDraft;
  /** For each sheet how many of its drafts stand on a sheet before it too. */
  readonly repeated: readonly number[];
}

/** Several nodes of another sheet could be meant: it is asked about. */
const DOUBTED = 0.4;

/**
 * Drafts of different sheets that have one level, one statement and one parent are one node: what they say is put together. A sheet's root below
 * the top level that has its level and statement in common with a node of another sheet stands for that node. Drafts of one sheet stay apart.
 */
export function mergeDrafts(parts: Parts): MergedDrafts {
  const partOf = new Map(parts.flatMap((drafts, i) => drafts.map((draft) => [draft, i] as const)));
  const merged = new Map<NodeDraft, NodeDraft>();
  const numbers = new Map<NodeDraft, number>();
  const known = new KnownNodes(partOf);
  const numberOf = (draft: NodeDraft | null): number => {
    if (!draft) return 0;
    if (!numbers.has(draft)) numbers.set(draft, numbers.size + 1);
    return numbers.get(draft)!;
  };
  const settle = (draft: NodeDraft): NodeDraft => {
    const done = merged.get(draft);
    if (done) return done;
    merged.set(draft, draft);
    if (draft.parent) draft.parent = settle(draft.parent);
    if (draft.statement === "" || draft.level === 0) return draft;
    const text = `${draft.level}|${textKey(draft.statement)}`;
    const placed = `${numberOf(draft.parent)}|${text}`;
    const isStub = draft.parent === null && draft.level > 1;
    const same = known.find(placed, draft) ?? (isStub ? known.find(text, draft) : null);
    if (!same) {
      known.add([placed, text], draft);
      return draft;
    }
    if (same.others > 0) same.draft.parentTold = { ...same.draft.parentTold, confidence: DOUBTED };
    addFacts(same.draft, draft);
    known.took(same.draft, draft);
    merged.set(draft, same.draft);
    return same.draft;
  };
  // Nodes with a parent before roots that may stand for one of them.
  const rank = ({ level, parent }: NodeDraft): number => 2 * level + (parent || level <= 1 ? 0 : 1);
  const all = parts.flat();
  for (const draft of [...all].sort((a, b) => rank(a) - rank(b))) settle(draft);
  const standsFor = (draft: NodeDraft): NodeDraft => merged.get(draft) ?? draft;
  for (const draft of all) draft.moreParents.splice(0, Infinity, ...draft.moreParents.map(standsFor));
  return {
    drafts: all.filter((draft) => standsFor(draft) === draft),
    standsFor,
    repeated: parts.map((drafts) => drafts.filter((draft) => standsFor(draft) !== draft).length),
  };
}

/** Nodes by what tells them apart, each with the sheets that have it. */
class KnownNodes {
  readonly #byKey = new Map<string, NodeDraft[]>();
  readonly #sheets = new Map<NodeDraft, Set<number>>();

  constructor(private readonly partOf: ReadonlyMap<NodeDraft, number>) {}

  add(keys: readonly string[], draft: NodeDraft): void {
    for (const key of keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), draft]);
    this.#sheets.set(draft, new Set([this.#sheetOf(draft)]));
  }

  /** The first node of that key that this draft's sheet has not yet, and how many others there are. */
  find(key: string, draft: NodeDraft): { readonly draft: NodeDraft; readonly others: number } | null {
    const part = this.#sheetOf(draft);
    const free = (this.#byKey.get(key) ?? []).filter((one) => !this.#sheets.get(one)!.has(part));
    return free[0] ? { draft: free[0], others: free.length - 1 } : null;
  }

  took(node: NodeDraft, draft: NodeDraft): void {
    this.#sheets.get(node)!.add(this.#sheetOf(draft));
  }

  #sheetOf(draft: NodeDraft): number {
    return this.partOf.get(draft)!;
  }
}
