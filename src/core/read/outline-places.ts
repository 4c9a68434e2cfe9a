import type { LevelSign, ParentSign, Told } from "../cascade/evidence";
import { type CodeShape, romanValue } from "./code-shape";

/** Where a node stands by its code. */
export interface CodePlace {
  /** Index of its parent among the codes, -1 for none. */
  readonly parent: number;
  /** 1 for a root. */
  readonly level: number;
  /** Letters of its code that name its level (`T`, `SS`, `SASARAN`), else empty. */
  readonly lead: string;
  readonly levelTold: Told<LevelSign>;
  readonly parentTold: Told<ParentSign>;
}

const NONE = -1;
/** Letters that name a level before a number: tujuan, sasaran, program, kegiatan; strategic, tactical, operational; goal. */
const LEVEL_LETTERS = /^[TSPKOUG]$/;
/** What speaks against a place: it is asked about. */
const DOUBTED = 0.4;

/** How a code was placed. */
type Way =
  | "chain" /** Its beginning is another code. */
  | "style" /** `a` below `1`: its style of numbering is deeper than that of the code above. */
  | "letters" /** `S-2` below `T-1`: its letters are those of a lower level. */
  | "alone";

interface Item {
  readonly lead: string;
  readonly body: readonly string[];
  readonly written: readonly string[];
  /** Codes of one shape are of one level. */
  readonly shape: string;
  readonly isSingle: boolean;
  /** The style of a single part: `I`, `i`, `A`, `a`, `#`, with `)` where it is closed by one. */
  style: string;
  /** Its place in its style: 3 for `c`, `C`, `iii`, `3`. */
  nth: number;
  parent: number;
  way: Way;
  /** Parts between it and its parent, 0 for a direct child. */
  skipped: number;
  inOrder: boolean;
}

/**
 * Parents and levels of codes in sheet order. The parent is the code that is the longest beginning of a code; where letters name the
 * levels (`T-1`, `S-1`) or the style does (`I`, `A`, `1`, `a`), the nearest code above of a higher level. Null stands for a node without
 * code: it is placed beside the one above, and doubted.
 */
export function placeCodes(codes: readonly (CodeShape | null)[]): readonly CodePlace[] {
  const items = itemsOf(codes);
  linkByBeginning(items);
  linkByStyle(items);
  linkByLetters(items);
  return levelsOf(items);
}

function itemsOf(codes: readonly (CodeShape | null)[]): readonly (Item | null)[] {
  const letters = levelLetters(codes);
  return codes.map((code): Item | null => {
    if (!code) return null;
    const lettered = code.prefix === "" && letters.has(code.parts[0]!) && code.parts.length > 1;
    const from = lettered ? 1 : 0;
    const lead = lettered ? code.parts[0]! : code.prefix;
    const isSingle = lead === "" && code.parts.length === 1;
    return {
      lead,
      body: code.parts.slice(from),
      written: code.written.slice(from),
      shape: `${lead} ${code.kinds.slice(from).join(".")}${isSingle && code.closed ? ")" : ""}`,
      isSingle,
      style: "",
      nth: 0,
      parent: NONE,
      way: "alone",
      skipped: 0,
      inOrder: true,
    };
  });
}

/** Single letters before a number that name a level and are no part of the outline: `T1`, `S1.1`, but not `A.1`, `A.1.1`, `B.1`. */
function levelLetters(codes: readonly (CodeShape | null)[]): ReadonlySet<string> {
  const lengths = new Map<string, Set<number>>();
  const alone = new Set<string>();
  let runs = 0;
  let last = "";
  for (const code of codes) {
    if (code?.prefix !== "" || code.kinds[0] === "#") continue;
    const letter = code.parts[0]!;
    if (code.parts.length === 1 || code.kinds[1] !== "#" || letter.length > 1) {
      alone.add(letter);
      continue;
    }
    const known = lengths.get(letter);
    if (known) known.add(code.parts.length);
    else lengths.set(letter, new Set([code.parts.length]));
    if (letter !== last) runs++;
    last = letter;
  }
  const found = [...lengths.keys()];
  const oneLength = [...lengths.values()].every((set) => set.size === 1);
  const differ = new Set([...lengths.values()].flatMap((set) => [...set])).size > 1;
  const recur = runs > found.length;
  const named = found.every((letter) => LEVEL_LETTERS.test(letter));
  const fits = found.length > 1 && oneLength && alone.size === 0 && (differ || recur || named);
  return new Set(fits ? found : []);
}

