import { editDistance } from "../cascade/edit-distance";
import { LEVEL_CONCEPTS, NOMENCLATURE_CONCEPTS } from "../profile/level-concepts.data";
import type { Level, Profile, Tier } from "../profile/profile";
import { PEMDA, PROFILES, RPJMD_TO_STAFF, THEMATIC, TRIANGLE, buildProfile } from "../profile/profiles";
import { normaliseHeader, normaliseWholeHeader, tidyText } from "../text/normalise";

/** A row's level as written, and how deep its node stands by parent links (1 for a root, 0 when not known). */
export interface LevelSign {
  readonly text: string;
  readonly depth: number;
}

/** A profile and the way from a level's text to its 1-based number, 0 for an unknown text. */
export interface LevelReading {
  readonly profile: Profile;
  readonly levelOf: (text: string) => number;
}

const ENOUGH = 0.5;
/** A name that no level has and that stands in more rows than this share is a level of the sheet's own. */
const SLIPS = 0.05;
/** In fewer rows only a name that is nearly a level's is a slip of the pen. */
const MIN_ROWS_FOR_SLIPS = 8;
/** Letters that a slip of the pen changes. */
const MISSPELT = 2;
const MAX_OWN_LEVELS = 12;
const NUMBER = /^(?:level|jenjang|tingkat|lvl|l)?\s*(\d{1,2})$/;

/**
 * The profile that fits the level texts: numbers by their range, names by the shipped synonyms, else the sheet's own names by depth.
 * With `wanted` it is that profile, and the texts are told in the same ways.
 */
export function chooseProfile(signs: readonly LevelSign[], wanted: Profile | null): LevelReading {
  if (wanted) return inProfile(wanted, signs);
  const keys = signs.map((s) => normaliseHeader(s.text)).filter((k) => k !== "");
  const numbers = keys
    .map((k) => NUMBER.exec(k)?.[1])
    .filter((n) => n !== undefined)
    .map(Number);
  if (keys.length === 0 || numbers.length >= keys.length * ENOUGH) return byNumber(numbers);
  const texts = signs.map((s) => s.text).filter((t) => t !== "");
  const named = bestByName(texts);
  return named && named.share >= ENOUGH && fits(named.profile, signs) ? byName(named.profile, texts) : byDepth(signs);
}

/**
 * Whether the sheet's levels are the profile's: no two names for one level, which would be two levels, and none of its own, which is a name
 * that comes back or that all nodes of a depth have. Any other unknown name is a slip of the pen.
 */
function fits(profile: Profile, signs: readonly LevelSign[]): boolean {
  const named = signs.filter(({ text }) => text !== "");
  const names = new Map<number, string>();
  const unknown = new Map<string, LevelSign[]>();
  const knownDepths = new Set<number>();
  for (const sign of named) {
    const level = nameLevel(profile, sign.text);
    const key = normaliseHeader(sign.text);
    if (level === 0) unknown.set(key, [...(unknown.get(key) ?? []), sign]);
    else knownDepths.add(sign.depth);
    if (level === 0 || isDeeper(key)) continue;
    if ((names.get(level) ?? key) !== key) return false;
    names.set(level, key);
  }
  const slips = Math.max(1, named.length * SLIPS);
  return [...unknown].every(([key, rows]) => {
    if (isMisspelt(profile, key)) return rows.length <= slips;
    const fillsDepth = rows.some(({ depth }) => depth > 0 && !knownDepths.has(depth));
    return rows.length <= slips && named.length >= MIN_ROWS_FOR_SLIPS && !fillsDepth;
  });
}

function isMisspelt({ levels }: Profile, key: string): boolean {
  const names = levels.flatMap(({ label, synonyms }) => [normaliseHeader(label), ...synonyms]);
  return names.some((name) => name.length > 2 * MISSPELT && editDistance(key, name, MISSPELT) <= MISSPELT);
}

function byNumber(numbers: readonly number[]): LevelReading {
  const most = Math.max(0, ...withoutStrays(numbers));
  const thematic = numbers.includes(0);
  const offset = thematic ? 1 : 0;
  const fitting = thematic
    ? THEMATIC
    : most <= TRIANGLE.levels.length
      ? TRIANGLE
      : most <= PEMDA.levels.length
        ? PEMDA
        : RPJMD_TO_STAFF;
  return { profile: fitting, levelOf: (text) => tellLevel(fitting, text, offset) };
}

/** The level that a text tells by a number, to which `offset` is added, or by a name; 0 for one that the profile has not. */
function tellLevel(profile: Profile, text: string, offset: number): number {
  const found = NUMBER.exec(normaliseHeader(text))?.[1];
  const level = found === undefined ? nameLevel(profile, text) : Number(found) + offset;
  return level >= 1 && level <= profile.levels.length ? level : 0;
}

/** Levels told in a profile by number or name; where most texts tell neither, the sheet's own names by depth, the topmost as the first level. */
function inProfile(profile: Profile, signs: readonly LevelSign[]): LevelReading {
  const texts = signs.map((s) => s.text).filter((text) => text !== "");
  const offset = texts.some((text) => Number(NUMBER.exec(normaliseHeader(text))?.[1] ?? 1) === 0) ? 1 : 0;
  const told = texts.filter((text) => tellLevel(profile, text, offset) > 0).length;
  if (told >= texts.length * ENOUGH) return { profile, levelOf: (text) => tellLevel(profile, text, offset) };
  const own = byDepth(signs);
  const within = (level: number): number => (level <= profile.levels.length ? level : 0);
  return { profile, levelOf: (text) => within(own.levelOf(text)) };
}

