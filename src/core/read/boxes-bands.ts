import type { PlacedBox } from "./placed-box";
import type { Box } from "./boxes-group";
import { HABITS, type Habit, type Reach, linkBand } from "./boxes-links";

/** Which way a drawing goes down the tree. */
export type Direction = "down" | "right";

export interface LinkedBox {
  readonly box: Box;
  /** 1-based. */
  readonly level: number;
  /** How sure the level is, 0 to 1. */
  readonly levelSure: number;
  readonly parent: Box | null;
  readonly parentSure: number;
  readonly parentBy: "position" | "code-prefix";
}

/** The boxes with their levels and parents as one direction explains them. */
export interface Arrangement {
  readonly linked: readonly LinkedBox[];
  readonly levels: number;
  /** Higher is better; for comparing the two directions. */
  readonly score: number;
}

const SURE = 1;
const UNSURE = 0.45;
const LIKELY = 0.8;
/** Two habits this near to one another fit as well, in cells. */
const AS_WELL = 0.4;
/** Of the boxes of a band so many look alike where looks tell levels. */
const ALIKE = 0.8;

/** Levels by bands of boxes that begin side by side, parents by place. `lookOf` is what tells a box's level apart by look or name, or null. */
export function arrange(boxes: readonly Box[], direction: Direction, lookOf: (box: Box) => string | null): Arrangement {
  const placed = boxes.map((box) => place(box, direction)).sort((a, b) => a.start - b.start || a.from - b.from);
  const bands = listBands(placed);
  const telling = looksTell(bands, lookOf);
  const { levels, stacked } = withoutStacks(bands, telling ? lookOf : null);
  const linked: LinkedBox[] = [];
  const { parents, total } = likeliestLinks(levels, stacked);
  levels.forEach((band, i) => {
    for (const { box } of band) {
      const head = stacked.get(box) ?? box;
      const { parent, sure } = parents.get(head) ?? { parent: null, sure: 0 };
      const guessed = stacked.has(box) && !telling;
      linked.push({
        box,
        level: i + 1,
        levelSure: guessed ? UNSURE : telling ? SURE : LIKELY,
        parent,
        parentSure: guessed ? Math.min(sure, UNSURE) : sure,
        parentBy: "position",
      });
    }
  });
  return { linked, levels: levels.length, score: scoreOf(levels, linked, lookOf) - misfitOf(placed, total) };
}

/** The links of the habit that fits best; where another one fits as well, boxes that it gives to another parent are doubted. */
function likeliestLinks(levels: readonly (readonly PlacedBox[])[], stacked: ReadonlyMap<Box, Box>): LinkedLevels {
  const readings = HABITS.map((habit) => linkLevels(levels, stacked, habit)).sort((a, b) => a.total - b.total);
  const best = readings[0]!;
  const rivals = readings.slice(1).filter(({ total }) => total - best.total < AS_WELL);
  const parents = new Map<Box, ParentByPlace>();
  for (const [box, link] of best.parents) {
    const agreed = rivals.every((rival) => rival.parents.get(box)?.parent === link.parent);
    parents.set(box, agreed ? link : { ...link, sure: Math.min(link.sure, UNSURE) });
  }
  return { parents, total: best.total };
}

/** How far parents stand from where they would, as a loss of score. */
function misfitOf(placed: readonly PlacedBox[], total: number): number {
  const widths = placed.map(({ from, to }) => to - from + 1).sort((a, b) => a - b);
  const width = widths[widths.length >> 1] ?? 1;
  return Math.min(0.5, total / (width * Math.sqrt(placed.length)));
}

/** The parents of all boxes but those that only follow in a column. From the lowest level up, for a box stands over all that is below it. */
function linkLevels(
  levels: readonly (readonly PlacedBox[])[],
  stacked: ReadonlyMap<Box, Box>,
  habit: Habit,
): LinkedLevels {
  const parents = new Map<Box, ParentByPlace>();
  const reach = new Map<Box, Reach>(levels.flat().map(({ box, from, to }) => [box, { from, to }]));
  let sum = 0;
  for (let i = levels.length - 1; i > 0; i--) {
    const above = levels[i - 1]!.filter(({ box }) => !stacked.has(box));
    const heads = levels[i]!.filter(({ box }) => !stacked.has(box));
    const { links, total } = linkBand(
      above,
      heads.map((each) => ({ ...each, below: reach.get(each.box)! })),
      habit,
    );
    sum += total;
    links.forEach(({ parent, sure }, k) => {
      const { box } = above[parent]!;
      parents.set(heads[k]!.box, { parent: box, sure });
      const own = reach.get(box)!;
      const other = reach.get(heads[k]!.box)!;
      reach.set(box, { from: Math.min(own.from, other.from), to: Math.max(own.to, other.to) });
    });
  }
  for (const { box } of levels[0] ?? []) parents.set(box, { parent: null, sure: SURE });
  return { parents, total: sum };
}

