import fc from "fast-check";
import type { Cascade } from "../../src/core/cascade/cascade";
import { connectorPath, elbowPath, type Point } from "../../src/core/diagram/elbow";
import { buildForest } from "../../src/core/diagram/forest";
import { GRID } from "../../src/core/diagram/grid";
import {
  BOX_GAP,
  findHanging,
  layoutForest,
  ROW_GAP,
  type Layout,
  type LayoutTree,
} from "../../src/core/diagram/layout";
import { planTree } from "../../src/core/diagram/plan-tree";
import type { Box } from "../../src/core/sheet/sheet-plan";
import { cascadeOf, TEXTS } from "../unit/core/diagram/cascade-of";

const MOST_NODES = 40;
const WORDS = ["Meningkatnya", "kinerja", "perangkat daerah", "😀", "=1+1", "x".repeat(60), "akuntabilitas"];

/** Any references at all: to earlier and later nodes, to oneself, to nothing, several at once, in circles. */
const anyCascade: fc.Arbitrary<Cascade> = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(MOST_NODES + 5), { maxLength: 3 }),
      level: fc.nat(6),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 15 }),
      target: fc.option(fc.constantFrom("70", "BB", "12 Dokumen"), { nil: undefined }),
    }),
    { maxLength: MOST_NODES },
  )
  .map((drawn) =>
    cascadeOf(
      drawn.map(({ parents, level, words, target }, i) => ({
        id: `N${i}`,
        parents: [...new Set(parents)].map((parent) => `N${parent}`),
        level,
        statement: words.join(" "),
        indicators: target === undefined ? [] : [{ text: words.join(" "), targets: { "2025": target } }],
      })),
    ),
  );

/**
 * A forest without faults, of boxes of any heights: nodes hang on one of the few before them, so that it grows deep as well as wide,
 * and a node in four gets so many leaves of its own, which makes long hanging columns beside deep branches.
 */
const anyTree: fc.Arbitrary<LayoutTree> = fc
  .array(
    fc.record({
      back: fc.integer({ min: 1, max: 6 }),
      isRoot: fc.boolean().chain((maybe) => (maybe ? fc.boolean() : fc.constant(false))),
      leaves: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) },
      ),
      height: fc.integer({ min: 5, max: 60 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) => {
    const children: number[][] = [];
    const heights: number[] = [];
    const roots: number[] = [];
    const add = (height: number): number => {
      heights.push(height * GRID);
      return children.push([]) - 1;
    };
    const branches: number[] = [];
    for (const { back, isRoot, height } of drawn) {
      const parent = branches[branches.length - back];
      const node = add(height);
      branches.push(node);
      if (parent === undefined || isRoot) roots.push(node);
      else children[parent]?.push(node);
    }
    drawn.forEach(({ leaves, height }, i) => {
      for (let left = leaves; left > 0; left -= 1) children[branches[i] ?? 0]?.push(add(height));
    });
    return treeOf(roots, children, (node) => heights[node] ?? 0);
  });

function treeOf(
  roots: readonly number[],
  children: readonly (readonly number[])[],
  height: LayoutTree["height"],
): LayoutTree {
  const hanging = findHanging(children);
  const hung = new Set(children.flatMap((below, parent) => (hanging[parent] ? below : [])));
  return {
    roots,
    children,
    hangs: (node) => hanging[node] === true,
    width: (node) => (hung.has(node) ? 138 : 150),
    height,
  };
}

type Area = Pick<Box, "x" | "y" | "width" | "height">;

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectApart(areas: readonly Area[]): void {
  for (const [i, area] of areas.entries()) {
    for (const other of areas.slice(i + 1)) expect([area, other, overlap(area, other)]).toEqual([area, other, false]);
  }
}

/** Whether a horizontal or vertical stretch runs through the inside of a box. */
function crosses(from: Point, to: Point, box: Area): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

function nodeBoxes(boxes: readonly Box[]): readonly Box[] {
  return boxes.filter((box) => box.id.startsWith("node:"));
}

