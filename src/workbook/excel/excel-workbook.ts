import type { CellEdit } from "../../core/check/fix";
import type { Grid } from "../../core/sheet/grid";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import {
  WorkbookError,
  type CellMark,
  type ReadDetail,
  type SheetInfo,
  type UndoneSheet,
  type Workbook,
  type WorkbookCapabilities,
  type WriteOptions,
  type WrittenSheet,
} from "../workbook";
import { converse } from "./converse";
import type { ExcelChanges } from "./excel-changes";
import type { RunExcel } from "./excel-session";
import { listSheets } from "./read/list-sheets";
import { readSheet } from "./read/read-sheet";

/** The workbook that is open in Excel: each call asks Excel anew, for a person works in it meanwhile. */
export class ExcelWorkbook implements Workbook {
  readonly can: WorkbookCapabilities = {
    shapes: true,
    connectors: true,
    pageSetup: true,
    marks: true,
  };
  readonly #run: RunExcel;
  #changes: ExcelChanges | null = null;

  /** `run` is `Excel.run` with cell editing awaited, or the same on a test host. */
  constructor(run: RunExcel) {
    this.#run = run;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const sheets = await converse(this.#run, (session) => listSheets(session));
    return sheets.map(({ name, visible, mark }) => {
      return { name, visible, made: mark && { kind: mark.kind, key: mark.key } };
    });
  }

  async read(sheet: string, detail: ReadDetail = {}): Promise<Grid> {
    return converse(this.#run, (session) => readSheet(session, sheet, detail));
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    if (options.signal?.aborted) throw new WorkbookError("cancelled");
    return (await this.#fetchChanges()).write(plans, options);
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    return this.#changes === null ? null : this.#changes.undo();
  }

  async mark(sheet: string, marks: readonly CellMark[]): Promise<boolean> {
    return (await this.#fetchChanges()).mark(sheet, marks);
  }

  async edit(edits: readonly CellEdit[]): Promise<void> {
    return (await this.#fetchChanges()).edit(edits);
  }

  /** The larger part of this host comes with the first change: a pane that has just been opened only reads. */
  async #fetchChanges(): Promise<ExcelChanges> {
    const { ExcelChanges } = await import("./excel-changes");
    return (this.#changes ??= new ExcelChanges(this.#run));
  }
}
