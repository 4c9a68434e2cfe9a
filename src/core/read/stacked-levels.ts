import type { LevelSign, Told } from "../cascade/evidence";
import type { SignReading } from "./level-signs/level-sign";

/** The level of an entry, 1 for the highest of the stack, and what told it. */
export interface ToldLevel {
  readonly level: number;
  readonly told: Told<LevelSign>;
}

/** Signs that tell a level by themselves; the others only tell levels apart. */
const ABSOLUTE: ReadonlySet<LevelSign> = new Set<LevelSign>(["code", "formula", "word"]);
const COVERS = 0.5;
/** How sure one sign alone is. */
const ALONE: Readonly<Partial<Record<LevelSign, number>>> = { code: 1, formula: 0.95, word: 0.95, column: 0.95 };
const ALONE_ELSE = 0.85;
const AGREED = 0.95;
const DOUBTFUL = 0.4;
/** Nothing speaks: the level of the row above is as likely as any. */
const NOTHING = 0.3;
/** A label that stands on a level in so few of its rows speaks against that level. */
const FITS = 0.1;
const ROUNDS = 2;
/** Nobody plans on more levels; signs that tell more tell something else. */
const MAX_LEVELS = 12;

/**
 * The level of every entry by what the signs agree on. The sign that tells most levels ranks the entries; every label of the other signs
 * is placed where its entries mostly stand; then all signs vote on every entry, so that one that errs on a row is outvoted, and a row on
 * which they contradict one another is told with little confidence. Null when no sign tells two levels apart, or they tell more than anybody plans on.
 */
export function tellStackLevels(signs: readonly SignReading[], count: number): readonly ToldLevel[] | null {
  const base = rankingSign(signs, count);
  if (!base) return null;
  const ranks = new Map(base.order.map((label, i) => [label, i]));
  let levels = base.labels.map((label) => (label === null ? null : (ranks.get(label) ?? null)));
  let votes: readonly ReturnType<typeof vote>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const places = signs.map((sign) => placeLabels(sign, levels));
    votes = levels.map((level, i) => vote(signs, places, i, level));
    levels = levels.map((level, i) => votes[i]?.level ?? level);
  }
  const order = [...new Set(levels.filter((level) => level !== null))].sort((a, b) => a - b);
  if (order.length < 2 || order.length > MAX_LEVELS) return null;
  const dense = new Map(order.map((level, i) => [level, i + 1]));
  let last = levels.find((level) => level !== null)!;
  return levels.map((level, i) => {
    last = level ?? last;
    const told = votes[i]?.told ?? { by: "nothing" as const, confidence: NOTHING };
    return { level: dense.get(last)!, told };
  });
}

/** Shares of the levels of a label's entries, without one entry of the given level: what an entry is must not be told by itself. */
type SharesOf = (own: number | null) => ReadonlyMap<number, number>;
/** By label; one that no ranked entry bears has a level of its own. */
type Places = ReadonlyMap<string, SharesOf>;

/** The sign that ranks: an absolute one that covers most entries, else all visible signs taken together. */
function rankingSign(signs: readonly SignReading[], count: number): SignReading | null {
  const covers = ({ labels }: SignReading): number => labels.filter((label) => label !== null).length / count;
  const score = (sign: SignReading): number => sign.weight * covers(sign) * (sign.order.length - 1);
  const absolute = signs.filter((s) => ABSOLUTE.has(s.by) && s.order.length > 1 && covers(s) >= COVERS);
  if (absolute.length > 0) return absolute.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
  const visible = signs.filter((s) => !ABSOLUTE.has(s.by) && s.order.length > 1);
  if (visible.length > 1) return together(visible);
  return visible[0] ?? signs.find((s) => s.order.length > 1) ?? null;
}

const RARE = 0.3;

/** Several signs as one: entries alike in all of them stand on one level. Rare combinations are slips and left to the vote. */
function together(signs: readonly SignReading[]): SignReading {
  const labels = signs[0]!.labels.map((_, i) => signs.map((s) => s.labels[i] ?? "").join(" | "));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const order: string[] = [];
  for (const [label, own] of counts)
    if (own >= (counts.get(order[order.length - 1] ?? "") ?? 0) * RARE) order.push(label);
  const kept = new Set(order);
  return {
    by: signs[0]!.by,
    weight: 1,
    labels: labels.map((label) => (kept.has(label) ? label : null)),
    order,
    doubtful: new Set(),
  };
}

