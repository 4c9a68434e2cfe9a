import fc from "fast-check";
import {
  centreOn,
  firstViewport,
  fitDrawing,
  FULL_SIZE,
  keepInside,
  panBy,
  seenMiddle,
  zoomAt,
} from "../../../../src/taskpane/features/tree/viewport";
import { boxAt, nearestBox, seenBoxes } from "../../../../src/taskpane/features/tree/seen-boxes";
import { boxOf, modelTree } from "./tree-model";

const SURFACE = { width: 320, height: 320 };
const size = fc.record({ width: fc.integer({ min: 1, max: 300_000 }), height: fc.integer({ min: 1, max: 300_000 }) });
const view = fc.record({
  x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  scale: fc.double({ min: 0.01, max: 5, noNaN: true }),
});

describe("what is seen of a drawing", () => {
  it("is all of it when it is fitted, in the middle and never larger than it is", () => {
    fc.assert(
      fc.property(size, (drawing) => {
        const { x, y, scale } = fitDrawing(drawing, SURFACE);
        expect(scale).toBeLessThanOrEqual(FULL_SIZE);
        expect(x + SURFACE.width / 2 / scale).toBeCloseTo(drawing.width / 2, 3);
        expect(y + SURFACE.height / 2 / scale).toBeCloseTo(drawing.height / 2, 3);
        expect(drawing.width * scale).toBeLessThanOrEqual(SURFACE.width);
        expect(drawing.height * scale).toBeLessThanOrEqual(SURFACE.height);
      }),
    );
  });

  it("keeps the point under the fingers in its place when it is enlarged", () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.nat(320),
        fc.nat(320),
        (before, factor, x, y) => {
          const after = zoomAt(before, factor, { x, y }, { width: 900, height: 600 }, SURFACE);
          expect(after.x + x / after.scale).toBeCloseTo(before.x + x / before.scale, 3);
          expect(after.y + y / after.scale).toBeCloseTo(before.y + y / before.scale, 3);
        },
      ),
    );
  });

  it("is neither smaller than all of it nor larger than four times its size", () => {
    const drawing = { width: 900, height: 600 };
    const whole = fitDrawing(drawing, SURFACE);
    expect(zoomAt(whole, 0.1, { x: 0, y: 0 }, drawing, SURFACE).scale).toBe(whole.scale);
    expect(zoomAt(whole, 1000, { x: 0, y: 0 }, drawing, SURFACE).scale).toBe(4 * FULL_SIZE);
  });

  it("follows the hand, and always has some of the drawing in the middle", () => {
    expect(panBy({ x: 100, y: 50, scale: 2 }, 20, -10)).toEqual({ x: 90, y: 55, scale: 2 });
    fc.assert(
      fc.property(view, size, (any, drawing) => {
        const middle = seenMiddle(keepInside(any, drawing, SURFACE), SURFACE);
        expect(middle.x).toBeGreaterThanOrEqual(-0.01);
        expect(middle.x).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(middle.y).toBeGreaterThanOrEqual(-0.01);
        expect(middle.y).toBeLessThanOrEqual(drawing.height + 0.01);
      }),
    );
    expect(seenMiddle(centreOn({ x: 40, y: 70 }, 1.5, SURFACE), SURFACE)).toEqual({ x: 40, y: 70 });
  });

  it("is at first all of a small drawing, and the surroundings of the top of one that could not be made out whole", () => {
    const { view: tree } = modelTree();
    expect(firstViewport(tree.drawing, SURFACE)).toEqual(fitDrawing(tree.drawing, SURFACE));
    const wide = { ...tree.drawing, width: 100_000 };
    const first = firstViewport(wide, SURFACE);
    expect(first.scale).toBeGreaterThan(0.2);
    expect(seenBoxes(wide.boxes, first, SURFACE, 300)).toContain(boxOf(tree, "KD.1"));
  });
});

describe("the boxes in view", () => {
  const { view: tree } = modelTree();
  const { boxes } = tree.drawing;

  it("are all that show a part of themselves, and of too many those nearest to the middle", () => {
    const whole = fitDrawing(tree.drawing, SURFACE);
    expect(seenBoxes(boxes, whole, SURFACE, 300)).toHaveLength(boxes.length);
    const node = boxes[boxOf(tree, "TK.3")]!;
    const near = centreOn({ x: node.x + node.width / 2, y: node.y + node.height / 2 }, 0.2, SURFACE);
    expect(seenBoxes(boxes, near, SURFACE, 1)).toEqual([boxOf(tree, "TK.3")]);
    expect(seenBoxes(boxes, { x: -5000, y: -5000, scale: 1 }, SURFACE, 300)).toEqual([]);
  });

  it("are found under a point and nearest to it, as far as they stand for nodes", () => {
    const index = boxOf(tree, "OP.05");
    const { x, y, width, height } = boxes[index]!;
    expect(boxAt(boxes, { x: x + 1, y: y + 1 })).toBe(index);
    expect(nearestBox(boxes, { x: x + width / 2, y: y + height / 2 + 4 })).toBe(index);
    expect(boxAt(boxes, { x: -10, y: -10 })).toBe(-1);
    const legend = boxes.find(({ id }) => id === "legend:1")!;
    expect(boxAt(boxes, { x: legend.x + 1, y: legend.y + 1 })).toBe(-1);
    expect(nearestBox([], { x: 0, y: 0 })).toBe(-1);
  });
});
