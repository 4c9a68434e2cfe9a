import { NO_DOUBTS, type SignReading } from "./level-sign";

const WEIGHT = 2.5;
const MIN_SHARE = 0.2;
/** Sums that run into one another row by row add up no levels. */
const MAX_DEPTHS = 9;

/** How deep sums put an entry, from the entry that adds it up or -1. Null where they tell no levels. Of trees that share no sum the leaves of the shallower ones stand beside those of the deepest. */
export function sumDepth(parents: readonly number[]): SignReading | null {
  const roots: number[] = [];
  const depths: number[] = [];
  parents.forEach((parent, i) => {
    roots.push(parent < 0 ? i : roots[parent]!);
    depths.push(parent < 0 ? 0 : depths[parent]! + 1);
  });
  const heights = parents.map(() => 0);
  roots.forEach((root, i) => (heights[root] = Math.max(heights[root]!, depths[i]!)));
  const deepest = Math.max(...heights);
  const labels = roots.map((root, i) => (heights[root] === 0 ? null : String(depths[i]! + deepest - heights[root]!)));
  const told = labels.filter((label) => label !== null);
  const claimants = new Set(parents.filter((parent) => parent >= 0)).size;
  // One total over everything tells no levels.
  if (told.length < parents.length * MIN_SHARE || claimants < 2 || deepest >= MAX_DEPTHS) return null;
  const order = [...new Set(told)].sort((a, b) => Number(a) - Number(b));
  return { by: "formula", weight: WEIGHT, labels, order, doubtful: NO_DOUBTS };
}
