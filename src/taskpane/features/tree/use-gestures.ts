import { useEffect, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import type { PanZoom } from "./pan-zoom";
import type { Place } from "./viewport";

/** What a surface does with pointers and keys. */
export interface Gestures {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

export interface PickActions {
  /** A press on a place of the drawing. */
  pickAt(place: Place): void;
  unpick(): void;
}

export const ZOOM_STEP = 1.4;
/** Share of the surface that an arrow key moves by. */
const ARROW_STEP = 0.15;
/** Pixels of the wheel in which the size doubles. */
const WHEEL_DOUBLE = 240;
const LINE_PIXELS = 16;
/** A press that moves less is no drag. */
const CLICK_REACH = 4;

interface Held {
  readonly from: Place;
  readonly at: Place;
}

/** Drag, pinch, Ctrl with the wheel, and keys; the wheel alone scrolls the page. */
export function createGestures(panZoom: PanZoom, actions: PickActions): Gestures {
  const held = new Map<number, Held>();
  let isDrag = false;
  const release = (event: PointerEvent<HTMLElement>) => held.delete(event.pointerId);
  return {
    onPointerDown(event) {
      if (event.pointerType === "mouse" && event.button > 1) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = placeOn(event.currentTarget, event);
      if (held.size === 0) isDrag = false;
      held.set(event.pointerId, { from: at, at });
    },
    onPointerMove(event) {
      const before = held.get(event.pointerId);
      if (!before) return;
      const at = placeOn(event.currentTarget, event);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1].at;
      held.set(event.pointerId, { from: before.from, at });
      if (other) {
        isDrag = true;
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        panZoom.pan((at.x - before.at.x) / 2, (at.y - before.at.y) / 2);
        panZoom.zoom(distance(at, other) / Math.max(1, distance(before.at, other)), middle);
        return;
      }
      isDrag ||= distance(at, before.from) > CLICK_REACH;
      if (isDrag) panZoom.pan(at.x - before.at.x, at.y - before.at.y);
    },
    onPointerUp(event) {
      if (release(event) && !isDrag && held.size === 0)
        actions.pickAt(panZoom.placeAt(placeOn(event.currentTarget, event)));
    },
    onPointerCancel: release,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act(panZoom, actions);
    },
  };
}

const KEYS: Readonly<Record<string, (panZoom: PanZoom, actions: PickActions) => void>> = {
  ArrowLeft: (panZoom) => panZoom.panPage(ARROW_STEP, 0),
  ArrowRight: (panZoom) => panZoom.panPage(-ARROW_STEP, 0),
  ArrowUp: (panZoom) => panZoom.panPage(0, ARROW_STEP),
  ArrowDown: (panZoom) => panZoom.panPage(0, -ARROW_STEP),
  "+": (panZoom) => panZoom.zoom(ZOOM_STEP),
  "=": (panZoom) => panZoom.zoom(ZOOM_STEP),
  "-": (panZoom) => panZoom.zoom(1 / ZOOM_STEP),
  "0": (panZoom) => panZoom.fit(),
  "1": (panZoom) => panZoom.zoomFull(),
  Enter: (panZoom, actions) => actions.pickAt(panZoom.middle()),
  " ": (panZoom, actions) => actions.pickAt(panZoom.middle()),
  Escape: (_, actions) => actions.unpick(),
};

/** Zooms with Ctrl and the wheel, which is also what a pinch on a touchpad is told as. React listens passively and could not keep the page still. */
export function useWheelZoom(surface: RefObject<HTMLElement | null>, panZoom: PanZoom): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE_PIXELS;
      panZoom.zoom(2 ** (-pixels / WHEEL_DOUBLE), placeOn(element, event));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [surface, panZoom]);
}

function placeOn(element: HTMLElement, event: { readonly clientX: number; readonly clientY: number }): Place {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left - element.clientLeft, y: event.clientY - top - element.clientTop };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