interface LinkedLevels {
  readonly parents: ReadonlyMap<Box, ParentByPlace>;
  /** How far all boxes stand from where they would. */
  readonly total: number;
}

interface ParentByPlace {
  readonly parent: Box | null;
  readonly sure: number;
}

function place(box: Box, direction: Direction): PlacedBox {
  return direction === "down"
    ? { box, start: box.top, end: box.bottom, from: box.left, to: box.right }
    : { box, start: box.left, end: box.right, from: box.top, to: box.bottom };
}

/** Boxes that begin beside one another: before the first of them ends. */
function listBands(placed: readonly PlacedBox[]): PlacedBox[][] {
  const bands: PlacedBox[][] = [];
  let end = -1;
  for (const each of placed) {
    const band = bands.at(-1);
    if (band && each.start <= end) {
      band.push(each);
      end = Math.min(end, each.end);
    } else {
      bands.push([each]);
      end = each.end;
    }
  }
  return bands.map((band) => band.sort((a, b) => a.from - b.from));
}

/** True where the boxes of a band look alike and there is more than one look. */
function looksTell(bands: readonly (readonly PlacedBox[])[], lookOf: (box: Box) => string | null): boolean {
  const looks = new Set<string>();
  let alike = 0;
  let count = 0;
  for (const band of bands) {
    const most = mostOf(band, lookOf);
    if (!most) return false;
    looks.add(most.look);
    alike += most.count;
    count += band.length;
  }
  return looks.size > 1 && alike >= count * ALIKE;
}

function mostOf(
  band: readonly PlacedBox[],
  lookOf: (box: Box) => string | null,
): { readonly look: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const { box } of band) {
    const look = lookOf(box);
    if (look !== null) counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  let best: { look: string; count: number } | null = null;
  for (const [look, count] of counts) if (!best || count > best.count) best = { look, count };
  return best;
}

/**
 * Bands with columns of siblings folded into one: leaves drawn below one another to save width look like the box above them and stand in
 * its columns. Where looks tell nothing, two bands or more of boxes one under another, under several boxes, are taken for such columns.
 */
function withoutStacks(
  bands: readonly PlacedBox[][],
  lookOf: ((box: Box) => string | null) | null,
): { levels: PlacedBox[][]; stacked: Map<Box, Box> } {
  const levels: PlacedBox[][] = [];
  const stacked = new Map<Box, Box>();
  const chained = lookOf ? new Set<number>() : chains(bands);
  bands.forEach((band, i) => {
    const above = levels.at(-1);
    const heads = above ? band.map((each) => under(above, each, stacked)) : [];
    const isStack =
      above !== undefined &&
      band.every((each, k) => heads[k] && (lookOf ? lookOf(each.box) === lookOf(heads[k].box) : chained.has(i)));
    if (!isStack) {
      levels.push([...band]);
      return;
    }
    band.forEach((each, k) => {
      stacked.set(each.box, heads[k]!.box);
      above.push(each);
    });
  });
  return { levels, stacked };
}

/** The box at the head of the column that a box stands in, or null. */
function under(above: readonly PlacedBox[], each: PlacedBox, stacked: ReadonlyMap<Box, Box>): PlacedBox | null {
  return above.find((a) => !stacked.has(a.box) && a.from === each.from && a.to === each.to) ?? null;
}

/** Numbers of the bands that only go on with the columns of the band before, where at least two such bands follow one another. */
function chains(bands: readonly (readonly PlacedBox[])[]): ReadonlySet<number> {
  const single = bands.map(
    (band, i) =>
      i > 1 &&
      band.length > 1 &&
      band.every((each) => bands[i - 1]!.some((a) => a.from === each.from && a.to === each.to)),
  );
  const found = new Set<number>();
  single.forEach((is, i) => {
    if (is && (single[i - 1] || single[i + 1])) found.add(i);
  });
  return found;
}

/** How many boxes of a band begin in the same row or column. */
function mostAligned(band: readonly PlacedBox[]): number {
  const counts = new Map<number, number>();
  for (const { start } of band) counts.set(start, (counts.get(start) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function scoreOf(
  levels: readonly (readonly PlacedBox[])[],
  linked: readonly LinkedBox[],
  lookOf: (box: Box) => string | null,
): number {
  const lower = linked.filter(({ level }) => level > 1);
  if (lower.length === 0) return 0;
  const sure = lower.reduce((sum, { parentSure }) => sum + parentSure, 0) / lower.length;
  const alike = levels.reduce((sum, band) => sum + (mostOf(band, lookOf)?.count ?? 0), 0) / linked.length;
  const few = 1 - levels.length / linked.length;
  const rooted = 1 - levels[0]!.length / linked.length;
  const aligned = levels.reduce((sum, band) => sum + mostAligned(band), 0) / linked.length;
  return sure + 0.5 * (alike + few + rooted + aligned);
}