function placeLabels(sign: SignReading, levels: readonly (number | null)[]): Places {
  const counts = new Map<string, Map<number, number>>();
  sign.labels.forEach((label, i) => {
    const level = levels[i] ?? null;
    if (label === null || level === null || sign.doubtful.has(i)) return;
    const own = counts.get(label) ?? new Map<number, number>();
    own.set(level, (own.get(level) ?? 0) + 1);
    counts.set(label, own);
  });
  insertLabels(sign.order, counts);
  return new Map([...counts].map(([label, own]) => [label, sharesOf(own)]));
}

/** Gives labels that no ranked entry bears a level of their own between those of the labels around them. */
function insertLabels(order: readonly string[], places: Map<string, Map<number, number>>): void {
  const known = order.map((label) => mainLevel(places.get(label)));
  let i = 0;
  while (i < order.length) {
    if (known[i] !== null) {
      i++;
      continue;
    }
    let end = i;
    while (end < order.length && known[end] === null) end++;
    const above = i > 0 ? known[i - 1]! : null;
    const below = end < order.length ? known[end]! : null;
    const run = end - i;
    for (let k = 0; k < run; k++) {
      const level = between(above, below, (k + 1) / (run + 1));
      if (level !== null) places.set(order[i + k]!, new Map([[level, 1]]));
    }
    i = end;
  }
}

function between(above: number | null, below: number | null, share: number): number | null {
  if (above !== null && below !== null) return above < below ? above + (below - above) * share : null;
  if (above !== null) return above + share;
  return below === null ? null : below - 1 + share;
}

function mainLevel(own: ReadonlyMap<number, number> | undefined): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [level, share] of own ?? []) if (share > most) [best, most] = [level, share];
  return best;
}

function vote(
  signs: readonly SignReading[],
  places: readonly Places[],
  entry: number,
  ranked: number | null,
): { readonly level: number; readonly told: Told<LevelSign> } | null {
  const voices = signs.flatMap((sign, i) => {
    const label = sign.labels[entry] ?? null;
    const placed = label === null ? undefined : places[i]!.get(label);
    if (!placed) return [];
    const isDoubtful = sign.doubtful.has(entry);
    return [{ sign, shares: placed(isDoubtful ? null : ranked), weight: isDoubtful ? sign.weight / 2 : sign.weight }];
  });
  const totals = new Map<number, number>();
  for (const { shares, weight } of voices)
    for (const [level, share] of shares) totals.set(level, (totals.get(level) ?? 0) + weight * share);
  const level = mainLevel(totals);
  if (level === null) return null;
  const agreeing = voices.filter(({ shares }) => (shares.get(level) ?? 0) >= FITS);
  const [first] = [...agreeing].sort((a, b) => b.weight - a.weight);
  if (!first) return null;
  const against = voices.filter((v) => !agreeing.includes(v));
  const pro = agreeing.reduce((sum, { weight, shares }) => sum + weight * mainShare(shares), 0);
  const contra = against.reduce((sum, { weight, shares }) => sum + weight * mainShare(shares), 0);
  return {
    level,
    told: { by: first.sign.by, confidence: confidenceOf(first.sign, agreeing.length, pro, contra, entry) },
  };
}

function sharesOf(counts: ReadonlyMap<number, number>): SharesOf {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  const kept = new Map<number | null, ReadonlyMap<number, number>>();
  return (own) => {
    const known = kept.get(own);
    if (known) return known;
    const less = own !== null && sum > 1 && counts.has(own) ? 1 : 0;
    const shares = [...counts].map(([level, n]): [number, number] => [
      level,
      (level === own ? n - less : n) / (sum - less),
    ]);
    const found = new Map(shares.filter(([, share]) => share > 0));
    kept.set(own, found);
    return found;
  };
}

function confidenceOf(first: SignReading, agreeing: number, pro: number, contra: number, entry: number): number {
  if (contra > 0) return Math.max(0, Math.min(AGREED, Math.round((100 * (pro - contra)) / (pro + contra)) / 100));
  if (agreeing === 1 && first.doubtful.has(entry)) return DOUBTFUL;
  const alone = ALONE[first.by] ?? ALONE_ELSE;
  return agreeing > 1 ? Math.max(alone, AGREED) : alone;
}

/** How sharply a label tells one level: the share of its commonest one. */
function mainShare(own: ReadonlyMap<number, number>): number {
  return Math.max(...own.values());
}
