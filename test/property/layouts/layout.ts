import type { Grid } from "../../../src/core/sheet/grid";
import type { Chance } from "./chance";
import type { Tree } from "./random-tree";
import type { Held } from "./same-tree";

/** A generated sheet, and what must be read from it. */
export interface LaidOut {
  readonly grid: Grid;
  /** The tree as far as the layout can show it. */
  readonly tree: Tree;
  readonly held: Held;
}

/** One way to lay a random cascade out. */
export interface Layout {
  readonly name: string;
  readonly generate: (chance: Chance) => LaidOut;
  /** Of a hundred sheets so many may be read wrongly. */
  readonly bound: number;
}
