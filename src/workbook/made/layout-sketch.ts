import type { PlacedBox } from "./sheet-content";

/** How far a box may drift, in points, when another program or another screen saves the sheet again. */
export const DRIFT = 3;
/** So many numbers fit into a name of 8,192 characters. */
const MAX_GROUPS = 300;
const RADIX = 36;

/**
 * Where the boxes stand, as a short text that bears small drifts: count, then x, y, width and height of each in whole points. With many
 * boxes several share their sums, against which a drift that grows with the root of their number is allowed.
 */
export function sketchLayout(boxes: readonly PlacedBox[]): string {
  if (boxes.length === 0) return "";
  return [boxes.length, ...sumsOf(boxes).map(Math.round)].map((value) => value.toString(RADIX)).join(" ");
}

/** Whether the boxes still stand where the sketch has them. */
export function matchesSketch(sketch: string, boxes: readonly PlacedBox[]): boolean {
  if (sketch === "") return boxes.length === 0;
  const [count, ...sums] = sketch.split(" ").map((value) => parseInt(value, RADIX));
  if (count !== boxes.length) return false;
  const now = sumsOf(boxes);
  const allowed = DRIFT * Math.sqrt(groupSize(boxes.length));
  return sums.length === now.length && sums.every((sum, i) => Math.abs(sum - now[i]!) <= allowed);
}

function groupSize(count: number): number {
  return Math.ceil(count / MAX_GROUPS);
}

function sumsOf(boxes: readonly PlacedBox[]): number[] {
  const size = groupSize(boxes.length);
  const sums: number[] = [];
  for (let from = 0; from < boxes.length; from += size) {
    const sum = [0, 0, 0, 0];
    for (const { x, y, width, height } of boxes.slice(from, from + size)) {
      sum[0]! += x;
      sum[1]! += y;
      sum[2]! += width;
      sum[3]! += height;
    }
    sums.push(...sum);
  }
  return sums;
}
