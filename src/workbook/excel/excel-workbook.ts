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
import type { ExcelSession, RunExcel } from "./excel-session";
import { Journal } from "./journal";
import { markCells } from "./marks/mark-cells";
import { listSheets } from "./read/list-sheets";
import { readSheet } from "./read/read-sheet";
import { takeBack } from "./take-back";
import { writeSheets } from "./write-sheets";

/** The workbook that is open in Excel: each call asks Excel anew, for a person works in it meanwhile. */
export class ExcelWorkbook implements Workbook {
  readonly can: WorkbookCapabilities = {
    shapes: true,
    connectors: true,
    pageSetup: true,
    marks: true,
  };
  readonly #run: RunExcel;
  #takeBackLast: ((session: ExcelSession) => Promise<readonly UndoneSheet[]>) | null = null;
  readonly #remembered = new Map<string, SheetPlan>();
  /** The marks that stand on each sheet since this object put them there. */
  readonly #marks = new Map<string, readonly CellMark[]>();

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

  /** As the port says. A run that is stopped or refused is taken back; `half-written` when Excel refuses that too. */
  async write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    if (options.signal?.aborted) throw new WorkbookError("cancelled");
    if (plans.length === 0 && (options.clear ?? []).length === 0) return [];
    return converse(
      this.#run,
      async (session) => {
        const journal = new Journal();
        let written: WrittenSheet[];
        try {
          written = await writeSheets({ session, options, journal, remembered: this.#remembered }, plans);
        } catch (error) {
          this.#remembered.clear();
          await giveUp(session.withoutStop(), journal, error);
          throw error;
        }
        this.#takeBackLast = (later) => {
          // Looks may differ under the same mark: what is put back is read when it is needed.
          this.#remembered.clear();
          return takeBack(later, journal, true);
        };
        return written;
      },
      options.signal,
    );
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    const last = this.#takeBackLast;
    if (last === null) return null;
    const undone = await converse(this.#run, last);
    this.#takeBackLast = null;
    return undone;
  }

  async mark(sheet: string, marks: readonly CellMark[]): Promise<void> {
    const before = this.#marks.get(sheet) ?? [];
    await converse(this.#run, (session) => markCells(session, sheet, marks));
    this.#marks.set(sheet, marks);
    this.#takeBackLast = async (session) => {
      await markCells(session, sheet, before);
      this.#marks.set(sheet, before);
      return [{ name: sheet, outcome: "restored" }];
    };
  }
}

/** Takes back what a failed run has begun. */
async function giveUp(session: ExcelSession, journal: Journal, cause: unknown): Promise<void> {
  if (journal.changes.length === 0) return;
  try {
    await takeBack(session, journal, false);
  } catch (error) {
    const names = journal.changes.map((change) => (change.what === "added" ? change.name : change.sheet.name));
    throw new WorkbookError("half-written", names.join(", "), { cause: new AggregateError([cause, error]) });
  }
}
