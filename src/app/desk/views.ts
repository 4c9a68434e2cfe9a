/** What the desk lays out for a pane: plain data that can go from one thread to another. */
import type { CellRef, Column } from "../../core/address/address";
import type { LayoutFamily } from "../../core/cascade/layout-family";
import type { NodeId } from "../../core/cascade/node-id";
import type { NodeEvidence, Question } from "../../core/cascade/evidence";
import type { Finding, RuleId, Severity } from "../../core/check/finding";
import type { Fix } from "../../core/check/fix";
import type { DrawnBox, Drawing } from "../../core/diagram/drawing";
import type { ExplainedCell, ExplainedRow } from "../../core/explain/explain-reading";
import type { PersonFacts } from "../../core/forms/skp/describe-people";
import type { SeverityCounts } from "../../core/report/plan-findings";
import type { Coverage } from "../../core/report/coverage";
import type { ColumnHeading } from "../../core/report/sheet-texts";
import type { ReadChoices, ReadColumn } from "../../core/read/read-choices";
import type { Tier } from "../../core/profile/profile";
import type { PaperName, SheetKind } from "../../core/sheet/sheet-plan";
import type { Settings } from "../../core/settings/settings";
import type { WorkbookCapabilities } from "../../workbook/workbook";
import type { OpenRefusal } from "../open-cascade";

/** A sheet of the workbook and whether it can be picked to be read. */
export interface SheetChoice {
  readonly name: string;
  /** `table`: an ordinary sheet; the others are read as a cascade only when the person insists. */
  readonly kind: "table" | "made" | "hidden" | "staff";
}

/** A level of the profile in force and how many nodes stand on it. */
export interface LevelView {
  /** 1-based; 0 for nodes of unknown level, and then labels are empty. */
  readonly level: number;
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier | null;
  readonly nodes: number;
}

/** A profile that can be chosen. */
export interface ProfileChoice {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
}

/** Something the reader does not decide alone, with the place where it is asked. */
export interface QuestionView {
  readonly question: Question;
  /** `C12`; and the cell beside for `parts`, else empty. */
  readonly cell: string;
  readonly beside: string;
  /** The node's statement, empty when the question is not about one node. */
  readonly statement: string;
  /** Its 1-based level, 0 when unknown. */
  readonly level: number;
  /** Row of its tree parent, 0 for a root. */
  readonly parentRow: number;
}

/** What was made of a table. */
export interface ReadFacts {
  readonly nodes: number;
  readonly layout: LayoutFamily;
  /** 0 to 1. */
  readonly confidence: number;
  /** Rows of the table, heading included, 1-based. */
  readonly rows: { readonly from: number; readonly to: number };
  readonly titles: readonly string[];
  /** The profile in force; its id is none of the choices when the sheet's own names are used. */
  readonly profile: ProfileChoice;
  /** Levels that occur, top first, unknown ones last. */
  readonly levels: readonly LevelView[];
  readonly years: readonly string[];
  readonly unread: readonly ColumnHeading[];
  readonly questions: readonly QuestionView[];
  /** Every level of the profile in force, top first, whether or not it occurs. */
  readonly allLevels: readonly Pick<LevelView, "level" | "label" | "labelEn">[];
  /** The sheet that lists the staff; null when there is none. `people` is null when it has not the columns for it. */
  readonly staff: { readonly sheet: string; readonly people: number | null } | null;
  /** The other sheets of the tree, and how many of their nodes stand on a sheet before it too. */
  readonly joined: readonly { readonly sheet: string; readonly repeated: number }[];
  /** The table of components beside the tree, with how many of the codes that the tree names it has; null when there is none. */
  readonly nomenclature: { readonly sheet: string; readonly found: number; readonly named: number } | null;
}

/** Step 1: the sheet as it was read. */
export interface ReadView {
  /** The sheet that was read; null when none could be chosen. */
  readonly sheet: string | null;
  readonly sheets: readonly SheetChoice[];
  readonly result:
    { readonly ok: true; readonly facts: ReadFacts } | { readonly ok: false; readonly refusal: OpenRefusal };
  /** Header rows in force, 1-based; null when none was found. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** The table's columns from left to right; empty when no heading was found. */
  readonly columns: readonly ReadColumn[];
  readonly profiles: readonly ProfileChoice[];
  /** The person's choices in force. */
  readonly choices: ReadChoices;
  /** Whether the choices came from the workbook's settings. */
  readonly remembered: boolean;
  /** The year in force: chosen, else the table's first, else null. */
  readonly year: string | null;
  /** What the workbook remembers besides. */
  readonly settings: Settings;
}

