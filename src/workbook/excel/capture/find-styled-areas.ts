import { rect, type Rect } from "../../../core/address/address";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { countCells, rangeOf, type SheetArea } from "../read/sheet-area";
import { splitLonger } from "../read/split-rect";
import { readFill } from "./read-color";
import type { SheetFrame } from "./sheet-frame";

/** An empty area of no more cells is read cell by cell at once: asking first would not save a round trip. */
const SMALL_AREA = 1_000;
/** Pieces that an area with fill or lines is cut into, down to pieces of so many cells. */
const PARTS = 8;
const LEAST_PIECE = 64;
/** About what asking for the look of one area takes. */
const PROBE_BYTES = 1_500;

/**
 * The areas of sheets to be read cell by cell: where values stand, and around them whatever shows without a value. Excel counts rows of their
 * own height as used, and below its heading a tree has thousands of them; large areas without values are asked for fill and lines as a
 * whole, all of one size in one round trip, and cut into smaller ones while there are some.
 */
export async function findStyledAreas(session: ExcelSession, frames: readonly SheetFrame[]): Promise<SheetArea[]> {
  const found: SheetArea[] = [];
  let open: SheetArea[] = [];
  for (const { sheet, used, filled } of frames) {
    if (filled) found.push({ sheet, area: filled });
    for (const area of used ? around(used, filled) : [])
      (countCells(area) > SMALL_AREA ? open : found).push({ sheet, area });
  }
  while (open.length > 0) {
    const bare = await askEach(session, open, PROBE_BYTES, (context, each) => queueIsBare(rangeOf(context, each)));
    const showing = open.filter((_, i) => !bare[i]);
    found.push(...showing.filter(({ area }) => countCells(area) <= LEAST_PIECE));
    open = showing
      .filter(({ area }) => countCells(area) > LEAST_PIECE)
      .flatMap(({ sheet, area }) => splitLonger(area, PARTS).map((piece) => ({ sheet, area: piece })));
  }
  return found;
}

/** What of the outer area lies above, below, left and right of the inner one. */
function around(outer: Rect, inner: Rect | null): Rect[] {
  if (!inner) return [outer];
  const { top, left, bottom, right } = inner;
  return [
    ...(outer.top < top ? [rect(outer.top, outer.left, top - 1, outer.right)] : []),
    ...(outer.left < left ? [rect(top, outer.left, bottom, left - 1)] : []),
    ...(outer.right > right ? [rect(top, right + 1, bottom, outer.right)] : []),
    ...(outer.bottom > bottom ? [rect(bottom + 1, outer.left, outer.bottom, outer.right)] : []),
  ];
}

/** Queues whether a range has neither fill nor line; nobody sees the font of an empty cell. Excel gives nothing for what differs in it. */
function queueIsBare({ format: { fill, borders } }: Excel.Range): () => boolean {
  fill.load("color");
  borders.load("items/style");
  return () => {
    const color = fill.color as string | null;
    return color !== null && readFill(color) === null && borders.items.every(({ style }) => style === "None");
  };
}
