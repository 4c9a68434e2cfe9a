/** Rows that the page keys pass over. */
const PAGE = 10;

/**
 * The row that a key leads to from a 0-based row, or null for a key that leads nowhere. `isStop` tells rows that can have the focus; at either
 * end the last one that can keeps it.
 */
export function nextStop(key: string, from: number, count: number, isStop: (row: number) => boolean): number | null {
  const [start, step, passes] = ((): [number, 1 | -1, number] => {
    switch (key) {
      case "ArrowDown":
        return [from + 1, 1, 1];
      case "ArrowUp":
        return [from - 1, -1, 1];
      case "PageDown":
        return [from + 1, 1, PAGE];
      case "PageUp":
        return [from - 1, -1, PAGE];
      case "Home":
        return [0, 1, 1];
      case "End":
        return [count - 1, -1, 1];
      default:
        return [0, 1, 0];
    }
  })();
  if (passes === 0) return null;
  let found = from;
  let left = passes;
  for (let row = start; row >= 0 && row < count && left > 0; row += step) {
    if (!isStop(row)) continue;
    found = row;
    left -= 1;
  }
  return found;
}
