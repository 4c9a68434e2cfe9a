/**
 * Number of single-character insertions, deletions and replacements between two texts (Levenshtein 1966),
 * or `limit + 1` as soon as it is known to be more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  // Equal beginnings and ends cost nothing; codes of one table share most of theirs.
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const width = rightEnd - start;
  let previous: number[] = [];
  for (let j = 0; j <= width; j += 1) previous.push(j);
  for (let i = 1; i <= leftEnd - start; i += 1) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= width; j += 1) {
      const replaced = previous[j - 1]! + (left[start + i - 1] === right[start + j - 1] ? 0 : 1);
      const distance = Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1);
      current.push(distance);
      if (distance < best) best = distance;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[width]!, limit + 1);
}
