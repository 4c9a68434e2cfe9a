import { rect, type Rect } from "../../../core/address/address";

/** A beginning of a rectangle, and what is left of it, in the order of reading. */
export interface FirstTile {
  readonly tile: Rect;
  readonly rest: readonly Rect[];
}

/**
 * The first at most `cells` cells of a rectangle: whole rows of it where one fits, else a part of its first row.
 * `cells` is at least 1.
 */
export function takeTile(area: Rect, cells: number): FirstTile {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const rows = Math.floor(cells / width);
  if (rows > bottom - top) return { tile: area, rest: [] };
  if (rows >= 1) {
    return { tile: rect(top, left, top + rows - 1, right), rest: [rect(top + rows, left, bottom, right)] };
  }
  const below = top < bottom ? [rect(top + 1, left, bottom, right)] : [];
  return { tile: rect(top, left, top, left + cells - 1), rest: [rect(top, left + cells, top, right), ...below] };
}

/** The rectangle in tiles of at most `cells` cells, row by row. */
export function tileRect(area: Rect, cells: number): Rect[] {
  const tiles: Rect[] = [];
  const open = [area];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { tile, rest } = takeTile(next, cells);
    tiles.push(tile);
    open.push(...[...rest].reverse());
  }
  return tiles;
}

/** The rectangle cut across its longer side into at most `parts` pieces of about one size, in order. */
export function splitLonger({ top, left, bottom, right }: Rect, parts: number): Rect[] {
  if (bottom - top >= right - left) {
    return cut(top, bottom, parts).map(([from, to]) => rect(from, left, to, right));
  }
  return cut(left, right, parts).map(([from, to]) => rect(top, from, bottom, to));
}

function cut(first: number, last: number, parts: number): [from: number, to: number][] {
  const length = last - first + 1;
  const count = Math.min(parts, length);
  return Array.from({ length: count }, (_, i) => [
    first + Math.floor((length * i) / count),
    first + Math.floor((length * (i + 1)) / count) - 1,
  ]);
}