/** A statement that begins on a row, and what told its place. */
export interface ExplainedNodeView {
  readonly column: Column;
  readonly statement: string;
  /** 1-based, 0 when unknown. */
  readonly level: number;
  readonly levelTold: NodeEvidence["level"];
  /** Cell of its tree parent, on this sheet or on one that is joined to it; null for a root. */
  readonly parent: CellRef | null;
  readonly parentTold: NodeEvidence["parent"];
}

/** A filled row of the sheet: what it is, and its filled cells from left to right, those of its statements among them. */
export interface ExplainedRowView extends Pick<ExplainedRow, "row" | "role"> {
  readonly nodes: readonly ExplainedNodeView[];
  readonly cells: readonly Omit<ExplainedCell, "row">[];
}

/** The sheet as it was read, row by row, for a person to check. */
export interface ExplanationView {
  readonly sheet: string;
  /** Every level of the profile in force, top first. */
  readonly levels: ReadFacts["allLevels"];
  readonly rows: readonly ExplainedRowView[];
}

/** A finding as a list shows it. */
export interface FindingView {
  /** Unique in the check. */
  readonly id: string;
  readonly finding: Finding;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly where: CellRef;
  /** `D5`. */
  readonly cell: string;
  /** The node's code and statement, empty when there is none. */
  readonly code: string;
  readonly statement: string;
  /** 1-based level of the node, 0 when unknown or without a node. */
  readonly level: number;
  /** Post or name of the node's first owner; null without one. */
  readonly owner: string | null;
  readonly fix: Fix | null;
}

/** Step 2: everything found, in sheet order, and how complete the cascade is. */
export interface CheckView {
  readonly findings: readonly FindingView[];
  readonly counts: SeverityCounts;
  readonly coverage: Coverage;
  readonly levels: readonly LevelView[];
  /** The year that must be complete. */
  readonly year: string | null;
}

/** A few rows of a sheet around a cell, for a place without Excel. */
export interface SheetExcerpt {
  readonly sheet: string;
  readonly columns: readonly { readonly index: number; readonly letters: string; readonly heading: string }[];
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  /** The cell that is meant: its row and 1-based column of the sheet. */
  readonly at: { readonly row: number; readonly column: number };
}

/** What a person chooses about a tree. */
export interface TreeRequest {
  readonly root: NodeId | null;
  readonly deepest: number | null;
  readonly paper: PaperName | null;
  readonly parts: { readonly indicators: boolean; readonly targets: boolean; readonly owners: boolean };
  readonly grey: boolean;
}

/** A node that a tree can begin with. */
export interface RootChoice {
  readonly node: NodeId;
  readonly level: number;
  readonly name: string;
}

/** Step 3: the tree as it will be written, without the texts of its boxes. */
export interface TreeView {
  readonly drawing: Pick<Drawing, "width" | "height" | "links"> & { readonly boxes: readonly DrawnBox[] };
  /** Box by box: code and statement in few words, for searching. */
  readonly names: readonly string[];
  /** Nodes with children, in sheet order: tops to choose from. */
  readonly roots: readonly RootChoice[];
  readonly levels: readonly LevelView[];
  readonly nodes: number;
  readonly page: {
    readonly paper: PaperName;
    readonly orientation: "portrait" | "landscape";
    /** Size of the boxes' text on paper, in points. */
    readonly textSize: number;
  };
}

/** Somebody found in the cascade or the staff list. */
export type PersonView = PersonFacts;

/** What a person chooses about SKP sheets. */
export interface SkpRequest {
  /** Keys of those who get a sheet; null for everybody. */
  readonly people: readonly string[] | null;
  readonly approach: "quantitative" | "qualitative";
  readonly forms: Readonly<Record<string, "jpt" | "ja-jf">>;
  readonly raters: Readonly<Record<string, string>>;
  readonly institution: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly period: string | null;
  readonly paper: "A4" | "F4";
}

/** Step 4: everybody who was found, by level and in sheet order, then those without a node. */
export interface SkpView {
  readonly people: readonly PersonView[];
  /** Year of the SKP. */
  readonly year: string;
}

/** A sheet of ours in the workbook. */
export interface MadeSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly key: string;
  readonly visible: boolean;
}

/** The workbook as it stands. */
export interface Survey {
  readonly can: WorkbookCapabilities;
  /** In tab order. */
  readonly sheets: readonly string[];
  readonly made: readonly MadeSheet[];
}
