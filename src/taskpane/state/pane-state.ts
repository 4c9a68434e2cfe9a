import type { DoneReport } from "../../app/command-report";
import type { BuildProgress } from "../../app/desk/desk";
import type { DeskFailure } from "../../app/desk/desk-failure";
import type {
  CheckView,
  ExplanationView,
  MadeSheet,
  ReadView,
  SheetExcerpt,
  SkpRequest,
  SkpView,
  Survey,
  TreeRequest,
  TreeView,
} from "../../app/desk/views";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { UndoneSheet } from "../../workbook/workbook";
import { type FindingFilter, NO_FILTER } from "./finding-filter";
import { IDLE, type Loadable } from "./loadable";

/** The four steps, in the order of the way through. */
export type Step = "read" | "check" | "tree" | "skp";

export const STEPS: readonly Step[] = ["read", "check", "tree", "skp"];

export type BuildPart = "findings" | "tree" | "skp" | "tables";

/** The workbook that the pane works on. In Excel it is the open one, always there; in a browser a file. */
export type FileState =
  | { readonly at: "none" }
  | { readonly at: "opening"; readonly name: string }
  /** `name` is null in Excel. `unsaved`: something was made that has not been downloaded yet; never in Excel. */
  | { readonly at: "open"; readonly name: string | null; readonly unsaved: boolean }
  | { readonly at: "failed"; readonly name: string; readonly failure: DeskFailure };

/** What is being done to the workbook; one thing at a time. */
export type Task =
  | {
      readonly kind: "build";
      readonly part: BuildPart;
      readonly progress: BuildProgress | null;
      readonly stopping: boolean;
    }
  | { readonly kind: "fix" | "mark" | "unmark" | "remove" | "undo" | "save" };

/** What can be taken back. */
export type Undoable = BuildPart | "fix" | "mark" | "unmark" | "remove";

/** What came of something, to be told until it is dismissed or something else happens. */
export type Outcome =
  | { readonly kind: "built"; readonly report: DoneReport }
  | { readonly kind: "fixed"; readonly count: number }
  | { readonly kind: "marked"; readonly cells: number }
  | { readonly kind: "unmarked" }
  /** Marks were to be taken away, and there were none. */
  | { readonly kind: "no-marks" }
  | { readonly kind: "removed"; readonly removed: number; readonly kept: readonly string[] }
  | { readonly kind: "undone"; readonly sheets: readonly UndoneSheet[] | null }
  | { readonly kind: "saved"; readonly name: string }
  /** Excel does not turn to a hidden sheet. */
  | { readonly kind: "not-shown"; readonly sheet: string }
  /** Another page of Jenjang works on this workbook. */
  | { readonly kind: "busy" }
  | {
      readonly kind: "failed";
      readonly during: Task["kind"] | "show" | "load";
      readonly part: BuildPart | null;
      readonly failure: DeskFailure;
    };

export interface Said {
  /** A new one for each outcome, so that it is read aloud each time. */
  readonly id: number;
  readonly outcome: Outcome;
}

/** The SKP sheet that is shown before it is made. */
export interface SkpPreview {
  readonly key: string;
  readonly plan: Loadable<SheetPlan>;
}

/** A finding's surroundings, in a browser. */
export interface ShownExcerpt {
  readonly finding: string;
  readonly rows: Loadable<SheetExcerpt>;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly place: "excel" | "browser";
  readonly file: FileState;
  readonly step: Step;
  readonly survey: Survey | null;
  readonly read: Loadable<ReadView>;
  /** Why the sheet was read as it was; idle while nobody wants to see it. */
  readonly explanation: Loadable<ExplanationView>;
  readonly check: Loadable<CheckView>;
  readonly excerpt: ShownExcerpt | null;
  /** Which findings are shown, as long as the same sheet is worked on. */
  readonly findingFilter: FindingFilter;
  /** Whether marks of ours stand in the sheet. */
  readonly marked: boolean;
  readonly treeRequest: TreeRequest;
  readonly tree: Loadable<TreeView>;
  readonly skpRequest: SkpRequest;
  readonly people: Loadable<SkpView>;
  readonly preview: SkpPreview | null;
  readonly task: Task | null;
  readonly said: Said | null;
  /** Outcomes told so far. */
  readonly saidCount: number;
  readonly undoable: Undoable | null;
}

const FIRST_TREE: TreeRequest = {
  root: null,
  deepest: null,
  paper: null,
  parts: { indicators: true, targets: true, owners: true },
  grey: false,
};

const FIRST_SKP: SkpRequest = {
  people: null,
  approach: "quantitative",
  forms: {},
  raters: {},
  institution: null,
  place: null,
  date: null,
  period: null,
  paper: "A4",
};

/** The pane as it opens. */
export function firstState(place: PaneState["place"]): PaneState {
  return {
    place,
    file: place === "excel" ? { at: "open", name: null, unsaved: false } : { at: "none" },
    step: "read",
    survey: null,
    read: IDLE,
    explanation: IDLE,
    check: IDLE,
    excerpt: null,
    findingFilter: NO_FILTER,
    marked: false,
    treeRequest: FIRST_TREE,
    tree: IDLE,
    skpRequest: FIRST_SKP,
    people: IDLE,
    preview: null,
    task: null,
    said: null,
    saidCount: 0,
    undoable: null,
  };
}

/** Sheets of ours that a person asked for; what serves ourselves is left out. */
export function resultsOf(survey: Survey | null): readonly MadeSheet[] {
  return (survey?.made ?? []).filter(({ kind }) => kind !== "notice");
}
