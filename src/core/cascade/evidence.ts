import type { CellRef } from "../address/address";
import type { LayoutFamily } from "./layout-family";
import type { NodeId } from "./node-id";

/** What told the level of a node (domain 4.3 step 6). */
export type LevelSign =
  /** The column its statement stands in. */
  | "column"
  /** The text of a level column. */
  | "level-text"
  /** How deep its parent links put it. */
  | "depth"
  /** The depth or the shape of its code. */
  | "code"
  /** A word before its name: Program, Kegiatan, Sub Kegiatan, Sasaran. */
  | "word"
  /** `I.`, `A.`, `1.`, `a.` before its name. */
  | "numbering"
  | "indent"
  /** Fill, bold, italic. */
  | "look"
  /** Sums over the rows below it. */
  | "formula"
  /** The statement that stands beside it. */
  | "beside"
  /** Where its box stands on the sheet. */
  | "position"
  /** The name of its sheet, or the heading over all its statements. */
  | "sheet"
  /** A person. */
  | "choice"
  | "nothing";

/** What told the parent of a node (domain 4.3 step 7). */
export type ParentSign =
  /** A parent cell that names a code. */
  | "parent-code"
  /** A parent cell that repeats the parent's statement. */
  | "parent-text"
  /** An indicator of the parent, named in a cell or spanning the rows of its children. */
  | "indicator"
  /** The beginning of its own code. */
  | "code-prefix"
  /** The nearest statement left of it, on its row or above. */
  | "left"
  /** The nearest row above of a higher level. */
  | "order"
  /** A sum that adds its row up. */
  | "formula"
  /** The box above it. */
  | "position"
  | "choice"
  /** Nothing: it is a root. */
  | "root";

/** Something told, and how sure it is: 1 when nothing speaks against it, below 0.5 when it is asked about. */
export interface Told<Sign> {
  readonly by: Sign;
  readonly confidence: number;
}

/** Why a node stands where it stands. */
export interface NodeEvidence {
  readonly level: Told<LevelSign>;
  readonly parent: Told<ParentSign>;
}

/** What the reader does not decide alone; the reading beside it is the likeliest, and a person's choice replaces it. */
export type Question =
  /** Two families explain the table nearly as well. */
  | { readonly kind: "layout"; readonly at: CellRef; readonly taken: LayoutFamily; readonly other: LayoutFamily }
  /** Nothing, or signs that contradict one another, tell the level of a row. */
  | { readonly kind: "level"; readonly at: CellRef; readonly node: NodeId }
  /** The parent is uncertain. */
  | { readonly kind: "parent"; readonly at: CellRef; readonly node: NodeId }
  /** A cell lists `parts` indicators, but the cell beside it holds `others` targets or units: kept as one. */
  | {
      readonly kind: "parts";
      readonly at: CellRef;
      readonly parts: number;
      readonly beside: CellRef;
      readonly others: number;
    }
  /** Two sheets of one tree say different things of one node: what stands `at` was taken, not what stands `beside`. */
  | { readonly kind: "differs"; readonly at: CellRef; readonly beside: CellRef }
  /** Excel turned a code into the number `shown`; it was taken for `code`. */
  | { readonly kind: "code"; readonly at: CellRef; readonly shown: string; readonly code: string };
