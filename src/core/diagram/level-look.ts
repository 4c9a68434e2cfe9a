import type { Level } from "../profile/profile";
import type { Points } from "../sheet/sheet-plan";
import { INK, levelColors, type LevelColors } from "./box-colors";

/** How the boxes of a level look: colours, and the border's width and dashes. */
export interface LevelLook extends LevelColors {
  readonly width: Points;
  readonly dash: "solid" | "dash";
}

type Grey = Pick<LevelLook, "body" | "width" | "dash">;

const BORDER: Points = 1.5;
const WHITE = "FFFFFF";
/** From the top level down, heavy to light. Neighbours differ in ground or in border so much that a photocopy keeps it. */
const GREYS: readonly Grey[] = [
  { body: "D9D9D9", width: 3, dash: "solid" },
  { body: "D9D9D9", width: 1.5, dash: "solid" },
  { body: "F0F0F0", width: 2.25, dash: "solid" },
  { body: "F0F0F0", width: 0.75, dash: "solid" },
  { body: WHITE, width: 1.5, dash: "solid" },
  { body: WHITE, width: 0.75, dash: "solid" },
  { body: WHITE, width: 1.5, dash: "dash" },
  { body: WHITE, width: 0.75, dash: "dash" },
];
const UNKNOWN_GREY: Grey = { body: WHITE, width: 2.25, dash: "dash" };

/** Looks of a profile's levels, top first, in their colours or in greys. */
export function levelLooks(levels: readonly Level[], grey: boolean): readonly LevelLook[] {
  return levels.map((level, i) => (grey ? inGrey(GREYS[Math.min(i, GREYS.length - 1)]!) : inColor(level)));
}

/** The look of boxes whose level is unknown. */
export function unknownLook(grey: boolean): LevelLook {
  return grey ? inGrey(UNKNOWN_GREY) : inColor(undefined);
}

function inColor(level: Level | undefined): LevelLook {
  return { ...levelColors(level), width: BORDER, dash: "solid" };
}

function inGrey(grey: Grey): LevelLook {
  return { ...grey, border: INK, label: INK };
}
