import { drawTree } from "../../../../src/core/diagram/draw-tree";
import type { DrawnBox, DrawnLine } from "../../../../src/core/diagram/drawing";
import { layTexts } from "../../../../src/core/diagram/lay-texts";
import { planTree } from "../../../../src/core/diagram/plan-tree";
import type { SheetPlan, Side } from "../../../../src/core/sheet/sheet-plan";
import { fontReach, textWidth } from "../../../../src/core/text/measure";
import { routeConnector, routeCorners, type Port } from "../../../../src/workbook/xlsx/write/connector-route";
import { cascadeOf, TEXTS, type NodeSketch } from "./cascade-of";
import { workedExample } from "./worked-example";

const PARENTS: Readonly<Record<string, readonly string[]>> = { "OP.03": ["TI.9"], "TI.4": ["OP.07"], "TK.6": [] };
const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ["the worked example", planTree(workedExample(), { year: "2025" }, TEXTS)],
  ["a chosen top down to a level", planTree(workedExample(), { year: null, root: "SU.1", deepest: 4 }, TEXTS)],
  [
    "broken links in greys",
    planTree(
      workedExample((node) => ({ ...node, parents: PARENTS[node.id] ?? node.parents ?? [] })),
      { year: "2025", grey: true },
      TEXTS,
    ),
  ],
];

function widthOf(line: DrawnLine): number {
  return line.runs.reduce((sum, { text, bold }) => sum + textWidth(text, { font: "Arial", bold }, line.size), 0);
}

/** Left, top, right and bottom of a line of text. */
function extentOf(line: DrawnLine): readonly [number, number, number, number] {
  const width = widthOf(line);
  const left = line.align === "left" ? line.x : line.align === "center" ? line.x - width / 2 : line.x - width;
  const { above, below } = fontReach("Arial", line.size);
  return [left, line.y - above, left + width, line.y + below];
}

function isOnEdge([x, y]: readonly [number, number], box: DrawnBox): boolean {
  const inWidth = x >= box.x && x <= box.x + box.width;
  const inHeight = y >= box.y && y <= box.y + box.height;
  return (
    (inWidth && (y === box.y || y === box.y + box.height)) || (inHeight && (x === box.x || x === box.x + box.width))
  );
}

const EMU_PER_POINT = 12_700;

function portOf(box: DrawnBox, side: Side): Port {
  const x = side === "left" ? box.x : side === "right" ? box.x + box.width : box.x + box.width / 2;
  const y = side === "top" ? box.y : side === "bottom" ? box.y + box.height : box.y + box.height / 2;
  return { x: x * EMU_PER_POINT, y: y * EMU_PER_POINT, side };
}

/** The corners at which a path turns, and its ends. */
function turnsOf(path: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return path.filter(([x, y], i) => {
    const before = path[i - 1];
    const after = path[i + 1];
    if (before === undefined || after === undefined) return true;
    return !(before[0] === x && after[0] === x) && !(before[1] === y && after[1] === y);
  });
}

