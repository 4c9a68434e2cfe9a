import type { Field } from "./column";
import type { HeaderRows } from "./find-header";

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

/** What a person decides about the reading of one sheet; what is null or missing is found by the reader. */
export interface ReadChoices {
  readonly header: HeaderRows | null;
  readonly columns: readonly ColumnChoice[];
  /** Id of a shipped profile that names the levels. */
  readonly profile: string | null;
}

export const NO_CHOICES: ReadChoices = Object.freeze({ header: null, columns: Object.freeze([]), profile: null });

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
