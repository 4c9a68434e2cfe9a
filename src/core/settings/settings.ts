import type { PaperName } from "../sheet/sheet-plan";
import type { ReadChoices } from "../read/read-choices";
import type { BoxParts } from "../diagram/diagram-options";
import type { Approach } from "../forms/skp/skp-options";

/** What a person decided about one sheet with a cascade. */
export interface SheetSettings {
  readonly sheet: string;
  /** As typed: a column named by its heading alone has index 0, one named by its letters alone no heading. `settleColumns` finds them. */
  readonly choices: ReadChoices;
  /** Year of targets and SKP; null for the table's first. */
  readonly year: string | null;
}

/** Choices for the tree; null is what Jenjang chooses itself. */
export interface TreeSettings {
  readonly paper: PaperName | null;
  readonly parts: BoxParts;
  readonly grey: boolean;
}

/** Choices for the SKP sheets; null is a blank to be filled by hand. */
export interface SkpSettings {
  readonly institution: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly period: string | null;
  readonly paper: "A4" | "F4";
  readonly approach: Approach;
}

/** What the workbook remembers of a person's choices, in a sheet that they can read and change. */
export interface Settings {
  readonly sheets: readonly SheetSettings[];
  readonly tree: TreeSettings;
  readonly skp: SkpSettings;
  /** Lines of the sheet that say nothing Jenjang knows: kept as they are. Cells of a line, left to right. */
  readonly foreign: readonly (readonly string[])[];
}

export const DEFAULT_SETTINGS: Settings = Object.freeze<Settings>({
  sheets: [],
  tree: { paper: null, parts: { indicators: true, targets: true, owners: true }, grey: false },
  skp: { institution: null, place: null, date: null, period: null, paper: "A4", approach: "quantitative" },
  foreign: [],
});
