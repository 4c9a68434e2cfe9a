import type { BuildProgress } from "../../app/desk/desk";
import type { Answer } from "../../app/desk/desk-failure";
import type {
  CheckView,
  ExplanationView,
  ReadView,
  SheetExcerpt,
  SkpRequest,
  SkpView,
  Survey,
  TreeRequest,
  TreeView,
} from "../../app/desk/views";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { FindingFilter } from "./finding-filter";
import type { FileState, Outcome, Step, Task, Undoable } from "./pane-state";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "stepped"; readonly step: Step }
  | { readonly type: "file"; readonly file: FileState }
  /** The workbook on the desk is another one now. */
  | { readonly type: "emptied" }
  | { readonly type: "surveyed"; readonly survey: Survey }
  | { readonly type: "reading" }
  /** `recalled`: what the workbook remembers takes the place of what was chosen since. */
  | { readonly type: "read"; readonly answer: Answer<ReadView>; readonly recalled?: boolean }
  | { readonly type: "explaining" }
  | { readonly type: "explained"; readonly answer: Answer<ExplanationView> }
  | { readonly type: "explanation-closed" }
  | { readonly type: "checking" }
  | { readonly type: "checked"; readonly answer: Answer<CheckView> }
  | { readonly type: "excerpt"; readonly finding: string; readonly answer: Answer<SheetExcerpt> | null }
  | { readonly type: "excerpt-hidden" }
  | { readonly type: "filtered"; readonly filter: FindingFilter }
  | { readonly type: "drawing"; readonly request: TreeRequest }
  | { readonly type: "drawn"; readonly answer: Answer<TreeView> }
  | { readonly type: "listing"; readonly request: SkpRequest }
  | { readonly type: "chosen"; readonly people: SkpRequest["people"] }
  | { readonly type: "listed"; readonly answer: Answer<SkpView> }
  | { readonly type: "previewing"; readonly key: string }
  | { readonly type: "previewed"; readonly key: string; readonly answer: Answer<SheetPlan> }
  | { readonly type: "preview-closed" }
  | { readonly type: "began"; readonly task: Task }
  | { readonly type: "progressed"; readonly progress: BuildProgress }
  | { readonly type: "stopping" }
  | { readonly type: "ended"; readonly outcome: Outcome | null; readonly undoable?: Undoable | null }
  | { readonly type: "marked"; readonly on: boolean }
  | { readonly type: "dismissed" };
