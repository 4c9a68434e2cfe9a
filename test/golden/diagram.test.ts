import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Cascade } from "../../src/core/cascade/cascade";
import { wrapParagraph } from "../../src/core/diagram/measure-box";
import { planTree } from "../../src/core/diagram/plan-tree";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import { TEXTS } from "../unit/core/diagram/cascade-of";
import { workedExample } from "../unit/core/diagram/worked-example";

/** The plan as text: paper, title lines, then each box with its place and the lines it was measured for, then the connectors. */
function drawText(plan: SheetPlan): string {
  const { paper, orientation } = plan.print;
  const width = plan.columnWidths.reduce((sum, each) => sum + each, 0);
  const height = [...plan.rowHeights.values()].reduce((sum, each) => sum + each, 0);
  const lines = [`${paper} ${orientation}, ${width} x ${height} pt`, ...plan.cells.map((cell) => `  ${cell.value}`), ""];
  for (const box of plan.boxes) {
    lines.push(`${box.id} at ${box.x},${box.y} size ${box.width}x${box.height} border ${box.line?.color ?? "none"} ${box.line?.dash ?? ""}`.trimEnd());
    for (const paragraph of box.paragraphs) for (const line of wrapParagraph(paragraph, box.width)) lines.push(`  | ${line}`);
  }
  lines.push("", ...plan.connectors.map(({ from, to }) => `${from.box} ${from.side} -> ${to.box} ${to.side}`), "");
  return lines.join("\n");
}

function expectGolden(name: string, cascade: Cascade): void {
  const file = path.join(__dirname, "diagram", name);
  const drawn = drawText(planTree(cascade, { year: "2025" }, TEXTS));
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, drawn);
  expect(drawn).toBe(readFileSync(file, "utf8"));
}

describe("the pohon kinerja of the worked example", () => {
  it("is drawn as the golden says", () => {
    expectGolden("worked-example.txt", workedExample());
  });

  it("shows a lost parent, a loop and a missing parent in the strip, as the golden says", () => {
    const parents: Readonly<Record<string, readonly string[]>> = { "OP.03": ["TI.9"], "TI.4": ["OP.07"], "TK.6": [] };
    expectGolden("broken-links.txt", workedExample((node) => ({ ...node, parents: parents[node.id] ?? node.parents ?? [] })));
  });
});
