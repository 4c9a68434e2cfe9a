import fc from "fast-check";
import type { Connector, Side } from "../../../../../src/core/sheet/sheet-plan";
import { drawingXml } from "../../../../../src/workbook/xlsx/write/drawing-xml";
import { EMU_PER_POINT } from "../../../../../src/workbook/xlsx/write/sheet-axis";
import { buildSheetFrame } from "../../../../../src/workbook/xlsx/write/sheet-frame";
import { dialectOf } from "../../../../../src/workbook/xlsx/write/xml-dialect";
import { buildBox, buildConnector, buildPlan } from "../../../../contract/plan-builder";
import { readDrawnConnectors } from "./connector-geometry";

type Box = ReturnType<typeof buildBox>;

const SIDES: readonly Side[] = ["top", "left", "bottom", "right"];
/** Rounding to whole EMU at the frame, and a tenth of a point where a frame has no width. */
const TOLERANCE = 0.11 * EMU_PER_POINT;

function draw(boxes: readonly Box[], connectors: readonly Connector[]): string {
  const plan = buildPlan({ boxes, connectors });
  return drawingXml(plan, buildSheetFrame(plan), dialectOf(null))!;
}

function midpoint(box: Box, side: Side): [number, number] {
  const x = side === "left" ? box.x : side === "right" ? box.x + box.width : box.x + box.width / 2;
  const y = side === "top" ? box.y : side === "bottom" ? box.y + box.height : box.y + box.height / 2;
  return [x * EMU_PER_POINT, y * EMU_PER_POINT];
}

function expectNear(actual: readonly [number, number], expected: readonly [number, number]): void {
  expect(Math.hypot(actual[0] - expected[0], actual[1] - expected[1])).toBeLessThanOrEqual(TOLERANCE);
}

const boxAt = (id: string) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 10, max: 200 }),
      fc.integer({ min: 10, max: 200 }),
    )
    .map(([x, y, width, height]) => buildBox(id, x, y, width, height, id));

