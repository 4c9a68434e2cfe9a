import type { KeyboardEvent, PointerEvent } from "react";
import { PanZoom } from "../../../../src/taskpane/features/tree/pan-zoom";
import { createGestures, type Gestures } from "../../../../src/taskpane/features/tree/use-gestures";
import { fitDrawing, FULL_SIZE, seenMiddle } from "../../../../src/taskpane/features/tree/viewport";
import { boxOf, modelTree } from "./tree-model";

const SURFACE = { width: 400, height: 320 };
const WHOLE = modelTree().view;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function start(view = WHOLE) {
  const panZoom = new PanZoom(view.drawing);
  panZoom.resize(SURFACE);
  /** What listeners are told once it stands still. */
  const seen = () => {
    jest.runAllTimers();
    return panZoom.told()!.view;
  };
  return { panZoom, seen };
}

/** The middle of a node's box on the surface, in pixels. */
function placeOf(
  view: typeof WHOLE,
  node: string,
  seen: { readonly x: number; readonly y: number; readonly scale: number },
) {
  const box = view.drawing.boxes[boxOf(view, node)]!;
  return { x: (box.x - seen.x) * seen.scale, y: (box.y - seen.y) * seen.scale };
}

describe("moving a drawing", () => {
  it("tells listeners a few times a second only, however often it moves", () => {
    const { panZoom } = start();
    const told = jest.fn();
    panZoom.subscribe(told);
    for (let i = 0; i < 50; i += 1) panZoom.pan(1, 0);
    expect(told).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("goes to a box so that it stands in the middle and can be read", () => {
    const { panZoom, seen } = start();
    const box = WHOLE.drawing.boxes[boxOf(WHOLE, "OP.09")]!;
    panZoom.goTo(box);
    expect(seen().scale).toBeGreaterThanOrEqual(1);
    expect(seenMiddle(seen(), SURFACE)).toEqual({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  });

  it("shows another drawing whole when the person has not moved the first, also when the surface grows", () => {
    const { panZoom, seen } = start();
    const part = modelTree({ root: "TK.1" }).view;
    const before = seen();
    panZoom.show(part.drawing, true);
    expect(seen().scale).toBeGreaterThan(before.scale);
    panZoom.resize({ width: 800, height: 640 });
    expect(seen()).toEqual(fitDrawing(part.drawing, { width: 800, height: 640 }));
  });

  it("keeps the node in the middle in its place when the drawing changes under it", () => {
    const { panZoom, seen } = start();
    panZoom.goTo(WHOLE.drawing.boxes[boxOf(WHOLE, "TK.4")]!);
    const before = placeOf(WHOLE, "TK.4", seen());
    const lean = modelTree({ parts: { indicators: false, targets: false, owners: false } }).view;
    panZoom.show(lean.drawing, true);
    const after = placeOf(lean, "TK.4", seen());
    expect(after.x).toBeCloseTo(before.x, 3);
    expect(after.y).toBeCloseTo(before.y, 3);
  });

  it("shows all of a drawing that is another tree, whatever is in the middle", () => {
    const { panZoom, seen } = start();
    panZoom.goTo(WHOLE.drawing.boxes[boxOf(WHOLE, "TK.1")]!);
    const part = modelTree({ root: "TK.1" }).view;
    panZoom.show(part.drawing, false);
    expect(seen()).toEqual(fitDrawing(part.drawing, SURFACE));
  });

  it("shows all of a drawing that the node in the middle is not in", () => {
    const { panZoom, seen } = start();
    panZoom.goTo(WHOLE.drawing.boxes[boxOf(WHOLE, "OP.09")]!);
    const part = modelTree({ root: "TK.1" }).view;
    panZoom.show(part.drawing, true);
    const fresh = start(part);
    expect(seen()).toEqual(fresh.seen());
  });
});

const ELEMENT = {
  setPointerCapture: () => undefined,
  getBoundingClientRect: () => ({ left: 0, top: 0 }),
  clientLeft: 0,
  clientTop: 0,
};

function gesturing() {
  const { panZoom, seen } = start();
  const picked: { readonly x: number; readonly y: number }[] = [];
  const unpick = jest.fn();
  const gestures = createGestures(panZoom, { pickAt: (place) => picked.push(place), unpick });
  const point = (kind: keyof Gestures, x: number, y: number, pointerId = 1) =>
    (gestures[kind] as (event: PointerEvent<HTMLElement>) => void)({
      ...{ currentTarget: ELEMENT, pointerId, pointerType: "touch", button: 0, clientX: x, clientY: y },
    } as unknown as PointerEvent<HTMLElement>);
  const press = (key: string, ctrlKey = false) => {
    const preventDefault = jest.fn();
    gestures.onKeyDown({ key, ctrlKey, preventDefault } as unknown as KeyboardEvent<HTMLElement>);
    return preventDefault.mock.calls.length > 0;
  };
  return { panZoom, seen, picked, unpick, point, press };
}

describe("a hand on the surface", () => {
  it("drags the drawing along, and picks nothing by it", () => {
    const { seen, point, picked } = gesturing();
    const before = seen();
    point("onPointerDown", 100, 100);
    point("onPointerMove", 130, 110);
    point("onPointerUp", 130, 110);
    expect(seen().x).toBeCloseTo(before.x - 30 / before.scale, 6);
    expect(seen().y).toBeCloseTo(before.y - 10 / before.scale, 6);
    expect(picked).toEqual([]);
  });

  it("picks what it presses, also when it trembles", () => {
    const { seen, point, picked } = gesturing();
    const { x, y, scale } = seen();
    point("onPointerDown", 100, 100);
    point("onPointerMove", 102, 101);
    point("onPointerUp", 102, 101);
    expect(picked).toEqual([{ x: x + 102 / scale, y: y + 101 / scale }]);
  });

  it("enlarges between two fingers, and picks nothing by it", () => {
    const { seen, point, picked } = gesturing();
    const before = seen();
    point("onPointerDown", 150, 160, 1);
    point("onPointerDown", 250, 160, 2);
    point("onPointerMove", 100, 160, 1);
    point("onPointerMove", 300, 160, 2);
    point("onPointerUp", 100, 160, 1);
    point("onPointerUp", 300, 160, 2);
    expect(seen().scale / before.scale).toBeCloseTo(2, 6);
    expect(picked).toEqual([]);
  });

  it("does the same by keys, and leaves the browser's own to the browser", () => {
    const { panZoom, seen, press, picked, unpick } = gesturing();
    const first = seen();
    expect(press("+")).toBe(true);
    expect(seen().scale).toBeGreaterThan(first.scale);
    const { x } = seen();
    press("ArrowRight");
    expect(seen().x).toBeGreaterThan(x);
    press("1");
    expect(seen().scale).toBeCloseTo(FULL_SIZE, 9);
    press("0");
    expect(seen()).toEqual(first);
    press("Enter");
    expect(picked).toEqual([panZoom.middle()]);
    press("Escape");
    expect(unpick).toHaveBeenCalledTimes(1);
    expect(press("+", true)).toBe(false);
    expect(press("Tab")).toBe(false);
    expect(seen()).toEqual(first);
  });
});
