import type { PlacedBox } from "./placed-box";

/** The parent of a box in the band above, by its place in that band, and how sure that is. */
export interface BandLink {
  readonly parent: number;
  readonly sure: number;
}

/** A run of columns, or of rows where a drawing goes to the right. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A box with all that stands below it. */
export interface BoxAbove extends PlacedBox {
  readonly below: Reach;
}

const INSIDE = 1;
const CLEAR = 0.9;
const NEAR = 0.7;
const UNSURE = 0.4;
/** What a box without children costs in widths of a box and in cells: less than to take one from a neighbour. */
const CHILDLESS_SHARE = 0.25;
const CHILDLESS_CELLS = 0.2;
/** What it costs in widths of a box when a run reaches below another box than its own. */
const BELOW_OTHER = 1;
/** Work beyond this is saved: each box then goes to the nearest one above. */
const MOST_STEPS = 20_000_000;

/** How far a parent stands from where it would stand over a run of boxes, from the run's first to its last. */
export type Habit = (parent: PlacedBox, first: BoxAbove, last: BoxAbove) => number;

/** Where parents stand: over the middle of their boxes, over the middle of all that is below them, or over their first box. */
export const HABITS: readonly Habit[] = [
  (parent, first, last) => rounded(middle(parent) - (first.from + last.to) / 2),
  (parent, first, last) => rounded(middle(parent) - (first.below.from + last.below.to) / 2),
  (parent, first) => rounded(parent.from - first.from),
];

/** A distance that forgives half a cell, for boxes stand in whole cells; of two such distances the smaller is still the better. */
function rounded(distance: number): number {
  const cells = Math.abs(distance);
  return Math.max(0, cells - 0.5) + 0.01 * cells;
}

/**
 * The parents of a band's boxes, and how far all together stand from where they would. Nobody draws lines that cross, so the boxes fall
 * into runs, one for each box above; the runs that fit best are taken.
 */
export function linkBand(
  above: readonly PlacedBox[],
  band: readonly BoxAbove[],
  habit: Habit,
): { readonly links: readonly BandLink[]; readonly total: number } {
  const parents = above.map((box, index) => ({ box, index })).sort((a, b) => middle(a.box) - middle(b.box));
  const children = band.map((box, index) => ({ box, index })).sort((a, b) => middle(a.box) - middle(b.box));
  const links = new Array<BandLink>(band.length);
  const { runs, total } = bestRuns(
    parents.map((p) => p.box),
    children.map((c) => c.box),
    habit,
  );
  children.forEach(({ box, index }, k) => {
    const { parent, sure } = runs[k]!;
    const inside = parents.filter((p) => middle(box) >= p.box.from && middle(box) <= p.box.to);
    const agreed = inside.length === 1 && inside[0] === parents[parent];
    links[index] = { parent: parents[parent]!.index, sure: parents.length === 1 || agreed ? INSIDE : sure };
  });
  return { links, total };
}

function middle({ from, to }: PlacedBox): number {
  return (from + to) / 2;
}

interface Run {
  /** First and last child, 0-based; empty when `to` < `from`. */
  readonly from: number;
  readonly to: number;
}

type Cost = (parent: number, run: Run) => number;

function bestRuns(
  parents: readonly PlacedBox[],
  children: readonly BoxAbove[],
  habit: Habit,
): { readonly runs: readonly BandLink[]; readonly total: number } {
  const steps = parents.length * children.length * children.length;
  if (steps > MOST_STEPS) return { runs: children.map((child) => nearest(parents, child)), total: 0 };
  const width = children.map((c) => c.to - c.from + 1).sort((a, b) => a - b)[children.length >> 1] ?? 1;
  const empty = CHILDLESS_SHARE * width + CHILDLESS_CELLS;
  const cost: Cost = (p, { from, to }) => {
    if (to < from) return empty;
    const [first, last] = [children[from]!, children[to]!];
    const before = p > 0 && middle(parents[p - 1]!) >= first.from;
    const behind = p < parents.length - 1 && middle(parents[p + 1]!) <= last.to;
    return habit(parents[p]!, first, last) + (Number(before) + Number(behind)) * BELOW_OTHER * width;
  };
  const { total, runs } = fit(parents.length, children.length, cost);
  return { runs: sureness(runs, cost, width, children.length), total };
}

/** The cheapest way to cut the children into one run for each parent, in order. */
function fit(parents: number, children: number, cost: Cost): { readonly total: number; readonly runs: readonly Run[] } {
  // least[k]: the cost of the first k children under the parents so far.
  let least = Array.from({ length: children + 1 }, (_, k) => (k === 0 ? 0 : Infinity));
  const starts: number[][] = [];
  for (let p = 0; p < parents; p++) {
    const next = new Array<number>(children + 1).fill(Infinity);
    const start = new Array<number>(children + 1).fill(0);
    for (let k = 0; k <= children; k++)
      for (let from = 0; from <= k; from++) {
        if (least[from] === Infinity) continue;
        const total = least[from]! + cost(p, { from, to: k - 1 });
        if (total < next[k]!) {
          next[k] = total;
          start[k] = from;
        }
      }
    starts.push(start);
    least = next;
  }
  const runs = new Array<Run>(parents);
  let end = children;
  for (let p = parents - 1; p >= 0; p--) {
    const from = starts[p]![end]!;
    runs[p] = { from, to: end - 1 };
    end = from;
  }
  return { total: least[children]!, runs };
}

/** How sure each child's parent is: by what it would cost to give it to the neighbour. */
function sureness(runs: readonly Run[], cost: Cost, width: number, children: number): readonly BandLink[] {
  const links = new Array<BandLink>(children);
  const moved = (p: number, q: number, run: Run, other: Run): number =>
    cost(p, run) + cost(q, other) - cost(p, runs[p]!) - cost(q, runs[q]!);
  runs.forEach((run, p) => {
    for (let k = run.from; k <= run.to; k++) {
      const options: number[] = [];
      if (p > 0) options.push(moved(p, p - 1, { from: k + 1, to: run.to }, { from: runs[p - 1]!.from, to: k }));
      if (p < runs.length - 1)
        options.push(moved(p, p + 1, { from: run.from, to: k - 1 }, { from: k, to: runs[p + 1]!.to }));
      const margin = Math.min(Infinity, ...options) / width;
      links[k] = { parent: p, sure: margin >= 0.5 ? CLEAR : margin >= 0.2 ? NEAR : UNSURE };
    }
  });
  return links;
}

function nearest(parents: readonly PlacedBox[], child: PlacedBox): BandLink {
  const distances = parents.map((p) => Math.abs(middle(p) - middle(child)));
  const least = Math.min(...distances);
  const second = Math.min(Infinity, ...distances.filter((d) => d !== least));
  return { parent: distances.indexOf(least), sure: least <= second * 0.6 ? NEAR : UNSURE };
}