const STRAY_SHARE = 0.1;
const MIN_ROWS_FOR_STRAYS = 5;

/** The level numbers without the few that stand beyond a gap: one mistyped 6 must not make a three-level sheet seven levels deep. */
function withoutStrays(numbers: readonly number[]): readonly number[] {
  if (numbers.length < MIN_ROWS_FOR_STRAYS) return numbers;
  const values = [...new Set(numbers)].sort((a, b) => a - b);
  const gap = values.findIndex((value, i) => i > 0 && value > values[i - 1]! + 1);
  if (gap < 0) return numbers;
  const beyond = numbers.filter((n) => n >= values[gap]!);
  return beyond.length <= Math.max(1, numbers.length * STRAY_SHARE) ? numbers.filter((n) => n < values[gap]!) : numbers;
}

/** The level a text names in a profile: by its whole label, else by a synonym; deeper operational levels count as the operational one. */
function nameLevel(profile: Profile, text: string): number {
  const whole = normaliseWholeHeader(text);
  const bare = normaliseHeader(text);
  const labelled = profile.levels.findIndex((level) => normaliseWholeHeader(level.label) === whole);
  if (labelled >= 0) return labelled + 1;
  for (const key of [whole, bare]) {
    const found = profile.levels.findIndex(
      (level) => level.synonyms.includes(key) || normaliseHeader(level.label) === key,
    );
    if (found >= 0) return found + 1;
  }
  return isDeeper(bare)
    ? profile.levels.reduce((last, level, i) => (level.tier === "operational" ? i + 1 : last), 0)
    : 0;
}

/** "Operasional 2": any level below the operational one. */
function isDeeper(key: string): boolean {
  return /^(?:kinerja )?(?:operasional|operational) (?:n|\d+)$/.test(key);
}

function bestByName(texts: readonly string[]): { profile: Profile; share: number } | null {
  let best: { profile: Profile; share: number } | null = null;
  for (const profile of PROFILES) {
    const share = texts.filter((text) => nameLevel(profile, text) > 0).length / texts.length;
    if (!best || share > best.share || (share === best.share && profile.levels.length < best.profile.levels.length))
      best = { profile, share };
  }
  return best;
}

/** Levels told by name, each called as the sheet calls it where that is a word and no sign. */
function byName(profile: Profile, texts: readonly string[]): LevelReading {
  const levelOf = (text: string): number => nameLevel(profile, text);
  const names = new Map<number, string>();
  for (const text of texts) {
    const level = levelOf(text);
    if (!names.has(level) && WORD.test(text) && !isDeeper(normaliseHeader(text))) names.set(level, tidyText(text));
  }
  const levels = profile.levels.map((level, i): Level => {
    const name = names.get(i + 1);
    const isSame = name === undefined || name.toLowerCase() === level.label.toLowerCase();
    return isSame ? level : { ...level, label: name, labelEn: name };
  });
  return { profile: { ...profile, levels }, levelOf };
}

/** `Sasaran Strategis`, no `SS` or `UO`. */
const WORD = /\p{L}{5}/u;

/** The sheet's own level names, ordered by how deep their nodes stand on average. */
function byDepth(signs: readonly LevelSign[]): LevelReading {
  const depths = new Map<string, { text: string; sum: number; count: number }>();
  for (const { text, depth } of signs) {
    const key = normaliseWholeHeader(text);
    if (key === "" || depth === 0) continue;
    const entry = depths.get(key) ?? { text, sum: 0, count: 0 };
    entry.sum += depth;
    entry.count++;
    depths.set(key, entry);
  }
  const ordered = [...depths].sort((a, b) => a[1].sum / a[1].count - b[1].sum / b[1].count).slice(0, MAX_OWN_LEVELS);
  const rows = ordered.map(([key, entry], i) => {
    const { tier, ownerClasses } = ownLevel(key, i, ordered.length);
    return [`${i + 1}`, entry.text, entry.text, tier, ownerClasses, [key]] as const;
  });
  const profile = buildProfile("lembar", "Jenjang menurut lembar ini", "Levels as this sheet names them", rows);
  return { profile, levelOf: (text) => nameLevel(profile, text) };
}

/** Tier and owners of a level by its name: what it names of the nomenclature, else of the field, else where it stands. */
function ownLevel(key: string, index: number, count: number): Pick<Level, "tier" | "ownerClasses"> {
  const component = /(?:^| )(program|subkegiatan|kegiatan)$/.exec(key)?.[1];
  if (component === "program" || component === "kegiatan") return NOMENCLATURE_CONCEPTS[component];
  if (component === "subkegiatan") return NOMENCLATURE_CONCEPTS.subKegiatan;
  if (key === "urusan") return NOMENCLATURE_CONCEPTS.urusan;
  if (key === "bidang urusan") return NOMENCLATURE_CONCEPTS.bidang;
  const concept = LEVEL_CONCEPTS.find(({ header }) => header.test(key));
  return concept ?? { tier: tierByWord(key) ?? tierByPlace(index, count), ownerClasses: [] };
}

function tierByWord(key: string): Tier | null {
  if (/^(uo|ultimate|impact|strateg|tujuan|tematik)/.test(key)) return "strategic";
  if (/^(into|imm?o|intermediate|immediate|initial|outcome|taktik|tactic)/.test(key)) return "tactical";
  if (/^(op|output|pelaksana|subkegiatan)/.test(key)) return "operational";
  return null;
}

function tierByPlace(index: number, count: number): Tier {
  if (index === 0) return "strategic";
  return index === count - 1 && count > 2 ? "operational" : "tactical";
}
