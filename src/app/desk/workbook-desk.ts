import type { CellRef } from "../../core/address/address";
import type { DrawnLine } from "../../core/diagram/drawing";
import { layTexts } from "../../core/diagram/lay-texts";
import { planTree } from "../../core/diagram/plan-tree";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { type MadeIdentity, type UndoneSheet, type Workbook, WorkbookError } from "../../workbook/workbook";
import { attempt } from "../attempt";
import type { DoneReport } from "../command-report";
import { rememberSettings } from "../remember-settings";
import { attemptAnswer } from "./answer-failure";
import { build } from "./build";
import { withBuild } from "./build-settings";
import type { BuildProgress, BuildRequest, Desk, ReadRequest } from "./desk";
import type { Answer } from "./desk-failure";
import type { DeskSetting } from "./desk-setting";
import { editsOf, marksOf } from "./change-cells";
import { InTurn } from "./in-turn";
import { Memory, nothingRead } from "./memory";
import { nextTask } from "./next-task";
import { planPreview, viewPeople } from "./view-people";
import { readSheet } from "./read-sheet";
import { removeSheets } from "./remove-sheets";
import { viewExcerpt } from "./view-excerpt";
import { viewSurvey } from "./view-sheets";
import { treeOptions, viewTree } from "./view-tree";
import { viewExplanation } from "./view-explanation";
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

/**
 * A desk for whatever workbook `workbook` gives; null is a desk with nothing on it. What goes to the workbook is done in turn; what only
 * needs the sheet that was read is done at once.
 */
export class WorkbookDesk implements Desk {
  readonly #setting: DeskSetting;
  readonly #workbook: () => Workbook | null;
  readonly #turns = new InTurn();
  readonly #stoppers = new Set<AbortController>();
  /** Null when nothing was read. */
  #memory: Memory | null = null;
  /** The tree that was planned last; a pane goes on showing it while the sheet is read anew. */
  #tree: SheetPlan | null = null;

  constructor(setting: DeskSetting, workbook: () => Workbook | null) {
    this.#setting = setting;
    this.#workbook = workbook;
  }

  survey(): Promise<Answer<Survey>> {
    return this.inTurn(async () => {
      const workbook = this.#onDesk();
      return viewSurvey(workbook.can, await workbook.sheets());
    });
  }

