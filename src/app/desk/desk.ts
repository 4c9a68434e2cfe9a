import type { CellRef } from "../../core/address/address";
import type { ReadChoices } from "../../core/read/read-choices";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { DrawnLine } from "../../core/diagram/drawing";
import type { MadeIdentity, UndoneSheet } from "../../workbook/workbook";
import type { DoneReport } from "../command-report";
import type { Answer } from "./desk-failure";
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
} from "./views";

/** Which sheet to read, and how. */
export interface ReadRequest {
  /** Null to choose: of `prefer` the first that reads, else the one that reads best. */
  readonly sheet: string | null;
  readonly prefer: readonly string[];
  /** Null for what the workbook remembers of the sheet; `remember` keeps these choices in the workbook. */
  readonly choices: ReadChoices | null;
  /** Null for what the workbook remembers, else the table's first year. */
  readonly year: string | null;
  readonly remember: boolean;
}

/** What is to be made. */
export type BuildRequest =
  | { readonly part: "findings" | "tables" }
  | { readonly part: "tree"; readonly tree: TreeRequest }
  | { readonly part: "skp"; readonly skp: SkpRequest };

/** How far a write has come: sheets done of all, and the one that is being written. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  /** Share of the writing that is done, 0 to 1. */
  readonly share: number;
}

/** What the planner's work goes through, step by step: one workbook, one cascade, whoever shows it. No action throws. */
export interface Desk {
  survey(): Promise<Answer<Survey>>;
  /** Reads the sheet; the other steps then work on what was read. A sheet that is no cascade is an answer too. */
  read(request: ReadRequest): Promise<Answer<ReadView>>;
  /** What each filled cell of the sheet was read as, and why each statement stands where it stands. */
  explain(): Promise<Answer<ExplanationView>>;
  /** Findings of what was read. */
  check(): Promise<Answer<CheckView>>;
  /** The rows around a cell, `around` above and below. */
  excerpt(at: CellRef, around: number): Promise<Answer<SheetExcerpt>>;
  /** Puts right the findings with these ids of the last check, reads again, and gives what is found now. Throws nothing away: `undo` puts it back. */
  fix(findings: readonly string[]): Promise<Answer<CheckView>>;
  /** Marks the cells of all findings in the sheet, or takes the marks away. Gives whether there were any to put or to take away. */
  mark(on: boolean): Promise<Answer<boolean>>;
  tree(request: TreeRequest): Promise<Answer<TreeView>>;
  /** The texts of boxes of the last tree, by their index. */
  treeLines(boxes: readonly number[]): Promise<Answer<readonly (readonly DrawnLine[])[]>>;
  /** Everybody, with what their SKP lacks under these choices. */
  people(request: SkpRequest): Promise<Answer<SkpView>>;
  /** The SKP sheet of one person, as it would be written. */
  previewSkp(key: string, request: SkpRequest): Promise<Answer<SheetPlan>>;
  /**
   * Reads the sheet anew and makes the sheets. The choices are remembered in the workbook. SKP of some people leave the others' sheets alone.
   * `stop` ends it: nothing is made then.
   */
  build(request: BuildRequest, onProgress: (progress: BuildProgress) => void): Promise<Answer<DoneReport>>;
  stop(): Promise<void>;
  /**
   * Takes sheets of ours away, and out of the index; the index too when nothing that it lists is left. Those that the person has edited
   * stay: their names come back in `kept`.
   */
  remove(
    sheets: readonly MadeIdentity[],
  ): Promise<Answer<{ readonly removed: number; readonly kept: readonly string[] }>>;
  /** Takes back the last change; null when there is none. */
  undo(): Promise<Answer<readonly UndoneSheet[] | null>>;
}