describe("connectors", () => {
  test("start and end in the middle of the sides that they are glued to, wherever the boxes stand", () => {
    fc.assert(
      fc.property(boxAt("a"), boxAt("b"), fc.constantFrom(...SIDES), fc.constantFrom(...SIDES), (a, b, from, to) => {
        const [line] = readDrawnConnectors(draw([a, b], [buildConnector(`a ${from}`, `b ${to}`)]));
        expectNear(line!.corners[0]!, midpoint(a, from));
        expectNear(line!.corners.at(-1)!, midpoint(b, to));
        expect(line).toMatchObject({
          start: { shape: "2", site: SIDES.indexOf(from) },
          end: { shape: "3", site: SIDES.indexOf(to) },
        });
      }),
    );
  });

  test("run along the sheet's axes and meet both sides at a right angle", () => {
    fc.assert(
      fc.property(boxAt("a"), boxAt("b"), fc.constantFrom(...SIDES), fc.constantFrom(...SIDES), (a, b, from, to) => {
        const [{ corners }] = readDrawnConnectors(draw([a, b], [buildConnector(`a ${from}`, `b ${to}`)])) as [
          ReturnType<typeof readDrawnConnectors>[number],
        ];
        const legs = corners
          .slice(1)
          .map((corner, i) => [corner[0] - corners[i]![0], corner[1] - corners[i]![1]] as const);
        for (const [dx, dy] of legs) expect(Math.min(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(TOLERANCE);
        if (legs.length === 1) return;
        const across = (side: Side) => (side === "top" || side === "bottom" ? 0 : 1);
        expect(Math.abs(legs[0]![across(from)])).toBeLessThanOrEqual(TOLERANCE);
        expect(Math.abs(legs.at(-1)![across(to)])).toBeLessThanOrEqual(TOLERANCE);
      }),
    );
  });

  const parent = buildBox("p", 200, 0, 100, 40, "induk");
  test.each([
    [
      "down to a child at the left",
      buildBox("c", 0, 100, 100, 40, "anak"),
      "bottom",
      "top",
      [
        [250, 40],
        [250, 70],
        [50, 70],
        [50, 100],
      ],
    ],
    [
      "down to a child at the right",
      buildBox("c", 400, 100, 100, 40, "anak"),
      "bottom",
      "top",
      [
        [250, 40],
        [250, 70],
        [450, 70],
        [450, 100],
      ],
    ],
    [
      "straight down",
      buildBox("c", 200, 100, 100, 40, "anak"),
      "bottom",
      "top",
      [
        [250, 40],
        [250, 100],
      ],
    ],
    [
      "sideways",
      buildBox("c", 400, 100, 100, 40, "anak"),
      "right",
      "left",
      [
        [300, 20],
        [350, 20],
        [350, 120],
        [400, 120],
      ],
    ],
    [
      "down, then into the left side",
      buildBox("c", 270, 100, 100, 40, "anak"),
      "bottom",
      "left",
      [
        [250, 40],
        [250, 120],
        [270, 120],
      ],
    ],
    [
      "from left side to the left side below",
      buildBox("c", 200, 100, 100, 40, "anak"),
      "left",
      "left",
      [
        [200, 20],
        [191, 20],
        [191, 120],
        [200, 120],
      ],
    ],
    [
      "from left side to a left side further in",
      buildBox("c", 230, 100, 100, 40, "anak"),
      "left",
      "left",
      [
        [200, 20],
        [191, 20],
        [191, 120],
        [230, 120],
      ],
    ],
    [
      "from right side to a right side further out",
      buildBox("c", 260, 100, 100, 40, "anak"),
      "right",
      "right",
      [
        [300, 20],
        [369, 20],
        [369, 120],
        [360, 120],
      ],
    ],
  ] as const)("bend where they should: %s", (_, child, from, to, corners) => {
    const [line] = readDrawnConnectors(draw([parent, child], [buildConnector(`p ${from}`, `c ${to}`)]));
    expect(line!.corners).toHaveLength(corners.length);
    line!.corners.forEach((corner, i) =>
      expectNear(corner, [corners[i]![0] * EMU_PER_POINT, corners[i]![1] * EMU_PER_POINT]),
    );
  });

  test("that leave one side share their trunk, also to children at different heights", () => {
    const near = buildBox("n", 0, 100, 100, 40, "dekat");
    const far = buildBox("f", 400, 200, 100, 40, "jauh");
    const lines = readDrawnConnectors(
      draw([parent, near, far], [buildConnector("p bottom", "n top"), buildConnector("p bottom", "f top")]),
    );
    expectNear(lines[0]!.corners[1]!, [250 * EMU_PER_POINT, 70 * EMU_PER_POINT]);
    expectNear(lines[1]!.corners[1]!, lines[0]!.corners[1]!);
  });

  test("lie behind all boxes and have ids of their own", () => {
    const child = buildBox("c", 400, 100, 100, 40, "anak");
    const xml = draw([parent, child], [buildConnector("p bottom", "c top")]);
    expect(xml.lastIndexOf("<xdr:cxnSp")).toBeLessThan(xml.indexOf('name="Kotak p"'));
    const ids = Array.from(xml.matchAll(/<xdr:cNvPr id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("to a box that is not in the plan are a bug", () => {
    expect(() => draw([parent], [buildConnector("p bottom", "q top")])).toThrow(RangeError);
  });
});

describe("boxes", () => {
  test("are placed exactly, and their anchors agree with the columns and rows of the sheet", () => {
    // 60 pt = 80 px a column, default rows of 15 pt.
    const plan = buildPlan({ columnWidths: [60, 60, 60], boxes: [buildBox("a", 70, 20, 100, 25, "teks")] });
    const xml = drawingXml(plan, buildSheetFrame(plan), dialectOf(null))!;
    expect(xml).toContain(`<a:off x="889000" y="254000"/><a:ext cx="1270000" cy="317500"/>`);
    expect(xml).toContain(
      "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:from>",
    );
    expect(xml).toContain(
      "<xdr:to><xdr:col>2</xdr:col><xdr:colOff>635000</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
    );
  });

  test("keep every character that XML can carry, line ends as breaks", () => {
    const xml = draw(
      [
        {
          ...buildBox("a", 0, 0, 50, 50, "x"),
          altText: 'a "b" & <c>',
          paragraphs: [
            {
              align: "left",
              font: "Arial",
              size: 9.5,
              color: "FF0000",
              spaceBefore: 3,
              runs: [{ text: "satu & <dua>\ntiga\u0007", bold: false }],
            },
          ],
        },
      ],
      [],
    );
    expect(xml).toContain('descr="a &quot;b&quot; &amp; &lt;c&gt;"');
    expect(xml).toMatch(/<a:t>satu &amp; &lt;dua&gt;<\/a:t><\/a:r><a:br>.*?<\/a:br><a:r>.*?<a:t>tiga<\/a:t>/);
    expect(xml).toContain('sz="950"');
    expect(xml).toContain('<a:spcPts val="300"/>');
  });
});