  read(request: ReadRequest): Promise<Answer<ReadView>> {
    return this.inTurn(async () => (await this.#readSheet(request)).reading.view);
  }

  explain(): Promise<Answer<ExplanationView>> {
    return attemptAnswer(() => {
      const memory = this.#read();
      return viewExplanation({ ...memory.table(), columns: memory.reading.view.columns });
    });
  }

  check(): Promise<Answer<CheckView>> {
    return attemptAnswer(() => this.#read().check());
  }

  excerpt(at: CellRef, around: number): Promise<Answer<SheetExcerpt>> {
    return attemptAnswer(async () => {
      const memory = this.#read();
      const { grid } = memory.table();
      if (at.sheet === grid.sheet) return viewExcerpt(grid, memory.reading.view.columns, at, around);
      return viewExcerpt(await this.#onDesk().read(at.sheet), [], at, around);
    });
  }

  fix(findings: readonly string[]): Promise<Answer<CheckView>> {
    return this.inTurn(async () => {
      await this.#onDesk().edit(editsOf(this.#read().check(), findings));
      return (await this.#readAgain()).check();
    });
  }

  mark(on: boolean): Promise<Answer<boolean>> {
    return this.inTurn(async () => {
      const memory = this.#read();
      const { sheet, joined } = memory.table().cascade;
      let isDone = false;
      for (const name of [sheet, ...joined.map((one) => one.sheet)]) {
        const marks = on ? marksOf(memory.check(), name) : [];
        const hadMarks = await this.#onDesk().mark(name, marks);
        isDone ||= hadMarks || marks.length > 0;
      }
      return isDone;
    });
  }

  tree(request: TreeRequest): Promise<Answer<TreeView>> {
    return attemptAnswer(() => {
      const { cascade, year } = this.#read().table();
      const plan = planTree(cascade, { ...treeOptions(request), year }, this.#setting.texts().diagram);
      this.#tree = plan;
      return viewTree(plan, cascade);
    });
  }

  treeLines(boxes: readonly number[]): Promise<Answer<readonly (readonly DrawnLine[])[]>> {
    return attemptAnswer(() => {
      const plan = this.#tree;
      return boxes.map((box) => (plan === null ? [] : layTexts(plan, box)));
    });
  }

  people(request: SkpRequest): Promise<Answer<SkpView>> {
    return attemptAnswer(() => viewPeople(this.#read().table(), request));
  }

  previewSkp(key: string, request: SkpRequest): Promise<Answer<SheetPlan>> {
    return attemptAnswer(() => planPreview(this.#read().table(), key, request, this.#setting.texts().skp));
  }

  build(request: BuildRequest, onProgress: (progress: BuildProgress) => void): Promise<Answer<DoneReport>> {
    const stopper = new AbortController();
    this.#stoppers.add(stopper);
    return this.inTurn(async () => {
      const { signal } = stopper;
      try {
        requireRunning(signal);
        const memory = await this.#readAgain();
        // A stop that was asked for meanwhile.
        await nextTask();
        requireRunning(signal);
        // The tree shows no findings, and looking for them takes time in a long table.
        const check = request.part === "tree" ? null : memory.check();
        const work = { workbook: this.#onDesk(), table: memory.table(), check, signal, onProgress };
        const report = await build(request, work, this.#setting);
        await this.#rememberBuild(request, memory);
        return report;
      } finally {
        this.#stoppers.delete(stopper);
      }
    });
  }

  async stop(): Promise<void> {
    for (const stopper of this.#stoppers) stopper.abort();
  }

  remove(
    sheets: readonly MadeIdentity[],
  ): Promise<Answer<{ readonly removed: number; readonly kept: readonly string[] }>> {
    return this.inTurn(() => removeSheets(this.#onDesk(), sheets, this.#setting.texts().index));
  }

  undo(): Promise<Answer<readonly UndoneSheet[] | null>> {
    return this.inTurn(() => this.#onDesk().undo());
  }

  /** Does something when everything that was asked for before is done. */
  protected inTurn<T>(work: () => Promise<T>): Promise<Answer<T>> {
    return this.#turns.do(() => attemptAnswer(work));
  }

  /** Forgets what was read: there is another workbook on the desk. */
  protected forget(): void {
    this.#memory = null;
    this.#tree = null;
  }

  async #readSheet(request: ReadRequest): Promise<Memory> {
    const reading = await readSheet(this.#onDesk(), request, this.#setting);
    return (this.#memory = new Memory(reading));
  }

  /** The same sheet with the same choices, for its cells may have changed. */
  async #readAgain(): Promise<Memory> {
    const { sheet, choices, year } = this.#read().reading.view;
    if (sheet === null) throw nothingRead();
    return this.#readSheet({ sheet, prefer: [], choices, year, remember: false });
  }

  /**
   * Keeps the choices of a build in the workbook, as a write of its own that `undo` passes over: who takes sheets back has not changed their
   * mind about place and date. After the build, so that one that was stopped leaves nothing; what was made stands, whether or not the workbook
   * lets its choices be remembered.
   */
  async #rememberBuild(request: BuildRequest, { reading }: Memory): Promise<void> {
    const { settings } = reading.view;
    const wanted = withBuild(settings, request);
    if (wanted !== settings)
      await attempt(() => rememberSettings(this.#onDesk(), wanted, this.#setting.settingsTexts()));
  }

  #read(): Memory {
    if (this.#memory === null) throw nothingRead();
    return this.#memory;
  }

  #onDesk(): Workbook {
    const workbook = this.#workbook();
    if (workbook === null) throw nothingRead();
    return workbook;
  }
}

function requireRunning(signal: AbortSignal): void {
  if (signal.aborted) throw new WorkbookError("cancelled");
}
