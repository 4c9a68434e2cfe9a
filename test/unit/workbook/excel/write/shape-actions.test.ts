import type { Box, Connector, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { ExcelSession } from "../../../../../src/workbook/excel/excel-session";
import { connectorLine } from "../../../../../src/workbook/excel/write/connector-line";
import { readRectangleSites } from "../../../../../src/workbook/excel/write/shape-actions";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import type { ExcelHost } from "../../../../excel-host/excel-host";
import type { HostShape, HostSheet } from "../../../../excel-host/model/host-workbook";
import { buildBox, buildConnector, buildPlan } from "../../../../contract/plan-builder";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import { planSample } from "./sample-plans";
import { applySteps, hostWithSheet, NO_LINKS, SHEET, sheetOf, writePlan } from "./written-on-host";

/** More boxes than go into one request. */
const LARGE_TREE = buildPlan({
  boxes: Array.from({ length: 700 }, (_, i) =>
    buildBox(`b${i}`, 10 + 150 * (i % 20), 10 + 80 * Math.floor(i / 20), 120, 40, `Kotak ${i} – ${"isi ".repeat(40)}`),
  ),
  connectors: Array.from({ length: 680 }, (_, i) => buildConnector(`b${i} bottom`, `b${i + 20} top`)),
});

function boxesOn(sheet: HostSheet): readonly HostShape[] {
  return sheet.shapes.filter(({ kind }) => kind === "GeometricShape");
}

function linesOn(sheet: HostSheet): readonly HostShape[] {
  return sheet.shapes.filter(({ kind }) => kind === "Line");
}

function colorOf(color: string): string {
  return `#${color.toUpperCase()}`;
}

/** The font of each letter that is no line end, as the plan has it. */
function lettersOf({ paragraphs }: Box): unknown[] {
  return paragraphs.flatMap(({ runs, font, size, color }) =>
    runs.flatMap(({ text, bold, italic }) =>
      Array.from({ length: text.replaceAll("\n", "").length }, () => {
        return { name: font, size, bold, italic: italic ?? false, color: colorOf(color) };
      }),
    ),
  );
}

function expectBox(shape: HostShape, box: Box): void {
  expect(shape).toMatchObject({
    name: box.name,
    geometricShapeType: "Rectangle",
    altTextDescription: box.altText,
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    placement: "Absolute",
    fill: box.fill === null ? null : colorOf(box.fill),
  });
  if (box.line === null) expect(shape.line.visible).toBe(false);
  else
    expect(shape.line).toEqual({
      visible: true,
      color: colorOf(box.line.color),
      weight: box.line.width,
      dashStyle: box.line.dash === "dash" ? "Dash" : "Solid",
    });
  const { text } = shape;
  expect(text).toMatchObject({
    text: box.paragraphs.map(({ runs }) => runs.map((run) => run.text).join("")).join("\n"),
    autoSizeSetting: "AutoSizeNone",
    horizontalOverflow: "Overflow",
    verticalOverflow: "Overflow",
    topMargin: box.inset.top,
    rightMargin: box.inset.right,
    bottomMargin: box.inset.bottom,
    leftMargin: box.inset.left,
    verticalAlignment: { top: "Top", center: "Middle", bottom: "Bottom" }[box.verticalAlign],
  });
  const letters = text.fonts.filter((_, i) => text.text[i] !== "\n");
  expect(letters.map(({ name, size, bold, italic, color }) => ({ name, size, bold, italic, color }))).toEqual(
    lettersOf(box),
  );
}

function expectConnectors(sheet: HostSheet, { boxes, connectors }: SheetPlan): void {
  const ids = new Map(boxes.map(({ id }, i) => [id, boxesOn(sheet)[i]!.id]));
  const sites = { top: 0, left: 1, bottom: 2, right: 3 };
  expect(linesOn(sheet).map(({ name, connector }) => [name, connector?.begin, connector?.end])).toEqual(
    connectors.map(({ name, from, to }) => [
      name,
      { shapeId: ids.get(from.box), site: sites[from.side] },
      { shapeId: ids.get(to.box), site: sites[to.side] },
    ]),
  );
}

describe("boxes and connectors", () => {
  test("every box has its place, looks and text, letter by letter", async () => {
    const samples = (await planSample()).filter(({ boxes }) => boxes.length > 0);
    const odd: Box = { ...buildBox("a", 0, 0, 10, 10, "tanpa isi"), fill: null, line: null, paragraphs: [] };
    expect(samples.length).toBeGreaterThan(0);
    for (const plan of [DEMO_PLANS[0]!, buildPlan({ boxes: [odd] }), ...samples]) {
      const shapes = boxesOn(await writePlan(hostWithSheet(), plan));
      expect(shapes).toHaveLength(plan.boxes.length);
      plan.boxes.forEach((box, i) => expectBox(shapes[i]!, box));
    }
  });

  test("every connector holds on to its two boxes at their sides, and lies behind all boxes", async () => {
    for (const plan of [DEMO_PLANS[0]!, ...(await planSample())].filter(({ connectors }) => connectors.length > 0)) {
      const sheet = await writePlan(hostWithSheet(), plan);
      expectConnectors(sheet, plan);
      const kinds = sheet.shapes.map(({ kind }) => kind);
      expect(kinds.lastIndexOf("Line")).toBeLessThan(kinds.indexOf("GeometricShape"));
      for (const [i, { color, width, dash }] of plan.connectors.entries())
        expect(linesOn(sheet)[i]).toMatchObject({
          placement: "Absolute",
          line: { visible: true, color: colorOf(color), weight: width, dashStyle: dash === "dash" ? "Dash" : "Solid" },
        });
    }
  });

  test("a connector is drawn from side to side before it is glued: straight between sides that face each other in line", () => {
    const a = buildBox("a", 100, 0, 100, 40, "");
    const below = { ...buildBox("b", 100, 100, 100, 40, ""), id: "b" };
    const aside = { ...below, x: 300 };
    const line = (between: Connector, other: Box) => connectorLine(between, a, other);
    expect(line(buildConnector("a bottom", "b top"), below)).toEqual({
      from: { x: 150, y: 40 },
      to: { x: 150, y: 100 },
      type: "Straight",
    });
    expect(line(buildConnector("a bottom", "b top"), aside)).toEqual({
      from: { x: 150, y: 40 },
      to: { x: 350, y: 100 },
      type: "Elbow",
    });
    expect(line(buildConnector("a left", "b left"), below).type).toBe("Elbow");
    expect(line(buildConnector("a bottom", "b left"), aside)).toEqual({
      from: { x: 150, y: 40 },
      to: { x: 300, y: 120 },
      type: "Elbow",
    });
  });

  test("glues in a later request what was drawn in an earlier one, also when Excel was busy and took one twice", async () => {
    const host = hostWithSheet();
    host.failNext("TooManyRequests", { after: 1, times: 2 });
    await writeWithoutWaiting(host, LARGE_TREE);
    expect(host.totals.syncs).toBeGreaterThan(3);
    expectConnectors(sheetOf(host), LARGE_TREE);
    expect(boxesOn(sheetOf(host))).toHaveLength(LARGE_TREE.boxes.length);
  });

  test("leaves an end in its place where Excel has no such connection site", async () => {
    const plan = buildPlan({
      boxes: [buildBox("a", 100, 0, 100, 40, "a"), buildBox("b", 300, 100, 100, 40, "b")],
      connectors: [buildConnector("a right", "b top")],
    });
    const host = hostWithSheet();
    await applySteps(host, sheetSteps(plan, SHEET, NO_LINKS, { rectangleSites: 3 }));
    expect(linesOn(sheetOf(host))).toMatchObject([
      { left: 200, top: 20, connector: { begin: null, end: { site: 0 } } },
    ]);
  });

  test("Excel is asked how many sites a rectangle has, and nothing of the question stays", async () => {
    const host = hostWithSheet();
    expect(await host.run((context) => readRectangleSites(new ExcelSession(context), SHEET))).toBe(4);
    expect([sheetOf(host).shapes, host.totals.syncs]).toEqual([[], 1]);
  });
});

async function writeWithoutWaiting(host: ExcelHost, plan: SheetPlan): Promise<void> {
  await host.run((context) =>
    new ExcelSession(context, undefined, () => Promise.resolve()).apply(sheetSteps(plan, SHEET, NO_LINKS)),
  );
}
