import type { CellRef, Rect } from "../address/address";
import type { Profile } from "../profile/profile";
import type { NodeEvidence, Question } from "./evidence";
import type { LayoutFamily } from "./layout-family";
import type { NodeId } from "./node-id";

/** A text with the cell it stands in. */
export interface Cited {
  readonly text: string;
  readonly at: CellRef;
}

/** A target as written, and what the grammar of domain 2.4.1 makes of it. */
export interface Target {
  /** Exactly as displayed in the sheet, trimmed. */
  readonly text: string;
  readonly at: CellRef;
  readonly value: TargetValue;
}

export type TargetValue =
  | { readonly kind: "number"; readonly value: number; readonly prefix: string | null; readonly unit: string | null }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly unit: string | null }
  | { readonly kind: "predicate"; readonly text: string; readonly score: number | null }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "ratio"; readonly left: number; readonly right: number }
  | { readonly kind: "none" }
  | { readonly kind: "unparsed" };

export interface Indicator {
  readonly text: string;
  readonly at: CellRef;
  /** Unit as written (own column, or the bracket after the indicator), or null. */
  readonly unit: string | null;
  /** The cell where the unit stands or would stand; null when the sheet has no unit column. */
  readonly unitAt: CellRef | null;
  readonly baseline: Target | null;
  /** Year (`"2025"`) to target; a target column without a year has the key `""`. Empty cells are absent. */
  readonly targets: Readonly<Record<string, Target>>;
  /** Cell where a year's target would stand, filled or not: years the sheet has columns for. */
  readonly targetCells: Readonly<Record<string, CellRef>>;
  /** `Kuantitas`, `Kualitas`, `Waktu`, `Biaya` when the sheet has an Aspek column, else null. */
  readonly aspect: string | null;
}

/** Who answers for a node. `unit` is an organisational unit; position and name are a post and a person. */
export interface Owner {
  readonly position: string | null;
  readonly name: string | null;
  readonly nip: string | null;
  readonly echelon: string | null;
  readonly unit: string | null;
  readonly at: CellRef;
}

/** A planning component a node is mapped to: program, kegiatan, sub kegiatan, ... (stage 5 of PermenPANRB 89/2021). */
export interface Component {
  readonly code: string | null;
  readonly name: string | null;
  readonly at: CellRef;
}

/** One kinerja: one box of the tree. */
export interface Node {
  readonly id: NodeId;
  /** Code as written, or the component's code where the row has no other; null when none. */
  readonly code: string | null;
  /** Where the code stands; null when there is none. */
  readonly codeAt: CellRef | null;
  /** True when `code` identifies the node itself (a Kode column), false when it is a nomenclature code. */
  readonly ownCode: boolean;
  /** 1-based index into the profile's levels; 0 when the level's text is unknown. */
  readonly level: number;
  /** The level's cell where the sheet has a level column, else null. */
  readonly levelText: Cited | null;
  /** Empty string when the statement is missing. */
  readonly statement: string;
  /** Cell of the statement (where it is or should be). */
  readonly at: CellRef;
  /** Parents that were found, tree parent first. Never contains unknown ids. */
  readonly parents: readonly NodeId[];
  /** Parent references as written, in order; empty in layouts without a parent column. */
  readonly parentRefs: readonly Cited[];
  /** The cell where the parent stands or would stand; null in layouts without a parent column. */
  readonly parentAt: CellRef | null;
  /** The tree parent's indicator that this node serves, where the sheet says so (domain 1.7), else null. */
  readonly parentIndicator: Cited | null;
  readonly components: readonly Component[];
  readonly indicators: readonly Indicator[];
  readonly owners: readonly Owner[];
  readonly crosscutting: readonly Cited[];
  /** Critical success factor, or null. */
  readonly csf: Cited | null;
  /** Year (or `""`) to budget cell; value null when it is not a number. */
  readonly budget: Readonly<
    Record<string, { readonly text: string; readonly value: number | null; readonly at: CellRef }>
  >;
}

/** A cascade as read: a forest over `nodes` in sheet order, with the profile that names its levels. */
export interface Cascade {
  readonly sheet: string;
  readonly layout: LayoutFamily;
  /** 0 to 1: how much of the evidence speaks for this reading. */
  readonly confidence: number;
  /** Title lines found above the table, top first. */
  readonly titles: readonly string[];
  /** Header rows, 1-based, both inside; null for boxes, which have no heading. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** The table's rectangle, header included. */
  readonly area: Rect;
  readonly profile: Profile;
  /** Headings of columns that hold data and were not understood, so that nothing is left out in silence. */
  readonly unread: readonly Cited[];
  /** Years with a target column, ascending. */
  readonly years: readonly string[];
  /** Which kinds of column the sheet has; rules are silent about columns that do not exist. */
  readonly has: CascadeColumns;
  readonly nodes: readonly Node[];
  /** Why each node stands where it stands. */
  readonly evidence: Readonly<Record<NodeId, NodeEvidence>>;
  /** What the reader does not decide alone, in sheet order. */
  readonly questions: readonly Question[];
  /** The other sheets whose rows are part of the same tree, in the order in which they were added; mostly none. */
  readonly joined: readonly JoinedSheet[];
}

/** A sheet that is one of several of a tree. */
export interface JoinedSheet extends Pick<Cascade, "sheet" | "layout" | "area"> {
  /** How many of its rows' nodes stand on a sheet before it too. */
  readonly repeated: number;
}

export interface CascadeColumns {
  readonly code: boolean;
  readonly parent: boolean;
  readonly level: boolean;
  readonly indicator: boolean;
  readonly unit: boolean;
  readonly baseline: boolean;
  readonly target: boolean;
  readonly owner: boolean;
  readonly budget: boolean;
  readonly component: boolean;
}
