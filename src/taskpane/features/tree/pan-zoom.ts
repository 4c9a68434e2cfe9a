import type { DrawnBox, Drawing } from "../../../core/diagram/drawing";
import { nearestBox } from "./seen-boxes";
import {
  centreOn,
  firstViewport,
  fitDrawing,
  FULL_SIZE,
  keepInside,
  middleOf,
  panBy,
  seenMiddle,
  zoomAt,
  type Place,
  type Size,
  type Viewport,
} from "./viewport";

/** What is drawn, and where it is looked at. */
export interface Scene {
  readonly view: Viewport;
  readonly surface: Size;
}

/** Milliseconds between two tellings while the drawing moves. */
const TELL_EVERY = 120;
/** A box that is gone to is shown at this scale at least, so that it can be read. */
const READING_SCALE = 1;

/** Moves a drawing on a surface: every change is painted in the next frame, once, and told to listeners a few times a second. */
export class PanZoom {
  #drawing: Pick<Drawing, "width" | "height" | "boxes">;
  #scene: Scene | null = null;
  #told: Scene | null = null;
  /** Until the person moves it, the drawing is shown as at first, also when the surface changes its size. */
  #isMoved = false;
  #painter: ((scene: Scene) => void) | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(drawing: Pick<Drawing, "width" | "height" | "boxes">) {
    this.#drawing = drawing;
  }

  /** What listeners were last told; null before the surface has a size. */
  readonly told = (): Scene | null => this.#told;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Paints on this from now on; what comes back ends it. */
  attach(painter: (scene: Scene) => void): () => void {
    this.#painter = painter;
    this.#repaint();
    return () => {
      this.#painter = null;
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  /** Takes another drawing and shows it as at first; when it `continues` the one before, the node nearest to the middle keeps its place. */
  show(drawing: Pick<Drawing, "width" | "height" | "boxes">, continues: boolean): void {
    if (drawing === this.#drawing) return;
    const before = this.#drawing;
    this.#drawing = drawing;
    if (!this.#scene) return;
    const { view, surface } = this.#scene;
    const anchor =
      continues && this.#isMoved ? before.boxes[nearestBox(before.boxes, seenMiddle(view, surface))] : undefined;
    const same = anchor && drawing.boxes.find(({ node }) => node === anchor.node);
    if (anchor && same) {
      this.#go({ ...view, x: view.x + same.x - anchor.x, y: view.y + same.y - anchor.y });
    } else {
      this.#isMoved = false;
      this.#go(firstViewport(drawing, surface));
    }
    this.#tell();
  }

  resize(surface: Size): void {
    const before = this.#scene;
    const view =
      before && this.#isMoved
        ? centreOn(seenMiddle(before.view, before.surface), before.view.scale, surface)
        : firstViewport(this.#drawing, surface);
    this.#scene = { view, surface };
    this.#tell();
    this.#repaint();
  }

  /** `at` in pixels of the surface; its middle when not said. */
  zoom(factor: number, at?: Place): void {
    if (!this.#scene) return;
    const { view, surface } = this.#scene;
    const place = at ?? { x: surface.width / 2, y: surface.height / 2 };
    this.#move(zoomAt(view, factor, place, this.#drawing, surface));
  }

  /** To the drawing's real size. */
  zoomFull(): void {
    if (this.#scene) this.zoom(FULL_SIZE / this.#scene.view.scale);
  }

  /** Pixels. */
  pan(across: number, down: number): void {
    if (this.#scene) this.#move(panBy(this.#scene.view, across, down));
  }

  /** Shares of the surface. */
  panPage(across: number, down: number): void {
    if (this.#scene) this.pan(across * this.#scene.surface.width, down * this.#scene.surface.height);
  }

  fit(): void {
    if (this.#scene) this.#move(fitDrawing(this.#drawing, this.#scene.surface));
  }

  /** Brings a box to the middle, large enough to be read. */
  goTo(box: DrawnBox): void {
    if (!this.#scene) return;
    const { view, surface } = this.#scene;
    this.#move(centreOn(middleOf(box), Math.max(READING_SCALE, view.scale), surface));
  }

  /** The drawing's place under a pixel of the surface. */
  placeAt(at: Place): Place {
    const view = this.#scene?.view ?? { x: 0, y: 0, scale: 1 };
    return { x: view.x + at.x / view.scale, y: view.y + at.y / view.scale };
  }

  /** The drawing's place in the middle of the surface. */
  middle(): Place {
    return this.#scene ? seenMiddle(this.#scene.view, this.#scene.surface) : { x: 0, y: 0 };
  }

  #move(view: Viewport): void {
    this.#isMoved = true;
    this.#go(view);
  }

  #go(view: Viewport): void {
    if (!this.#scene) return;
    const { surface } = this.#scene;
    this.#scene = { surface, view: keepInside(view, this.#drawing, surface) };
    this.#repaint();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, TELL_EVERY);
  }

  #repaint(): void {
    if (this.#frame !== 0 || !this.#painter) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#scene) this.#painter?.(this.#scene);
    });
  }

  #tell(): void {
    if (this.#told === this.#scene) return;
    this.#told = this.#scene;
    for (const listener of this.#listeners) listener();
  }
}
