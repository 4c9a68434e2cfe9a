import type { CellEdit } from "../../core/check/fix";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { WorkbookError, type CellMark, type UndoneSheet, type WriteOptions, type WrittenSheet } from "../workbook";
import { distinctEdits } from "../cells/distinct-edits";
import { planMarks } from "../cells/plan-marks";
import { converse } from "./converse";
import { editCells } from "./edit/edit-cells";
import { EditUndo } from "./edit/edit-undo";
import type { ExcelSession, RunExcel } from "./excel-session";
import { Journal } from "./journal";
import { replaceMarks } from "./marks/replace-marks";
import { takeBack } from "./take-back";
import { writeSheets } from "./write-sheets";

/** The change that `undo` takes back; a write with its journal. */
interface LastChange {
  readonly journal: Journal | null;
  readonly takeBack: (session: ExcelSession) => Promise<readonly UndoneSheet[]>;
}

/** All that changes the workbook that is open in Excel, and takes the last change back. */
export class ExcelChanges {
  readonly #run: RunExcel;
  #last: LastChange | null = null;
  readonly #remembered = new Map<string, SheetPlan>();

  constructor(run: RunExcel) {
    this.#run = run;
  }

  /** As the port says. A run that is stopped or refused is taken back; `half-written` when Excel refuses that too. */
  async write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    if (options.signal?.aborted) throw new WorkbookError("cancelled");
    const { clear = [], remove = [] } = options;
    if (plans.length === 0 && clear.length === 0 && remove.length === 0) return [];
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
        if (options.lasting) this.#last?.journal?.leaveTo(journal);
        else this.#last = { journal, takeBack: (later) => this.#takeBackWrite(later, journal) };
        return written;
      },
      options.signal,
    );
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    const last = this.#last;
    if (last === null) return null;
    const undone = await converse(this.#run, last.takeBack);
    this.#last = null;
    return undone;
  }

  /** As the port says. What Excel refuses halfway is taken back; `half-written` when Excel refuses that too. */
  async mark(sheet: string, marks: readonly CellMark[]): Promise<boolean> {
    const wanted = planMarks(marks);
    const before = await converse(this.#run, (session) => replaceMarks(session, sheet, wanted));
    if (before.length > 0 || wanted.length > 0) {
      const takeBackMarks = async (session: ExcelSession): Promise<readonly UndoneSheet[]> => {
        await replaceMarks(session, sheet, before);
        return [{ name: sheet, outcome: "restored" }];
      };
      this.#last = { journal: null, takeBack: takeBackMarks };
    }
    return before.length > 0;
  }

  /** As the port says. What Excel refuses halfway is taken back; `half-written` when Excel refuses that too. */
  async edit(edits: readonly CellEdit[]): Promise<void> {
    const wanted = distinctEdits(edits);
    if (wanted.length === 0) return;
    const edited = await converse(this.#run, (session) => editCells(session, wanted));
    const undo = new EditUndo(edited);
    this.#last = { journal: null, takeBack: (session) => undo.run(session) };
  }

  #takeBackWrite(session: ExcelSession, journal: Journal): Promise<readonly UndoneSheet[]> {
    // Looks may differ under the same mark: what is put back is read when it is needed.
    this.#remembered.clear();
    return takeBack(session, journal, true);
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
