import type { LayoutFamily } from "../cascade/layout-family";
import type { Field } from "./column";
import type { HeaderRows } from "./header-rows";

/** What a person says a column means, in place of what its heading says. */
export interface ColumnChoice {
  /** 1-based column of the sheet. */
  readonly index: number;
  /** The column's heading when it was chosen, as `ReadColumn.heading` has it: under another heading the choice does not hold. */
  readonly heading: string;
  readonly field: Field;
  /** Year of a target or a budget, else null. */
  readonly year: string | null;
}

/** Where a person says that the node of a row stands. */
export interface RowChoice {
  /** 1-based row of the sheet, where the node's statement stands. */
  readonly row: number;
  /** The statement when it was chosen, so that the row is found again when rows move (`settleRows`); absent when it was not said. */
  readonly text?: string;
  /** 1-based level of the profile; null where the reader tells it. */
  readonly level: number | null;
  /** Row of its parent's statement, 0 for a root; null where the reader tells it. */
  readonly parent: number | null;
}

/** What a person decides about the reading of one sheet; what is null or missing is found by the reader. */
export interface ReadChoices {
  readonly header: HeaderRows | null;
  readonly columns: readonly ColumnChoice[];
  /** Id of a shipped profile that names the levels. */
  readonly profile: string | null;
  readonly layout: LayoutFamily | null;
  readonly rows: readonly RowChoice[];
  /** Names of the sheets whose rows belong to the same tree, in the order in which they are read after this one. */
  readonly join: readonly string[];
}

export const NO_CHOICES: ReadChoices = Object.freeze({
  header: null,
  columns: Object.freeze([]),
  profile: null,
  layout: null,
  rows: Object.freeze([]),
  join: Object.freeze([]),
});

/** A column of the table as it was understood. */
export interface ReadColumn {
  /** 1-based column of the sheet. */
  readonly index: number;
  /** Header texts from the top row down, joined by ` › `. */
  readonly heading: string;
  readonly field: Field;
  readonly year: string | null;
  /** What the reader alone makes of the heading. */
  readonly found: { readonly field: Field; readonly year: string | null };
  /** Whether a person's choice is in force. */
  readonly chosen: boolean;
  /** The first different texts of the column below the heading, at most three. */
  readonly examples: readonly string[];
}