function linkByBeginning(items: readonly (Item | null)[]): void {
  const lengths = new Map<string, Set<number>>();
  for (const item of items)
    if (item) lengths.set(item.lead, (lengths.get(item.lead) ?? new Set<number>()).add(item.body.length));
  // Where every lead is a level of its own, `S1.1` stands below `T1`.
  const across = lengths.size > 1 && [...lengths.values()].every((set) => set.size === 1);
  const above = new Map<string, number>();
  const anywhere = new Map<string, number>();
  items.forEach((item, i) => {
    if (item) for (const key of keysOf(item, item.body.length)) if (!anywhere.has(key)) anywhere.set(key, i);
  });
  items.forEach((item, i) => {
    if (!item) return;
    for (let length = item.body.length - 1; length > 0 && item.parent === NONE; length--) {
      const keys = keysOf(item, length).slice(0, across ? 3 : 2);
      const found = firstIn(above, keys) ?? firstIn(anywhere, keys);
      if (found === undefined || found === i) continue;
      item.parent = found;
      item.way = "chain";
      item.skipped = item.body.length - 1 - length;
    }
    for (const key of keysOf(item, item.body.length)) above.set(key, i);
  });
}

/** Keys of the first parts: as written with its lead, with its lead, and under any lead. */
function keysOf(item: Item, length: number): readonly string[] {
  const body = item.body.slice(0, length).join(".");
  return [`=${item.lead}|${item.written.slice(0, length).join(".")}`, `${item.lead}|${body}`, `|any|${body}`];
}

