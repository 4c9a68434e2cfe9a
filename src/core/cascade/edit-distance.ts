/**
 * Number of single-character insertions, deletions, replacements and swaps of neighbours between two texts (optimal string
 * alignment, Damerau 1964), or `limit + 1` as soon as it is known to be more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = previous[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const distance = Math.min(
        replaced,
        previous[j]! + 1,
        current[j - 1]! + 1,
        swapped ? before[j - 2]! + 1 : Infinity,
      );
      current.push(distance);
      best = Math.min(best, distance);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length]!, limit + 1);
}
