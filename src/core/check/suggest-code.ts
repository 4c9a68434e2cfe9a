import { codeKey } from "../cascade/code-key";
import { editDistance } from "../cascade/edit-distance";
import type { Node } from "../cascade/cascade";

/** A reference this far from a code is taken for a slip of the pen. */
const MAX_SLIPS = 2;
/** Comparisons spent on one table. A table with more wrong references than this allows is wrong as a whole, and a nearest code no help. */
const MAX_COMPARISONS = 500_000;

/**
 * A function that gives the code meant by a reference that was not found, or null: the only code equal but for
 * punctuation and zero padding (`TI-1`, `TI.01`), else the one nearest code. Two codes equally near give null.
 */
export function codeSuggester(byCode: ReadonlyMap<string, Node>): (ref: string) => string | null {
  const byLooseKey = new Map<string, string | null>();
  const keys: { readonly key: string; readonly code: string }[] = [];
  for (const [key, node] of byCode) {
    const code = (node.code ?? key).trim();
    keys.push({ key, code });
    const loose = looseKey(key);
    byLooseKey.set(loose, byLooseKey.has(loose) ? null : code);
  }
  const answers = new Map<string, string | null>();
  let comparisons = 0;
  return (ref) => {
    const key = codeKey(ref);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const padded = byLooseKey.get(looseKey(key)) ?? null;
    const affordable = comparisons < MAX_COMPARISONS;
    if (padded === null && affordable) comparisons += keys.length;
    const answer = padded ?? (affordable ? nearest(key, keys) : null);
    answers.set(key, answer);
    return answer;
  };
}

function nearest(key: string, keys: readonly { readonly key: string; readonly code: string }[]): string | null {
  // Half of a short code replaced is another code.
  const limit = Math.min(MAX_SLIPS, Math.floor((key.length - 1) / 2));
  let least = limit + 1;
  let answer: string | null = null;
  for (const candidate of keys) {
    const distance = editDistance(key, candidate.key, limit);
    if (distance > limit || distance > least) continue;
    answer = distance === least ? null : candidate.code;
    least = distance;
  }
  return answer;
}

function looseKey(key: string): string {
  return (key.match(/\p{L}+|\p{N}+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/u, "")).join(".");
}
