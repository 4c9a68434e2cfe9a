import { row, type Row } from "../../address/address";
import type { Points } from "../../sheet/sheet-plan";

/** Rows (1-based, both inside) that must not be parted by a page end. */
export interface PageBlock {
  readonly from: number;
  readonly to: number;
  /** Keep the next block on the same page where both fit on one. */
  readonly withNext: boolean;
}

/** Rows repeated on top of every page that starts below them. */
export interface TitleRows {
  readonly from: number;
  readonly to: number;
}

/** Excel keeps at most this many page breaks a sheet (specifications and limits; [MS-XLSB] BrtBeginRwBrk). */
const MAX_BREAKS = 1_023;

/** Heights of rows 1, 2, ... summed over a stretch of rows. */
function sumHeights(heights: readonly Points[], from: number, to: number): Points {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += heights[at - 1] ?? 0;
  return sum;
}

/**
 * The rows after which a page ends, so that no block is parted and chains of `withNext` blocks stay together where a page can hold them.
 * Blocks follow each other without gaps, from row 1. A block taller than a page begins on a page of its own.
 */
export function paginate(
  blocks: readonly PageBlock[],
  heights: readonly Points[],
  pageHeight: Points,
  titles: TitleRows | null,
): readonly Row[] {
  const titleHeight = titles === null ? 0 : sumHeights(heights, titles.from, titles.to);
  const capacity = (firstRow: number) =>
    titles !== null && firstRow > titles.to ? pageHeight - titleHeight : pageHeight;
  const breaks: Row[] = [];
  let room = pageHeight;
  let fresh = true;
  const place = (from: number, height: Points): boolean => {
    if (height > room && !fresh) {
      const next = capacity(from);
      if (height > next) return false;
      startPage(from);
    }
    room -= height;
    fresh = false;
    return true;
  };
  const startPage = (from: number) => {
    if (breaks.length < MAX_BREAKS) breaks.push(row(from - 1));
    room = capacity(from);
    fresh = true;
  };

  for (const chain of chains(blocks)) {
    const height = chain.reduce((sum, block) => sum + sumHeights(heights, block.from, block.to), 0);
    if (height <= capacity(chain[0]!.from) && place(chain[0]!.from, height)) continue;
    for (const block of chain) {
      const own = sumHeights(heights, block.from, block.to);
      if (place(block.from, own)) continue;
      startPage(block.from);
      place(block.from, own);
    }
  }
  return breaks;
}

function chains(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  const all: PageBlock[][] = [];
  let open: PageBlock[] | null = null;
  for (const block of blocks) {
    if (open) open.push(block);
    else all.push((open = [block]));
    if (!block.withNext) open = null;
  }
  return all;
}
