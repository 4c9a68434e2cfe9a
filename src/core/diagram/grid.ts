import type { Points } from "../sheet/sheet-plan";

/** All positions and sizes of a diagram are multiples of this, so that they survive a host's rounding to pixels and EMU. */
export const GRID: Points = 3;
