import type { DrawnBox } from "../../../core/diagram/drawing";

/** What of a drawing is seen: its point at the surface's top-left corner, and the CSS pixels that one point takes. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the surface, in CSS pixels from its top-left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels a point at its real size. */
export const FULL_SIZE = 96 / 72;
const MOST = 4 * FULL_SIZE;
/** Free pixels around a drawing that is fitted. */
const MARGIN = 12;
/** A drawing that would have to be smaller than this to be seen whole is shown from its top at the other scale first. */
const LEAST_FIRST = 0.06;
const FIRST_SCALE = 0.3;

/** The whole drawing, in the middle, no larger than its real size. */
export function fitDrawing(drawing: Size, surface: Size): Viewport {
  const scale = fitScale(drawing, surface);
  return {
    scale,
    x: drawing.width / 2 - surface.width / 2 / scale,
    y: drawing.height / 2 - surface.height / 2 / scale,
  };
}

function fitScale(drawing: Size, surface: Size): number {
  const across = (surface.width - 2 * MARGIN) / Math.max(1, drawing.width);
  const down = (surface.height - 2 * MARGIN) / Math.max(1, drawing.height);
  return Math.max(1e-4, Math.min(FULL_SIZE, across, down));
}

/** What is seen of a drawing at first: all of it, or the surroundings of its first node where all of it could not be made out. */
export function firstViewport(drawing: Size & { readonly boxes: readonly DrawnBox[] }, surface: Size): Viewport {
  const whole = fitDrawing(drawing, surface);
  const top = drawing.boxes.find(({ node }) => node !== null);
  if (whole.scale >= LEAST_FIRST || top === undefined) return whole;
  return { scale: FIRST_SCALE, x: middleOf(top).x - surface.width / 2 / FIRST_SCALE, y: top.y - MARGIN / FIRST_SCALE };
}

/** Larger by the factor, the point under `at` kept in its place; between the whole drawing and four times its real size. */
export function zoomAt(view: Viewport, factor: number, at: Place, drawing: Size, surface: Size): Viewport {
  const scale = Math.min(MOST, Math.max(fitScale(drawing, surface), view.scale * factor));
  return { scale, x: view.x + at.x / view.scale - at.x / scale, y: view.y + at.y / view.scale - at.y / scale };
}

/** Moved by pixels: the drawing follows the hand. */
export function panBy(view: Viewport, across: number, down: number): Viewport {
  return { ...view, x: view.x - across / view.scale, y: view.y - down / view.scale };
}

/** The same with the middle of the surface on the drawing, so that it cannot get lost. */
export function keepInside(view: Viewport, drawing: Size, surface: Size): Viewport {
  const halfWidth = surface.width / 2 / view.scale;
  const halfHeight = surface.height / 2 / view.scale;
  return {
    ...view,
    x: Math.min(drawing.width, Math.max(0, view.x + halfWidth)) - halfWidth,
    y: Math.min(drawing.height, Math.max(0, view.y + halfHeight)) - halfHeight,
  };
}

/** At this scale with the place of the drawing in the middle. */
export function centreOn(place: Place, scale: number, surface: Size): Viewport {
  return { scale, x: place.x - surface.width / 2 / scale, y: place.y - surface.height / 2 / scale };
}

/** The drawing's place in the middle of the surface. */
export function seenMiddle(view: Viewport, surface: Size): Place {
  return { x: view.x + surface.width / 2 / view.scale, y: view.y + surface.height / 2 / view.scale };
}

export function middleOf(box: Pick<DrawnBox, "x" | "y" | "width" | "height">): Place {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
