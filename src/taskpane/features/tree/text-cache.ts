import type { TreeView } from "../../../app/desk/views";
import type { DrawnLine } from "../../../core/diagram/drawing";
import type { PaneActions } from "../../state/pane-actions";

/** Lines of text by the index of their box. */
export type BoxLines = ReadonlyMap<number, readonly DrawnLine[]>;

/** Boxes asked for in one go: few enough to be put on the screen between two frames. */
const BATCH = 60;

/** The texts of one tree's boxes, fetched when they are wanted and kept. */
export class TextCache {
  readonly view: TreeView;
  readonly #fetch: PaneActions["treeLines"];
  readonly #listeners = new Set<() => void>();
  readonly #lines = new Map<number, readonly DrawnLine[]>();
  #wanted: readonly number[] = [];
  /** The box of which the person reads the whole text. */
  #read = -1;
  #isFetching = false;
  #isStale = false;
  #version = 0;

  /** `view` is the tree that the texts are of: each has its own cache. */
  constructor(view: TreeView, fetch: PaneActions["treeLines"]) {
    this.view = view;
    this.#fetch = fetch;
  }

  /** Grows with every batch that comes in. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get lines(): BoxLines {
    return this.#lines;
  }

  /** Fetches what is not there yet. What an earlier call wanted and this one does not is not fetched any more. */
  want(boxes: readonly number[]): void {
    this.#wanted = boxes;
    if (!this.#isFetching) void this.#fill();
  }

  /** Fetches the text of one box besides, before the others. */
  wantAlso(box: number): void {
    this.#read = box;
    if (!this.#isFetching) void this.#fill();
  }

  /** While another tree is on its way, the indices that this one knows may be the other's already: nothing is fetched. */
  setStale(isStale: boolean): void {
    this.#isStale = isStale;
  }

  async #fill(): Promise<void> {
    this.#isFetching = true;
    for (;;) {
      const batch = [this.#read, ...this.#wanted].filter((box) => box >= 0 && !this.#lines.has(box)).slice(0, BATCH);
      if (batch.length === 0 || this.#isStale) break;
      const texts = await this.#fetch(batch);
      // The tree is another one by now: these boxes are not shown any more.
      if (texts === null) break;
      batch.forEach((box, i) => this.#lines.set(box, texts[i] ?? []));
      this.#version += 1;
      for (const listener of this.#listeners) listener();
    }
    this.#isFetching = false;
  }
}