describe.each(PLANS)("the drawing of %s", (_, plan) => {
  const drawing = drawTree(plan);

  it("has the plan's boxes in the plan's order, then one for each line of the heading", () => {
    expect(drawing.boxes.map(({ id }) => id)).toEqual([
      ...plan.boxes.map(({ id }) => id),
      ...plan.cells.map((cell) => `cell:${cell.row}`),
    ]);
    for (const { id, node } of drawing.boxes) expect(node).toBe(id.startsWith("node:") ? id.slice(5) : null);
  });

  it("has every line of text inside its box, each below the one before", () => {
    drawing.boxes.forEach((box, index) => {
      const lines = layTexts(plan, index);
      expect(lines.length).toBeGreaterThan(0);
      lines.forEach((line, i) => {
        const [left, top, right, bottom] = extentOf(line);
        expect(left).toBeGreaterThanOrEqual(box.x);
        expect(top).toBeGreaterThanOrEqual(box.y);
        expect(right).toBeLessThanOrEqual(box.x + box.width);
        expect(bottom).toBeLessThanOrEqual(box.y + box.height);
        if (i > 0) expect(line.y).toBeGreaterThan(lines[i - 1]!.y + 5);
      });
    });
  });

  it("has all words of the plan, in their weights", () => {
    plan.boxes.forEach((box, index) => {
      const bolds = (bold: boolean) =>
        layTexts(plan, index).flatMap(({ runs }) => runs.filter((run) => run.bold === bold).map(({ text }) => text));
      const words = (texts: readonly string[]) => texts.join("").replaceAll(" ", "");
      for (const bold of [true, false])
        expect(words(bolds(bold))).toBe(
          words(box.paragraphs.flatMap(({ runs }) => runs.filter((run) => run.bold === bold).map(({ text }) => text))),
        );
    });
  });

  it("leads each link from the parent's edge to the child's, along and across by turns", () => {
    const byId = new Map(drawing.boxes.map((box) => [box.id, box]));
    expect(drawing.links).toHaveLength(plan.connectors.length);
    drawing.links.forEach((link, i) => {
      const { from, to } = plan.connectors[i]!;
      expect(isOnEdge(link[0]!, byId.get(from.box)!)).toBe(true);
      expect(isOnEdge(link.at(-1)!, byId.get(to.box)!)).toBe(true);
      link.slice(1).forEach(([x, y], corner) => {
        const [beforeX, beforeY] = link[corner]!;
        expect(x === beforeX || y === beforeY).toBe(true);
      });
    });
  });

  it("runs each link as workbook files do", () => {
    const byId = new Map(drawing.boxes.map((box) => [box.id, box]));
    plan.connectors.forEach(({ from, to }, i) => {
      const route = routeConnector(portOf(byId.get(from.box)!, from.side), portOf(byId.get(to.box)!, to.side));
      const corners = routeCorners(route).map(({ x, y }) => [x / EMU_PER_POINT, y / EMU_PER_POINT] as const);
      const turns = turnsOf(drawing.links[i]!);
      expect(turns).toHaveLength(corners.length);
      turns.forEach(([x, y], corner) => {
        expect(x).toBeCloseTo(corners[corner]![0], 0);
        expect(y).toBeCloseTo(corners[corner]![1], 0);
      });
    });
  });

  it("says how far it reaches", () => {
    const rights = drawing.boxes.map((box) => box.x + box.width);
    const bottoms = drawing.boxes.map((box) => box.y + box.height);
    expect(drawing.width).toBe(Math.max(...rights));
    expect(drawing.height).toBe(Math.max(...bottoms));
  });
});

describe("the texts of a drawing", () => {
  it("put the bold target behind the indicator on the line that it was measured for", () => {
    const plan = planTree(
      cascadeOf([
        { id: "A", statement: "Meningkatnya mutu", indicators: [{ text: "Nilai", targets: { "2025": "70" } }] },
      ]),
      { year: "2025" },
      TEXTS,
    );
    const lines = layTexts(
      plan,
      plan.boxes.findIndex(({ id }) => id === "node:A"),
    );
    expect(lines.map(({ runs }) => runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join(""))).toEqual([
      "*A · Kinerja Strategis Daerah*",
      "*Meningkatnya mutu*",
      "• Nilai: *70*",
    ]);
  });

  it("are none for a box that is not there", () => {
    expect(layTexts(PLANS[0]![1], 10_000)).toEqual([]);
  });

  it("are drawn for ten thousand boxes too", () => {
    const sketches = Array.from({ length: 10_000 }, (__, i): NodeSketch => ({
      id: `N${i}`,
      level: 1 + (i % 5),
      parents: i === 0 ? [] : [`N${Math.floor((i - 1) / 3)}`],
    }));
    const plan = planTree(cascadeOf(sketches), { year: null }, TEXTS);
    const { boxes, links } = drawTree(plan);
    expect(boxes.filter(({ node }) => node !== null)).toHaveLength(10_000);
    expect(links).toHaveLength(9_999);
  });
});
