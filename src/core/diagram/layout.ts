import type { Points } from "../sheet/sheet-plan";
import { appendRow, createContour, mergeBeside, type Contour } from "./contour";
import { ELBOW_STUB } from "./elbow";
import { GRID } from "./grid";

/** A forest to lay out. Nodes are told by index; `children` of a hanging parent are leaves and stand in a column under it. */
export interface LayoutTree {
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  hangs(parent: number): boolean;
  /** A multiple of twice the grid. */
  width(node: number): Points;
  /** A multiple of the grid. */
  height(node: number): Points;
}

export interface Placed {
  readonly node: number;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

/** Where everything stands, from a corner at 0, 0; parents before their children. */
export interface Layout {
  readonly boxes: readonly Placed[];
  readonly width: Points;
  readonly height: Points;
}

/** Between boxes side by side. */
export const BOX_GAP: Points = 12;
/** Between rows: the channel in which connectors run. */
export const ROW_GAP: Points = 18;
/** Between the boxes of a hanging column. */
const COLUMN_GAP: Points = 9;
/** How far a hanging column is set in from its parent's left edge. */
export const HANGING_INDENT: Points = 12;

/** For each parent whether its children stand in a column: two or more, all leaves. */
export function findHanging(children: readonly (readonly number[])[]): readonly boolean[] {
  return children.map((below) => below.length >= 2 && below.every((child) => children[child]!.length === 0));
}

/**
 * A tidy drawing of the forest, top down: boxes of one depth share top and height, parents stand centred over their children, order is kept,
 * columns of leaves hang at their parent's left edge, and every position is on the grid. Linear in nodes, no recursion.
 *
 * Subtrees are pushed together along their contours (Reingold and Tilford 1981), once from the left and once from the right, and the mean of
 * both is taken, which keeps all distances and makes mirrored trees mirrored drawings (Kennedy, "Drawing Trees", JFP 6(3), 1996).
 */
export function layoutForest(tree: LayoutTree): Layout {
  const { order, depth } = walk(tree);
  const rows = stackRows(tree, order, depth);
  const fromLeft = placeCentres(tree, order, depth, rows, false);
  const fromRight = placeCentres(tree, order, depth, rows, true);
  const left = new Map<number, Points>();
  let least = Infinity;
  for (const node of order) {
    const x = (numberOf(fromLeft, node) - numberOf(fromRight, node)) / 2 - tree.width(node) / 2;
    left.set(node, x);
    least = Math.min(least, tree.hangs(node) ? x - ELBOW_STUB : x);
  }
  const boxes: Placed[] = [];
  let width = 0;
  let height = 0;
  const add = (box: Placed) => {
    boxes.push(box);
    width = Math.max(width, box.x + box.width);
    height = Math.max(height, box.y + box.height);
  };
  for (const node of order) {
    const row = numberOf(depth, node);
    const x = Math.floor((numberOf(left, node) - least) / GRID) * GRID;
    add({ node, x, y: rows.top[row]!, width: tree.width(node), height: rows.height[row]! });
    if (!tree.hangs(node)) continue;
    let y = rows.top[row + 1]!;
    for (const child of tree.children[node]!) {
      add({ node: child, x: x + HANGING_INDENT, y, width: tree.width(child), height: tree.height(child) });
      y += tree.height(child) + COLUMN_GAP;
    }
  }
  return { boxes, width, height };
}

/** A number for each node of one layout, 0 where none was set; a map, for many small layouts share one numbering of nodes. */
type Numbers = ReadonlyMap<number, number>;

function numberOf(numbers: Numbers, node: number): number {
  return numbers.get(node) ?? 0;
}

/** All nodes but those in hanging columns, parents before children, with their depths. */
function walk(tree: LayoutTree): { readonly order: readonly number[]; readonly depth: Numbers } {
  const depth = new Map<number, number>();
  const order: number[] = [];
  const open = [...tree.roots].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    if (tree.hangs(node)) continue;
    const below = tree.children[node]!;
    for (let i = below.length - 1; i >= 0; i -= 1) {
      depth.set(below[i]!, numberOf(depth, node) + 1);
      open.push(below[i]!);
    }
  }
  return { order, depth };
}

interface Rows {
  readonly top: readonly Points[];
  readonly height: readonly Points[];
}

/** Tops and heights of the rows, with one more top under the last row for columns that hang from it. */
function stackRows(tree: LayoutTree, order: readonly number[], depth: Numbers): Rows {
  const height: Points[] = [];
  for (const node of order) {
    const row = numberOf(depth, node);
    height[row] = Math.max(height[row] ?? 0, tree.height(node));
  }
  const top: Points[] = [0];
  height.forEach((value, row) => top.push(top[row]! + value + ROW_GAP));
  return { top, height };
}

/** How many rows a column that hangs from row `from` reaches into, the first row under `from` included. */
function rowsReached(tree: LayoutTree, parent: number, from: number, rows: Rows): number {
  let bottom = rows.top[from + 1]! - COLUMN_GAP;
  for (const child of tree.children[parent]!) bottom += tree.height(child) + COLUMN_GAP;
  let row = from + 1;
  // The channel above a row belongs to the row.
  while (row + 1 < rows.height.length && bottom + COLUMN_GAP > rows.top[row]! + rows.height[row]!) row += 1;
  return row - from;
}

/** The centres of all boxes with subtrees pushed to the left; `mirrored` pushes to the right and gives negated centres. */
function placeCentres(
  tree: LayoutTree,
  order: readonly number[],
  depth: Numbers,
  rows: Rows,
  mirrored: boolean,
): Numbers {
  const centre = new Map<number, Points>();
  const contours = new Map<number, Contour>();
  /** Sets the nodes side by side, gives their common contour with its origin half way between the first and the last of them. */
  const setBeside = (nodes: readonly number[]): Contour => {
    const inOrder = mirrored ? [...nodes].reverse() : nodes;
    let all: Contour | undefined;
    let last = 0;
    for (const node of inOrder) {
      const contour = contours.get(node) ?? createContour();
      contours.delete(node);
      if (all === undefined) {
        all = contour;
        continue;
      }
      const merged = mergeBeside(all, contour, BOX_GAP);
      all = merged.contour;
      last = merged.distance;
      centre.set(node, last);
    }
    const middle = Math.floor(last / 2 / GRID) * GRID;
    for (const node of inOrder) centre.set(node, numberOf(centre, node) - middle);
    const contour = all ?? createContour();
    contour.shift -= middle;
    return contour;
  };

  for (let i = order.length - 1; i >= 0; i -= 1) {
    const node = order[i]!;
    const half = tree.width(node) / 2;
    const hangs = tree.hangs(node);
    const contour = hangs || tree.children[node]!.length === 0 ? createContour() : setBeside(tree.children[node]!);
    let near = -half;
    let far = half;
    if (hangs) {
      near -= ELBOW_STUB;
      for (const child of tree.children[node]!) far = Math.max(far, HANGING_INDENT - half + tree.width(child));
      for (let reached = rowsReached(tree, node, numberOf(depth, node), rows); reached > 0; reached -= 1)
        appendRow(contour, mirrored ? -far : near, mirrored ? -near : far);
    }
    appendRow(contour, mirrored ? -far : near, mirrored ? -near : far);
    contours.set(node, contour);
  }
  setBeside(tree.roots);

  // Centres are still relative to the parent's; parents come first in the order.
  for (const node of order) {
    if (tree.hangs(node)) continue;
    for (const child of tree.children[node]!) centre.set(child, numberOf(centre, child) + numberOf(centre, node));
  }
  return centre;
}
