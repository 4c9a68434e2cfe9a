import { editDistance } from "../../cascade/edit-distance";
import type { Profile } from "../../profile/profile";
import { normaliseHeader, normaliseWholeHeader } from "../../text/normalise";

/** A text this far from a level's name is taken for a slip of the pen. */
const MAX_SLIPS = 2;
/** Numbers, Arabic and Roman: `Taktikal 3` is no slip for `Taktikal 2`. */
const NUMBER_WORDS = /\b(?:\d+|[ivx]+)\b/g;

/** The 1-based number of the one level whose label, synonym or writing in the sheet is nearest to the text; null when none or several are. */
export function nearestLevel(text: string, profile: Profile, writings: ReadonlyMap<number, string>): number | null {
  const keys = [normaliseHeader(text), normaliseWholeHeader(text)].filter((key) => /\p{L}/u.test(key));
  let least = Infinity;
  let nearest: number | null = null;
  for (const [name, level] of namesOf(profile, writings)) {
    const distance = Math.min(...keys.map((key) => slips(key, name)));
    if (distance > least || distance === Infinity) continue;
    nearest = distance < least || nearest === level ? level : null;
    least = distance;
  }
  return nearest;
}

/** The names of all levels; one that several could have is that of the level which the reader takes it for: as a whole label, else the upper one's. */
function namesOf(profile: Profile, writings: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, level: number) => names.has(name) || names.set(name, level);
  for (const [level, writing] of writings) add(normaliseWholeHeader(writing), level);
  profile.levels.forEach(({ label }, i) => add(normaliseWholeHeader(label), i + 1));
  profile.levels.forEach(({ label, synonyms }, i) => {
    for (const name of [...synonyms, normaliseHeader(label)]) add(name, i + 1);
  });
  return names;
}

function slips(key: string, name: string): number {
  // Half of a short name replaced is another name.
  const limit = Math.min(MAX_SLIPS, Math.floor((key.length - 1) / 2));
  if (String(key.match(NUMBER_WORDS)) !== String(name.match(NUMBER_WORDS))) return Infinity;
  const distance = editDistance(key, name, limit);
  return distance > limit ? Infinity : distance;
}
