import type { Box, Connector, Points, Side } from "../sheet/sheet-plan";

export interface Point {
  readonly x: Points;
  readonly y: Points;
}

type Area = Pick<Box, "x" | "y" | "width" | "height">;

/** How far a line that leaves and enters on the same side stands off the outer box. */
export const ELBOW_STUB: Points = 9;

/** The middle of a box's side, where a connector is glued. */
function connectionPoint(area: Area, side: Side): Point {
  const x = side === "left" ? area.x : side === "right" ? area.x + area.width : area.x + area.width / 2;
  const y = side === "top" ? area.y : side === "bottom" ? area.y + area.height : area.y + area.height / 2;
  return { x, y };
}

/**
 * The corners of an elbow connector, both ends included: the way Excel's bent connectors run with the bend half way,
 * or `ELBOW_STUB` outside when both ends are on the same side.
 */
export function elbowPath(from: Area, to: Area, sides: { readonly from: Side; readonly to: Side }): readonly Point[] {
  const start = connectionPoint(from, sides.from);
  const end = connectionPoint(to, sides.to);
  const leavesAcross = sides.from === "left" || sides.from === "right";
  const entersAcross = sides.to === "left" || sides.to === "right";
  if (leavesAcross !== entersAcross) {
    const corner = leavesAcross ? { x: end.x, y: start.y } : { x: start.x, y: end.y };
    return [start, corner, end];
  }
  if (leavesAcross) {
    const bend = bendAt(start.x, end.x, sides, "left");
    return [start, { x: bend, y: start.y }, { x: bend, y: end.y }, end];
  }
  const bend = bendAt(start.y, end.y, sides, "top");
  return [start, { x: start.x, y: bend }, { x: end.x, y: bend }, end];
}

function bendAt(start: Points, end: Points, sides: { readonly from: Side; readonly to: Side }, low: Side): Points {
  if (sides.from !== sides.to) return (start + end) / 2;
  return sides.from === low ? Math.min(start, end) - ELBOW_STUB : Math.max(start, end) + ELBOW_STUB;
}

/** The corners of a planned connector, given the boxes of its sheet by id. */
export function connectorPath(connector: Connector, boxes: ReadonlyMap<string, Box>): readonly Point[] {
  const from = boxes.get(connector.from.box);
  const to = boxes.get(connector.to.box);
  if (from === undefined || to === undefined) throw new RangeError(`connector ${connector.id} ends on no box`);
  return elbowPath(from, to, { from: connector.from.side, to: connector.to.side });
}
