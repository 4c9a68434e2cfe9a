import type { Cited } from "../cascade/cascade";
import { codeKey } from "../cascade/code-key";
import type { ParentSign, Told } from "../cascade/evidence";
import { textKey } from "../text/normalise";
import { NearTexts } from "./near-texts";
import { type NodeDraft, startDraft } from "./node-draft";

/** What rows say about parents, beside the references that their drafts hold. */
interface ParentWords {
  /** The parent's indicator that a node serves, as written. */
  readonly indicators: ReadonlyMap<NodeDraft, Cited>;
  /** Indicators by their codes. */
  readonly indicatorCodes: ReadonlyMap<string, Measure>;
  /** Where parents are named by what leaders plan (domain 4.1 R1): one that no row states is a root of its own. */
  readonly areLeaders: boolean;
}

/** An indicator and the node that it measures. */
export interface Measure {
  readonly draft: NodeDraft;
  readonly text: string;
}

/** Nearly the same text. */
const NEARLY = 0.7;
/** Several fit equally well: it is asked about. */
const DOUBTED = 0.4;

/**
 * Gives drafts their parents by code, by statement (also with a slip of the pen) or by indicator, and the indicators that they serve.
 * Of several with one statement the nearest above is taken, and doubted. Returns the drafts with the leaders' plans among them.
 */
export function linkParents(drafts: readonly NodeDraft[], words: ParentWords): NodeDraft[] {
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const codes = new Map<string, NodeDraft>();
  const statements = new NearTexts<NodeDraft>();
  const measures = new NearTexts<Measure>();
  for (const draft of drafts) {
    const code = draft.code ? codeKey(draft.code.text) : "";
    if (code !== "" && !codes.has(code)) codes.set(code, draft);
    statements.add(draft.statement, draft);
    for (const { text } of draft.indicators) measures.add(text, { draft, text });
  }
  const leaders = new Map<string, NodeDraft>();
  const all: NodeDraft[] = [];
  const placeOf = (draft: NodeDraft): number => places.get(draft)!;
  const byText = (draft: NodeDraft, ref: Cited, sure: number): boolean => {
    const found = statements.find(ref.text);
    const near = found ? nearestAbove(found.items, placeOf(draft), placeOf) : null;
    if (!found || !near) return false;
    draft.parent = near.item;
    draft.parentTold = told("parent-text", near.others > 0 ? DOUBTED : found.isSame ? sure : Math.min(sure, NEARLY));
    return true;
  };
  for (const draft of drafts) {
    const [ref] = draft.parentRefs;
    const sure = draft.parentTold.confidence;
    const byCode = ref ? codes.get(codeKey(ref.text)) : undefined;
    if (ref && byCode) {
      draft.parent = byCode;
      draft.parentTold = told("parent-code", sure);
    } else if (ref && !byText(draft, ref, sure) && words.areLeaders) {
      const key = textKey(ref.text);
      const leader = leaders.get(key) ?? startDraft(ref.at, ref.text, 0, null);
      if (!leaders.has(key)) all.push(leader);
      leaders.set(key, leader);
      draft.parent = leader;
      draft.parentTold = told("parent-text", sure);
    }
    all.push(draft);
  }
  for (const [draft, cited] of words.indicators) {
    const measure = findMeasure(draft, cited, words, measures, places);
    draft.parentIndicator = { text: measure?.item.text ?? cited.text, at: cited.at };
    if (draft.parent || draft.parentRefs.length > 0 || !measure) continue;
    draft.parent = measure.item.draft;
    draft.parentTold = told("indicator", measure.confidence);
  }
  return all;
}

/** The indicator that a cell names: of the node's parent where that is known, else of any other node. */
function findMeasure(
  draft: NodeDraft,
  cited: Cited,
  words: ParentWords,
  measures: NearTexts<Measure>,
  places: ReadonlyMap<NodeDraft, number>,
): { readonly item: Measure; readonly confidence: number } | null {
  const coded = words.indicatorCodes.get(codeKey(cited.text));
  if (coded) return { item: coded, confidence: 1 };
  const found = measures.find(cited.text);
  if (!found) return null;
  const placeOf = (measure: Measure): number => places.get(measure.draft) ?? -1;
  if (draft.parent) {
    const above = places.get(draft.parent) ?? -1;
    const own = found.items[lowerBound(found.items, above, placeOf)];
    return own && placeOf(own) === above ? { item: own, confidence: 1 } : null;
  }
  const near = nearestAbove(found.items, places.get(draft)!, placeOf);
  return near && { item: near.item, confidence: near.others > 0 ? DOUBTED : found.isSame ? 1 : NEARLY };
}

/** The last item that stands above a place, else the first below it, and how many others there are; null when only the place itself has one. */
function nearestAbove<T>(
  items: readonly T[],
  place: number,
  placeOf: (item: T) => number,
): { readonly item: T; readonly others: number } | null {
  const at = lowerBound(items, place, placeOf);
  const self = items[at] !== undefined && placeOf(items[at]) === place ? 1 : 0;
  const item = items[at - 1] ?? items[at + self];
  return item === undefined ? null : { item, others: items.length - self - 1 };
}

/** Index of the first item at a place or below it; items are in the order of their places. */
function lowerBound<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function told(by: ParentSign, confidence: number): Told<ParentSign> {
  return { by, confidence };
}
