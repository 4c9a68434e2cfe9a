import type { Cascade, Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import type { NodeEvidence, Question } from "../cascade/evidence";
import { textKey } from "../text/normalise";
import { type FindParent, parentFinder } from "./find-parent";
import type { NodeDraft } from "./node-draft";

/** Below this what was told is asked about. */
const SURE = 0.5;

/**
 * Frozen nodes from drafts, in draft order: ids given, parents resolved, doubts asked about. Every draft becomes one node. `find` gives the
 * draft that a parent reference means.
 */
export function buildForest(
  drafts: readonly NodeDraft[],
  find: FindParent = parentFinder(drafts),
): Pick<Cascade, "nodes" | "evidence" | "questions"> {
  const ids = nameNodes(drafts);
  const evidence: Record<NodeId, NodeEvidence> = {};
  const questions: Question[] = [];
  const nodes = drafts.map((draft): Node => {
    const found = draft.parentRefs.map((ref) => find(ref)).filter((d) => d !== null);
    const beside = [...draft.moreParents, ...found];
    const parents = draft.parent ? [draft.parent, ...beside] : beside;
    const component = draft.components.find((c) => c.code !== null);
    const id = ids.get(draft)!;
    const told: NodeEvidence = {
      level: draft.levelTold,
      parent: parents.length > 0 || draft.parentTold.confidence < SURE ? draft.parentTold : ROOT,
    };
    evidence[id] = told;
    questions.push(...draft.asked);
    if (told.level.confidence < SURE) questions.push({ kind: "level", at: draft.at, node: id });
    if (told.parent.confidence < SURE) questions.push({ kind: "parent", at: draft.at, node: id });
    return Object.freeze({
      id,
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
      parentIndicator: draft.parentIndicator,
      components: draft.components,
      indicators: draft.indicators,
      owners: draft.owners,
      crosscutting: draft.crosscutting,
      csf: draft.csf,
      budget: draft.budget,
    });
  });
  return { nodes, evidence, questions };
}

const ROOT: NodeEvidence["parent"] = Object.freeze({ by: "root", confidence: 1 });

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
