import type { Box, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { framePage, lineBoxOf, liesWithin, type PageRect } from "./page-frame";
import type { PrintedPage, PrintedWord } from "./printed-pages";
import type { SheetLayout } from "./sheet-layout";
import { compact, inReadingOrder } from "./word-order";

/** A box with its place on the page and the words that stand on it. */
export interface PrintedBox {
  readonly box: Box;
  readonly place: PageRect;
  readonly words: readonly PrintedWord[];
}

/** The boxes of a sheet on its one page. A word belongs to the smallest box that holds its middle. */
export function placeBoxes(plan: SheetPlan, layout: SheetLayout, page: PrintedPage): readonly PrintedBox[] {
  const frame = framePage(plan, layout, page);
  const shapes = layout.shapes.slice(layout.shapes.length - plan.boxes.length);
  const placed = plan.boxes.map((box, i) => {
    const shape = shapes[i];
    if (shape?.name !== box.name) throw new Error(`Box ${box.id} is not where the plan has it, but ${shape?.name}.`);
    const left = frame.left + frame.scale * shape.left;
    const top = frame.top + frame.scale * shape.top;
    const right = left + frame.scale * shape.width;
    return { box, place: { left, top, right, bottom: top + frame.scale * shape.height } };
  });
  const words = new Map<Box, PrintedWord[]>(plan.boxes.map((box) => [box, []]));
  for (const word of page.words) {
    const middle = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
    const [smallest] = placed
      .filter(({ place }) => isInside(place, middle.x, middle.y))
      .sort((a, b) => areaOf(a.place) - areaOf(b.place));
    if (smallest) words.get(smallest.box)!.push(word);
  }
  return placed.map((one) => ({ ...one, words: inReadingOrder(words.get(one.box)!) }));
}

/**
 * What is wrong with the boxes of a printed sheet, as sentences; none when every box holds exactly its own text, no word leaves its box,
 * no words of two boxes touch, and no word of the page stands between the boxes.
 */
export function findBoxFaults(plan: SheetPlan, layout: SheetLayout, page: PrintedPage): readonly string[] {
  const boxes = placeBoxes(plan, layout, page);
  const faults: string[] = [];
  for (const { box, place, words } of boxes) {
    const text = compact(textOf(box));
    const printed = compact(words.map((word) => word.text).join(""));
    if (printed !== text) faults.push(`box ${box.id} says "${printed}", not "${text}"`);
    for (const word of words)
      if (!liesWithin(lineBoxOf(word), place, 0)) faults.push(`"${word.text}" leaves box ${box.id}`);
  }
  const first = Math.min(...boxes.map(({ place }) => place.top));
  const last = Math.max(...boxes.map(({ place }) => place.bottom));
  const held = new Set(boxes.flatMap(({ words }) => words));
  for (const word of page.words)
    if (!held.has(word) && word.bottom > first && word.top < last) faults.push(`"${word.text}" stands in no box`);
  return [...faults, ...findTouching(boxes)];
}

/** Words of different boxes that lie over each other. */
function findTouching(boxes: readonly PrintedBox[]): readonly string[] {
  const all = boxes.flatMap(({ box, words }) => words.map((word) => ({ box, word, place: lineBoxOf(word) })));
  all.sort((a, b) => a.place.top - b.place.top);
  const faults: string[] = [];
  all.forEach((one, i) => {
    for (let k = i + 1; k < all.length && all[k]!.place.top < one.place.bottom; k += 1) {
      const other = all[k]!;
      if (other.box !== one.box && other.place.left < one.place.right && one.place.left < other.place.right)
        faults.push(`"${one.word.text}" of ${one.box.id} lies over "${other.word.text}" of ${other.box.id}`);
    }
  });
  return faults;
}

function textOf(box: Box): string {
  return box.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
}

function isInside({ left, top, right, bottom }: PageRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function areaOf({ left, top, right, bottom }: PageRect): number {
  return (right - left) * (bottom - top);
}
