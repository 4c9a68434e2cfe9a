import { editDistance } from "./edit-distance";
import { UNITS } from "./unit-dictionary.data";

/** A unit text this far from a known one is taken for a slip of the pen, not for another unit. */
const MAX_SLIPS = 2;
/** Shorter texts differ from too many units by two letters to suggest one. */
const MIN_LENGTH_FOR_SUGGESTION = 4;

const CANONICAL_BY_KEY = buildIndex();

function unitKey(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim()
    .replace(/\s*\/\s*/gu, "/")
    .replace(/\.(?=\s|\/|$)/gu, "")
    .toLowerCase();
}

function buildIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const unit of UNITS) {
    for (const writing of [unit.canonical, ...unit.variants]) index.set(unitKey(writing), unit.canonical);
  }
  return index;
}

/** The preferred form of a unit (`Dok.` gives `Dokumen`, `%` gives `Persen`), or null when it is not in the dictionary. */
export function normaliseUnit(text: string): string | null {
  return CANONICAL_BY_KEY.get(unitKey(text)) ?? null;
}

/** The known unit nearest to a misspelt one (`Berita acra` gives `Berita Acara`), or null when none is near. */
export function suggestUnit(text: string): string | null {
  const key = unitKey(text);
  if (key.length < MIN_LENGTH_FOR_SUGGESTION) return null;
  let nearest: string | null = null;
  let least = MAX_SLIPS + 1;
  for (const [known, canonical] of CANONICAL_BY_KEY) {
    if (known.length < MIN_LENGTH_FOR_SUGGESTION) continue;
    const distance = editDistance(key, known, MAX_SLIPS);
    if (distance < least) {
      least = distance;
      nearest = canonical;
    }
  }
  return nearest;
}
