import type { Box, Connector, Points, Side } from "../../../core/sheet/sheet-plan";

/** Connection sites of a rectangle (ECMA-376 presetShapeDefinitions, `rect`): counter-clockwise from the top. */
export const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
/** How many connection sites a rectangle has. */
export const RECTANGLE_SITES = 4;

interface Place {
  readonly x: Points;
  readonly y: Points;
}

/** A connector as Excel draws it. */
export interface ConnectorLine {
  readonly from: Place;
  readonly to: Place;
  readonly type: "Straight" | "Elbow";
}

/** The line between the middles of two boxes' sides: straight when they face each other in line, else an elbow. */
export function connectorLine({ from, to }: Connector, start: Box, end: Box): ConnectorLine {
  const first = middleOf(start, from.side);
  const second = middleOf(end, to.side);
  const vertical = isVertical(from.side);
  const inLine = vertical ? first.x === second.x : first.y === second.y;
  const straight = inLine && vertical === isVertical(to.side) && from.side !== to.side;
  return { from: first, to: second, type: straight ? "Straight" : "Elbow" };
}

function isVertical(side: Side): boolean {
  return side === "top" || side === "bottom";
}

function middleOf({ x, y, width, height }: Box, side: Side): Place {
  const places: Readonly<Record<Side, Place>> = {
    top: { x: x + width / 2, y },
    right: { x: x + width, y: y + height / 2 },
    bottom: { x: x + width / 2, y: y + height },
    left: { x, y: y + height / 2 },
  };
  return places[side];
}
