import type { Box, SheetPlan } from "../sheet/sheet-plan";
import type { DrawnBox, Drawing } from "./drawing";
import { connectorPath } from "./elbow";
import { headingBoxes } from "./heading-boxes";

const NODE = "node:";

/**
 * The boxes of a tree's plan, in the plan's order, then those of its heading, and its connectors with the corners that files and Excel give them.
 * Linear.
 */
export function drawTree(plan: SheetPlan): Drawing {
  const byId = new Map(plan.boxes.map((box) => [box.id, box]));
  const boxes = [...plan.boxes, ...headingBoxes(plan)].map(drawBox);
  const links = plan.connectors.map((connector) =>
    connectorPath(connector, byId).map(({ x, y }): readonly [number, number] => [x, y]),
  );
  let width = 0;
  let height = 0;
  const reach = (x: number, y: number) => {
    width = Math.max(width, x);
    height = Math.max(height, y);
  };
  for (const box of boxes) reach(box.x + box.width, box.y + box.height);
  for (const link of links) for (const [x, y] of link) reach(x, y);
  return { width, height, boxes, links };
}

function drawBox({ id, altText, x, y, width, height, fill, line }: Box): DrawnBox {
  return {
    id,
    node: id.startsWith(NODE) ? id.slice(NODE.length) : null,
    altText,
    x,
    y,
    width,
    height,
    fill,
    line: line === null ? null : { color: line.color, width: line.width, dashed: line.dash === "dash" },
  };
}
