import type { Side } from "../../../core/sheet/sheet-plan";
import { EMU_PER_POINT } from "./sheet-axis";

/** A place on the sheet in EMU from its top-left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The side of a box where a connector ends: its midpoint. */
export interface Port extends Place {
  readonly side: Side;
}

/** Preset shapes of DrawingML that a connector can have. */
export type ConnectorPreset = "straightConnector1" | "bentConnector2" | "bentConnector3";

/** A connector as DrawingML says it: a preset in a frame that is first flipped, then turned clockwise about its middle. */
export interface ConnectorRoute {
  readonly preset: ConnectorPreset;
  /** The frame before it is turned, EMU. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Quarter turns clockwise. */
  readonly turns: 0 | 1 | 2 | 3;
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Where `bentConnector3` bends: share of the frame's width in 1/100,000; null for the others. */
  readonly bend: number | null;
}

/** How far a connector between two sides that look the same way stands off them. */
const STAND_OFF = 9 * EMU_PER_POINT;
/** A frame without width has no place for a bend outside it; this much, a tenth of a point, cannot be seen. */
const SLIVER = EMU_PER_POINT / 10;
const BEND_UNIT = 100_000;

const OUTWARD: Readonly<Record<Side, Place>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/**
 * The route from one port to another. Both vertical or both horizontal sides: two bends, the middle stretch `reach` EMU from the start
 * (default half way; sides that look the same way: outside both). One vertical and one horizontal side: one bend. Ports in one line: straight.
 */
export function routeConnector(from: Port, to: Port, reach?: number): ConnectorRoute {
  const vertical = isVertical(from.side);
  if (vertical !== isVertical(to.side)) {
    const aligned = from.x === to.x || from.y === to.y;
    return aligned ? straight(from, to) : fit("bentConnector2", from, to, headingTo(from, to, vertical), null);
  }
  const across = vertical ? to.x - from.x : to.y - from.y;
  if (from.side !== to.side && across === 0) return straight(from, to);
  return twoBends(from, to, vertical, reach);
}

/** The signed distance that a connector covers along the direction in which it leaves its box. */
export function advance(from: Port, to: Place): number {
  const out = OUTWARD[from.side];
  return (to.x - from.x) * out.x + (to.y - from.y) * out.y;
}

/** The corners of a route on the sheet, from start to end: the preset's path (ECMA-376 presetShapeDefinitions) flipped and turned. */
export function routeCorners(route: ConnectorRoute): Place[] {
  const { width, height } = route.frame;
  const bendAt = ((route.bend ?? 0) * width) / BEND_UNIT;
  const paths: Readonly<Record<ConnectorPreset, readonly Place[]>> = {
    straightConnector1: [
      { x: 0, y: 0 },
      { x: width, y: height },
    ],
    bentConnector2: [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
    ],
    bentConnector3: [
      { x: 0, y: 0 },
      { x: bendAt, y: 0 },
      { x: bendAt, y: height },
      { x: width, y: height },
    ],
  };
  return paths[route.preset].map((place) => placeOnSheet(route, place));
}

function placeOnSheet(route: ConnectorRoute, local: Place): Place {
  const { x, y, width, height } = route.frame;
  let dx = (route.flipH ? width - local.x : local.x) - width / 2;
  let dy = (route.flipV ? height - local.y : local.y) - height / 2;
  for (let turn = 0; turn < route.turns; turn++) [dx, dy] = [-dy, dx];
  return { x: x + width / 2 + dx, y: y + height / 2 + dy };
}

function isVertical(side: Side): boolean {
  return side === "top" || side === "bottom";
}

function straight(from: Port, to: Place): ConnectorRoute {
  const frame = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  return { preset: "straightConnector1", frame, turns: 0, flipH: to.x < from.x, flipV: to.y < from.y, bend: null };
}

function twoBends(from: Port, to: Port, vertical: boolean, reach: number | undefined): ConnectorRoute {
  const covered = advance(from, to);
  const sameSide = from.side === to.side;
  const stretch = sameSide ? Math.max(covered, 0) + STAND_OFF : (reach ?? covered / 2);
  // Seen in the frame, the path always runs towards positive x: away from the box, or back past it.
  const forward = covered >= 0 ? 1 : -1;
  const out = OUTWARD[from.side];
  const end = covered === 0 ? { x: to.x + out.x * SLIVER, y: to.y + out.y * SLIVER } : to;
  const width = Math.abs(covered) || SLIVER;
  const bend = Math.round(((stretch * forward) / width) * BEND_UNIT);
  return fit("bentConnector3", from, end, headingTo(from, end, vertical), bend);
}

/** The direction along one axis in which the other place lies. */
function headingTo(from: Place, to: Place, vertical: boolean): Place {
  return vertical ? { x: 0, y: Math.sign(to.y - from.y) } : { x: Math.sign(to.x - from.x), y: 0 };
}

/** Turns and flips in the order in which office programs prefer them. */
const ORIENTATIONS = [
  { turns: 0, flipH: false, flipV: false },
  { turns: 0, flipH: false, flipV: true },
  { turns: 2, flipH: false, flipV: true },
  { turns: 2, flipH: false, flipV: false },
  { turns: 1, flipH: false, flipV: false },
  { turns: 3, flipH: true, flipV: false },
  { turns: 3, flipH: false, flipV: false },
  { turns: 1, flipH: true, flipV: false },
] as const;

/** The orientation in which the preset starts at `from`, runs along `heading` first and ends at `to`. */
function fit(preset: ConnectorPreset, from: Place, to: Place, heading: Place, bend: number | null): ConnectorRoute {
  const spanX = Math.abs(to.x - from.x);
  const spanY = Math.abs(to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  for (const orientation of ORIENTATIONS) {
    const [width, height] = orientation.turns % 2 === 0 ? [spanX, spanY] : [spanY, spanX];
    const frame = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    const route: ConnectorRoute = { preset, frame, ...orientation, bend };
    if (startsAndEnds(route, from, to) && runsAlong(route, heading)) return route;
  }
  throw new RangeError(`no ${preset} from ${from.x},${from.y} to ${to.x},${to.y}`);
}

function startsAndEnds(route: ConnectorRoute, from: Place, to: Place): boolean {
  const corners = routeCorners(route);
  return near(corners[0]!, from) && near(corners.at(-1)!, to);
}

/** Whether the frame's own x axis points along the heading on the sheet. */
function runsAlong(route: ConnectorRoute, heading: Place): boolean {
  const from = placeOnSheet(route, { x: 0, y: 0 });
  const to = placeOnSheet(route, { x: 1, y: 0 });
  return near({ x: to.x - from.x, y: to.y - from.y }, heading);
}

function near(a: Place, b: Place): boolean {
  const HALF_A_UNIT = 0.5;
  return Math.abs(a.x - b.x) <= HALF_A_UNIT && Math.abs(a.y - b.y) <= HALF_A_UNIT;
}
