import type { CellRef } from "../address/address";
import type { LevelWord } from "./level-words";
import type { NomenclatureKind } from "./nomenclature";
import type { ReadCode } from "./split-code";

/** A name of the stack: a row that stands on a level of its own. */
export interface StackEntry {
  /** 1-based row and column of the name. */
  readonly row: number;
  readonly column: number;
  /** The name without number, code and the level's word; the text of a banner. */
  name: string;
  /** `I.`, `a)`, `-` before the name or in the column beside it. */
  readonly number: string | null;
  readonly code: ReadCode | null;
  readonly kind: NomenclatureKind | null;
  readonly word: LevelWord | null;
  /** True for a name of the planning nomenclature, false for a statement. */
  readonly named: boolean;
  /** The outcome or output that the name stands for, from the row below or the column beside it. */
  statement: { text: string; readonly at: CellRef } | null;
}
