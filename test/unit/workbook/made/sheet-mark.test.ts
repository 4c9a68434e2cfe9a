import fc from "fast-check";
import { DRIFT, matchesSketch, sketchLayout } from "../../../../src/workbook/made/layout-sketch";
import { contentOfPlan } from "../../../../src/workbook/made/sheet-content";
import { formatMark, hasGivenName, isUnedited, markOf, parseMark } from "../../../../src/workbook/made/sheet-mark";
import { buildBox, buildCell, buildPlan } from "../../../contract/plan-builder";

const plan = buildPlan({
  kind: "tree",
  key: 'unit "A"; bagian 1',
  cells: [buildCell(1, 1, "judul")],
  boxes: Array.from({ length: 40 }, (_, i) =>
    buildBox(`b${i}`, (i % 8) * 150, Math.floor(i / 8) * 90, 140, 60, `Kotak ${i}`),
  ),
});

describe("the mark of a sheet", () => {
  test("reads back from its formula, whatever the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 150 }), (key) => {
        const keyed = { ...plan, key };
        const mark = markOf(keyed, "Pohon", contentOfPlan(keyed));
        expect(parseMark(formatMark(mark))).toEqual(mark);
      }),
    );
  });

  test("is a formula that Excel takes: constants of at most 255 characters, 8,192 in all", () => {
    const many = {
      ...plan,
      boxes: Array.from({ length: 5000 }, (_, i) => buildBox(`b${i}`, i * 150, 4000, 140, 60, "x")),
    };
    const formula = formatMark(markOf(many, "Pohon", contentOfPlan(many)));
    expect(formula.length).toBeLessThanOrEqual(8192);
    for (const constant of formula.split("&")) expect(constant).toMatch(/^"[^"]{0,253}"$/);
  });

  test("knows the name that was given", () => {
    const mark = markOf(plan, "Pohon Kinerja", contentOfPlan(plan));
    expect(hasGivenName(mark, "Pohon Kinerja")).toBe(true);
    expect(hasGivenName(mark, "Pohon saya")).toBe(false);
  });

  test.each(["", '"2;tree;;a;b;"', '"1;lain;;a;b;"', "Sheet1!$A$1", '"catatan pengguna"'])(
    "%j is no mark of ours",
    (formula) => {
      expect(parseMark(formula)).toBeNull();
    },
  );
});

describe("a sheet counts as edited", () => {
  const mark = markOf(plan, "Pohon", contentOfPlan(plan));
  const nudged = (by: number) =>
    contentOfPlan({ ...plan, boxes: plan.boxes.map((box, i) => (i === 17 ? { ...box, x: box.x + by } : box)) });

  test("when a cell, a box's text or the number of boxes changes", () => {
    expect(isUnedited(mark, contentOfPlan(plan))).toBe(true);
    expect(isUnedited(mark, contentOfPlan({ ...plan, cells: [buildCell(1, 1, "Judul")] }))).toBe(false);
    expect(isUnedited(mark, contentOfPlan({ ...plan, boxes: plan.boxes.slice(1) }))).toBe(false);
    expect(
      isUnedited(
        mark,
        contentOfPlan({
          ...plan,
          boxes: plan.boxes.map((box, i) => (i === 3 ? buildBox(box.id, box.x, box.y, 140, 60, "lain") : box)),
        }),
      ),
    ).toBe(false);
  });

  test("when a box moves, but not when it drifts by less than a program's rounding", () => {
    expect(isUnedited(mark, nudged(DRIFT - 0.6))).toBe(true);
    expect(isUnedited(mark, nudged(DRIFT + 0.6))).toBe(false);
  });

  test("also when one of thousands of boxes is dragged away", () => {
    const boxes = Array.from({ length: 3000 }, (_, i) => ({
      x: (i % 50) * 160.3,
      y: Math.floor(i / 50) * 80.7,
      width: 140,
      height: 60,
    }));
    const sketch = sketchLayout(boxes);
    expect(matchesSketch(sketch, boxes)).toBe(true);
    expect(
      matchesSketch(
        sketch,
        boxes.map((box, i) => (i === 1234 ? { ...box, y: box.y + 40 } : box)),
      ),
    ).toBe(false);
  });
});
