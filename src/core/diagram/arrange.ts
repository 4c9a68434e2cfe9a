import type { Paragraph, Points } from "../sheet/sheet-plan";
import type { Forest } from "./forest";
import { GRID } from "./grid";
import { ELBOW_STUB } from "./elbow";
import { BOX_GAP, HANGING_INDENT, findHanging, layoutForest, type Layout, type Placed } from "./layout";
import { measureBoxHeight } from "./measure-box";

/** Every node's place, and the frame around what hangs on nothing; from a corner at 0, 0. */
export interface Arrangement {
  readonly boxes: readonly Placed[];
  /** Frame of the strip of unconnected nodes, null when there are none. */
  readonly strip: { readonly x: Points; readonly y: Points; readonly width: Points; readonly height: Points } | null;
  readonly width: Points;
  readonly height: Points;
}

/** Where the strip of unconnected nodes stands. */
export type StripPlace = "below" | "beside";

/** Boxes that fit side by side in a strip beside the tree. */
const BESIDE_BOXES = 3;
/** Between the tree and the strip, and between the shelves inside it. */
const STRIP_GAP: Points = 30;
const STRIP_PADDING: Points = 12;
/** Room for the strip's heading. */
const STRIP_HEADING: Points = 24;

/** Boxes over several others are wider by this: they have the room, and lower rows let the tree print larger. */
const WIDE_SHARE = 1.4;

/**
 * The tree with the strip of unconnected nodes below (both centred) or at its right. Boxes are `boxWidth` wide, those in
 * hanging columns less by their indent, those over several others more. Trees in the strip stand side by side on shelves;
 * below the tree a shelf is as wide as the tree or `pageWidth`, whichever is more.
 */
export function arrangeForest(
  forest: Forest,
  paragraphs: readonly (readonly Paragraph[])[],
  boxWidth: Points,
  place: StripPlace,
  pageWidth: Points,
): Arrangement {
  const hangs = findHanging(forest.children);
  const wide = findBranching(forest, hangs);
  const wideWidth = Math.round((boxWidth * WIDE_SHARE) / (2 * GRID)) * 2 * GRID;
  const width = (node: number) =>
    hangs[forest.parent[node]!] === true ? boxWidth - HANGING_INDENT : wide.has(node) ? wideWidth : boxWidth;
  const heights = paragraphs.map((text, node) => measureBoxHeight(text, width(node)));
  const lay = (roots: readonly number[]) =>
    layoutForest({
      roots,
      children: forest.children,
      hangs: (parent) => hangs[parent]!,
      width,
      height: (node) => heights[node]!,
    });

  const tree = lay(forest.roots);
  if (forest.unconnected.length === 0) return { ...tree, strip: null };
  const below = place === "below" || tree.width === 0;
  const shelfWidth = below
    ? Math.max(tree.width, pageWidth) - 2 * STRIP_PADDING
    : BESIDE_BOXES * (boxWidth + BOX_GAP + ELBOW_STUB);
  const shelves = fillShelves(
    forest.unconnected.map((root) => lay([root])),
    shelfWidth,
  );
  const strip = { width: shelves.width + 2 * STRIP_PADDING, height: shelves.height + STRIP_HEADING + STRIP_PADDING };
  const inner = Math.max(tree.width, strip.width);
  const treeX = below ? centred(tree.width, inner) : 0;
  const stripX = below ? centred(strip.width, inner) : tree.width + STRIP_GAP;
  const stripY = below && tree.height > 0 ? tree.height + STRIP_GAP : 0;
  return {
    boxes: [...shift(tree.boxes, treeX, 0), ...shift(shelves.boxes, stripX + STRIP_PADDING, stripY + STRIP_HEADING)],
    strip: { x: stripX, y: stripY, ...strip },
    width: below ? inner : stripX + strip.width,
    height: Math.max(tree.height, stripY + strip.height),
  };
}

/** The nodes that stand over two boxes or columns side by side at least, near or far below. */
function findBranching(forest: Forest, hangs: readonly boolean[]): ReadonlySet<number> {
  const branching = new Set<number>();
  forest.children.forEach((below, node) => {
    if (below.length < 2 || hangs[node] === true) return;
    // Up through parents of an only child: each node is passed once, for a parent of several ends the way.
    let at: number | undefined = node;
    while (at !== undefined && !branching.has(at)) {
      branching.add(at);
      const above: number = forest.parent[at]!;
      at = forest.children[above]?.length === 1 ? above : undefined;
    }
  });
  return branching;
}

/** The same arrangement from a corner at x, y. */
export function moveArrangement(arrangement: Arrangement, x: Points, y: Points): Arrangement {
  const { boxes, strip } = arrangement;
  return {
    ...arrangement,
    boxes: shift(boxes, x, y),
    strip: strip === null ? null : { ...strip, x: strip.x + x, y: strip.y + y },
  };
}

/** Drawings side by side from the left, a new shelf below where the width is used up. */
function fillShelves(drawings: readonly Layout[], limit: Points): Layout {
  const boxes: Placed[] = [];
  let x = 0;
  let top = 0;
  let width = 0;
  let height = 0;
  for (const drawing of drawings) {
    if (x > 0 && x + drawing.width > limit) {
      x = 0;
      top = height + STRIP_GAP;
    }
    for (const box of shift(drawing.boxes, x, top)) boxes.push(box);
    width = Math.max(width, x + drawing.width);
    height = Math.max(height, top + drawing.height);
    x += drawing.width + BOX_GAP;
  }
  return { boxes, width, height };
}

function shift(boxes: readonly Placed[], x: Points, y: Points): readonly Placed[] {
  return boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
}

/** The left edge, on the grid, that centres `inner` in `outer`. */
function centred(inner: Points, outer: Points): Points {
  return Math.floor((outer - inner) / 2 / GRID) * GRID;
}