describe("the plan of any cascade", () => {
  it("shows every node exactly once, whatever its parents are", () => {
    fc.assert(
      fc.property(anyCascade, (cascade) => {
        const plan = planTree(cascade, { year: null }, TEXTS);
        expect(
          nodeBoxes(plan.boxes)
            .map((box) => box.id)
            .sort(),
        ).toEqual(cascade.nodes.map((node) => `node:${node.id}`).sort());
        expect(new Set(plan.boxes.map((box) => box.id)).size).toBe(plan.boxes.length);
      }),
    );
  });

  it("joins every node but the roots to its parent in the drawing, by a line that crosses no box", () => {
    fc.assert(
      fc.property(anyCascade, (cascade) => {
        const plan = planTree(cascade, { year: null }, TEXTS);
        const forest = buildForest(cascade);
        expect(plan.connectors).toHaveLength(cascade.nodes.length - forest.roots.length - forest.unconnected.length);
        const byId = new Map(plan.boxes.map((box) => [box.id, box]));
        const boxes = plan.boxes.filter((box) => box.id !== "strip:unconnected");
        for (const connector of plan.connectors) {
          const path = connectorPath(connector, byId);
          path.slice(1).forEach((to, i) => {
            const from = path[i] ?? to;
            expect(boxes.filter((box) => crosses(from, to, box)).map((box) => [connector.id, box.id])).toEqual([]);
          });
        }
      }),
    );
  });

  it("keeps boxes apart, on the grid and inside the printed area, unconnected ones inside their strip", () => {
    fc.assert(
      fc.property(anyCascade, (cascade) => {
        const plan = planTree(cascade, { year: "2025" }, TEXTS);
        expectApart(plan.boxes.filter((box) => box.id !== "strip:unconnected"));
        const width = plan.columnWidths.reduce((sum, each) => sum + each, 0);
        const height = [...plan.rowHeights.values()].reduce((sum, each) => sum + each, 0);
        for (const { x, y, width: across, height: down } of plan.boxes) {
          expect([x, y, across, down].map((value) => value % GRID)).toEqual([0, 0, 0, 0]);
          expect(x >= 0 && y >= 0 && x + across <= width && y + down <= height).toBe(true);
        }
        const strip = plan.boxes.find((box) => box.id === "strip:unconnected");
        const outside = nodeBoxes(plan.boxes).filter((box) => strip === undefined || !overlap(box, strip));
        const forest = buildForest(cascade);
        expect(strip === undefined).toBe(forest.unconnected.length === 0);
        expect(outside.length).toBe(countUnder(forest.roots, forest.children));
      }),
    );
  });
});

function countUnder(roots: readonly number[], children: readonly (readonly number[])[]): number {
  let count = 0;
  for (let row = roots; row.length > 0; row = row.flatMap((node) => children[node] ?? [])) count += row.length;
  return count;
}

describe("the layout of any forest", () => {
  const byNode = ({ boxes }: Layout) => new Map(boxes.map((box) => [box.node, box]));
  const centre = (box: { x: number; width: number } | undefined) => (box === undefined ? NaN : box.x + box.width / 2);

  it("places every node once, apart from all others by the gap", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { boxes } = layoutForest(tree);
        expect(boxes.map((box) => box.node).sort((a, b) => a - b)).toEqual(tree.children.map((_, node) => node));
        expectApart(boxes.map((box) => ({ ...box, width: box.width + BOX_GAP, height: box.height + BOX_GAP / 2 })));
      }),
    );
  });

  it("sets children below their parent, in order, the parent centred over them unless they hang", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const placed = byNode(layoutForest(tree));
        tree.children.forEach((below, parent) => {
          const above = placed.get(parent);
          const boxes = below.map((child) => placed.get(child));
          for (const box of boxes) expect(box!.y).toBeGreaterThanOrEqual(above!.y + above!.height + ROW_GAP);
          const along = boxes.map((box) => (tree.hangs(parent) ? box!.y : box!.x));
          expect(along).toEqual([...along].sort((a, b) => a - b));
          if (tree.hangs(parent) || boxes.length === 0) return;
          const middle = (centre(boxes[0]) + centre(boxes.at(-1))) / 2;
          expect(Math.abs(centre(above) - middle)).toBeLessThanOrEqual(GRID);
          if (boxes.length === 1) expect(centre(above)).toBe(centre(boxes[0]));
        });
      }),
    );
  });

  it("leaves room for every line from parent to child to run outside all boxes", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const placed = byNode(layoutForest(tree));
        const boxes = [...placed.values()];
        tree.children.forEach((below, parent) => {
          const side = tree.hangs(parent);
          const sides = side ? ({ from: "left", to: "left" } as const) : ({ from: "bottom", to: "top" } as const);
          for (const child of below) {
            const path = elbowPath(placed.get(parent)!, placed.get(child)!, sides);
            path.slice(1).forEach((to, i) => {
              const from = path[i] ?? to;
              expect(boxes.filter((box) => crosses(from, to, box)).map((box) => [parent, child, box.node])).toEqual([]);
            });
          }
        });
      }),
    );
  });

  it("draws a mirrored forest without hanging columns as the mirrored drawing", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const plain: LayoutTree = { ...tree, hangs: () => false, width: () => 150 };
        const mirrored: LayoutTree = {
          ...plain,
          roots: [...tree.roots].reverse(),
          children: tree.children.map((below) => [...below].reverse()),
        };
        const layout = layoutForest(plain);
        const other = byNode(layoutForest(mirrored));
        for (const box of layout.boxes) {
          const twin = other.get(box.node);
          expect(twin!.y).toBe(box.y);
          expect(Math.abs(layout.width - box.x - box.width - twin!.x)).toBeLessThanOrEqual(2 * GRID);
        }
      }),
    );
  });

  it("is no wider than a drawing that gives every leaf a column of its own", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const leaves = tree.children.filter((below) => below.length === 0).length;
        expect(layoutForest(tree).width).toBeLessThanOrEqual(leaves * (150 + BOX_GAP + 9) + GRID);
      }),
    );
  });
});
