import type { CellRef } from "../address/address";

/** A cell that gets another text. */
export interface CellEdit {
  readonly at: CellRef;
  /** The text that the cell shows now, as `Grid.text` gives it; empty for an empty cell. */
  readonly before: string;
  readonly after: string;
}

/** What would remove a finding: these cells and no others change. Never empty. */
export interface Fix {
  readonly edits: readonly CellEdit[];
}