function firstIn(map: ReadonlyMap<string, number>, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const found = map.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Links single parts by the style of their numbering: another style than that of the roots opens a level, the same one goes on. */
function linkByStyle(items: readonly (Item | null)[]): void {
  tellStyles(items);
  const root = items.find((item) => item !== null)?.style || "#";
  let open: { readonly index: number; readonly style: string; last: number }[] = [];
  items.forEach((item, i) => {
    if (!item) return;
    if (!item.isSingle || item.style === root || open.length === 0) {
      open = [{ index: i, style: item.style, last: item.nth }];
      return;
    }
    const same = open.findIndex((entry, depth) => depth > 0 && entry.style === item.style);
    if (same > 0) {
      const last = open[same]!.last;
      open = open.slice(0, same);
      item.inOrder = item.nth === last + 1;
    } else item.inOrder = item.nth === 1;
    item.parent = open.at(-1)!.index;
    item.way = "style";
    open.push({ index: i, style: item.style, last: item.nth });
  });
}

/** Style and place of single parts. `I` after `H` is a letter, else the roman one. */
function tellStyles(items: readonly (Item | null)[]): void {
  const lastRoman = { A: 0, a: 0 };
  const lastLetter = { A: 0, a: 0 };
  for (const item of items) {
    if (!item?.isSingle) continue;
    const part = item.body[0]!;
    const kind = item.shape.trim().replace(")", "");
    const closing = item.shape.endsWith(")") ? ")" : "";
    if (kind !== "A" && kind !== "a") {
      item.style = `#${closing}`;
      item.nth = Number(part) || 0;
      continue;
    }
    const roman = romanValue(part);
    const letter = part.length === 1 ? part.charCodeAt(0) - 64 : 0;
    const goesOn = letter === lastLetter[kind] + 1;
    const isRoman = roman > 0 && (letter === 0 || (!goesOn && (roman === 1 || roman === lastRoman[kind] + 1)));
    item.style = isRoman ? `${kind === "A" ? "I" : "i"}${closing}` : `${kind}${closing}`;
    item.nth = isRoman ? roman : letter;
    if (isRoman) lastRoman[kind] = roman;
    else lastLetter[kind] = letter;
  }
}

/** Links codes whose letters name their level and whose numbers do not nest: the nearest code above with letters met earlier. */
function linkByLetters(items: readonly (Item | null)[]): void {
  const ranks = new Map<string, number>();
  const chained = new Set<string>();
  for (const item of items) {
    if (!item || item.isSingle) continue;
    if (!ranks.has(item.lead)) ranks.set(item.lead, ranks.size);
    if (item.way === "chain") chained.add(item.lead);
  }
  if (ranks.size < 2 || ranks.has("")) return;
  const latest: number[] = [];
  items.forEach((item, i) => {
    if (!item || item.isSingle) return;
    const rank = ranks.get(item.lead)!;
    latest.length = Math.min(latest.length, rank + 1);
    if (item.way === "alone" && !chained.has(item.lead)) {
      let at = rank - 1;
      while (at >= 0 && latest[at] === undefined) at--;
      const above = latest[at];
      if (above !== undefined) {
        item.parent = above;
        item.way = "letters";
      }
    }
    latest[rank] = i;
  });
}

function levelsOf(items: readonly (Item | null)[]): readonly CodePlace[] {
  const shapes = new Map<string, { linked: number; hasChildren: boolean; skips: Map<number, number> }>();
  const shapeOf = (item: Item) => {
    const known = shapes.get(item.shape) ?? { linked: 0, hasChildren: false, skips: new Map<number, number>() };
    shapes.set(item.shape, known);
    return known;
  };
  for (const item of items) {
    if (!item || item.way === "style") continue;
    const shape = shapeOf(item);
    if (item.parent === NONE) continue;
    shape.linked++;
    shape.skips.set(item.skipped, (shape.skips.get(item.skipped) ?? 0) + 1);
    const parent = items[item.parent];
    if (parent) shapeOf(parent).hasChildren = true;
  }
  const isLost = (item: Item): boolean =>
    item.way === "alone" &&
    item.body.length > 1 &&
    (shapeOf(item).linked > 0 || !(shapeOf(item).hasChildren || shapes.size === 1));
  const depths = depthsOf(items, isLost);
  const usual = usualDepths(items, depths);
  const levels = new Map<number, number>();
  const levelAt = (start: number): number => {
    const path: number[] = [];
    let at = start;
    while (at !== NONE && !levels.has(at) && !path.includes(at)) {
      path.push(at);
      at = items[at]?.parent ?? NONE;
    }
    for (const i of path.reverse()) {
      const item = items[i]!;
      const below = (levels.get(item.parent) ?? 0) + 1;
      levels.set(i, item.way === "style" ? below : (usual.get(item.shape) ?? below));
    }
    return levels.get(start)!;
  };
  let last: CodePlace | null = null;
  return items.map((item, i): CodePlace => {
    if (!item) {
      return {
        parent: last?.parent ?? NONE,
        level: last?.level ?? 1,
        lead: "",
        levelTold: { by: "nothing", confidence: 0.3 },
        parentTold: { by: "order", confidence: 0.3 },
      };
    }
    const lost = isLost(item);
    const skips = [...shapeOf(item).skips].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
    const sure =
      lost || item.skipped > skips || !item.inOrder ? DOUBTED : item.way === "chain" || item.way === "alone" ? 1 : 0.8;
    last = {
      parent: item.parent,
      level: levelAt(i),
      lead: item.lead,
      levelTold: {
        by: item.way === "style" ? "numbering" : "code",
        confidence: lost && !usual.has(item.shape) ? DOUBTED : 1,
      },
      parentTold: {
        by: item.way === "chain" || lost ? "code-prefix" : item.way === "alone" ? "root" : "order",
        confidence: sure,
      },
    };
    return last;
  });
}

/** How deep each item stands by its links; 0 below one that lost its parent. */
function depthsOf(items: readonly (Item | null)[], isLost: (item: Item) => boolean): readonly number[] {
  const depths = items.map(() => -1);
  items.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at !== NONE && items[at] && depths[at] === -1 && !path.includes(at)) {
      path.push(at);
      at = items[at]!.parent;
    }
    let above = at === NONE ? 0 : depths[at]!;
    for (const i of path.reverse()) {
      const item = items[i]!;
      above = isLost(item) || (item.parent !== NONE && above === 0) ? 0 : above + 1;
      depths[i] = above;
    }
  });
  return depths;
}

/** The depth at which most codes of a shape stand. */
function usualDepths(items: readonly (Item | null)[], depths: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  items.forEach((item, i) => {
    if (!item || item.way === "style" || depths[i]! <= 0) return;
    const own = counts.get(item.shape) ?? new Map<number, number>();
    own.set(depths[i]!, (own.get(depths[i]!) ?? 0) + 1);
    counts.set(item.shape, own);
  });
  return new Map(
    [...counts].map(([shape, own]) => [shape, [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]]),
  );
}
