import type { DrawnLine } from "../../core/diagram/drawing";
import type { CellRef } from "../../core/address/address";
import type { MadeSheet, SkpRequest, TreeRequest } from "../../app/desk/views";
import type { ReadChoices } from "../../core/read/read-choices";
import type { FindingFilter } from "./finding-filter";
import type { BuildPart, Step } from "./pane-state";

/** What a person changes about the reading; what is not named stays as it is. */
export interface ReadChange {
  readonly sheet?: string;
  readonly choices?: ReadChoices;
  readonly year?: string;
}

/** What the pane can do. None of these throws or rejects: what goes wrong becomes an outcome, and so a sentence. */
export interface PaneActions {
  readonly goToStep: (step: Step) => void;
  /** In a browser. */
  openFile(file: File): Promise<void>;
  /** In a browser: the sample workbook that comes with the page. In Excel: a new sheet is not ours to make; never called. */
  openSample(): Promise<void>;
  closeFile(): void;
  /** Reads with these changes and remembers them in the workbook. */
  changeReading(change: ReadChange): Promise<void>;
  /** Reads again, for the sheet may have changed. */
  readAgain(): Promise<void>;
  /** Reads the sheet that is being looked at, in Excel. */
  readActive(): Promise<void>;
  /** Tells why the sheet was read as it was, and again whenever it is read, until it is closed or another step is gone to. */
  explain(): Promise<void>;
  closeExplanation(): void;
  /** Selects the cell in Excel. */
  showCell(at: CellRef): Promise<void>;
  /** Selects the cell in Excel; in a browser shows the rows around it. */
  showFinding(id: string, at: CellRef): Promise<void>;
  hideExcerpt(): void;
  filterFindings(filter: FindingFilter): void;
  fix(findings: readonly string[]): Promise<void>;
  mark(on: boolean): Promise<void>;
  changeTree(change: Partial<TreeRequest>): Promise<void>;
  /** Texts of boxes of the tree that is shown; null when it is not that tree any more. */
  treeLines(boxes: readonly number[]): Promise<readonly (readonly DrawnLine[])[] | null>;
  changeSkp(change: Partial<SkpRequest>): Promise<void>;
  previewSkp(key: string | null): Promise<void>;
  build(part: BuildPart): Promise<void>;
  stop(): Promise<void>;
  /** Turns Excel to a sheet. */
  goToSheet(sheet: string): Promise<void>;
  remove(sheets: readonly MadeSheet[]): Promise<void>;
  undo(): Promise<void>;
  /** In a browser: downloads the workbook. */
  save(): Promise<void>;
  dismiss(): void;
}
