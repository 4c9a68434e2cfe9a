import type { LevelSign } from "../../cascade/evidence";
import type { StackEntry } from "../stack-entry";
import type { TableView } from "../table-view";

/** What one sign says of the entries of a stack. */
export interface SignReading {
  readonly by: LevelSign;
  /** How much it counts beside the other signs. */
  readonly weight: number;
  /** What it sees at each entry, null where it is silent: entries with one label stand on one level, as far as it can tell. */
  readonly labels: readonly (string | null)[];
  /** Its labels, the highest level first. */
  readonly order: readonly string[];
  /** Entries whose label is only the nearest one. */
  readonly doubtful: ReadonlySet<number>;
}

/** A sign of levels; null where the stack shows none of it. */
export type LevelSignReader = (entries: readonly StackEntry[], view: TableView) => SignReading | null;

export const NO_DOUBTS: ReadonlySet<number> = new Set();

/** Labels in the order in which they first appear: in a tree written from the top down no level appears before the one above it. */
export function byAppearance(labels: readonly (string | null)[]): string[] {
  return [...new Set(labels.filter((label) => label !== null))];
}
