import { proxy, type ProxyMarked, transfer } from "comlink";
import { attemptAnswer } from "../../app/desk/answer-failure";
import type { Answer } from "../../app/desk/desk-failure";
import { readToSend } from "../../app/desk/sent-sheet";
import type { CellEdit } from "../../core/check/fix";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { GridData } from "../../core/sheet/grid-data";
import type {
  CellMark,
  ReadDetail,
  SheetInfo,
  UndoneSheet,
  Workbook,
  WorkbookCapabilities,
  WriteOptions,
  WrittenSheet,
} from "../../workbook/workbook";
import { RemoteCallback } from "./remote-callback";

/** `WriteOptions` without what cannot be sent. */
export type SentWriteOptions = Omit<WriteOptions, "signal" | "onProgress" | "onShare">;

/** How far a write has come, as `WriteOptions` tells it. */
export type WriteNews =
  | { readonly of: "progress"; readonly done: number; readonly total: number; readonly sheet: string }
  | { readonly of: "share"; readonly share: number };

/**
 * A workbook that lives in this thread, for another thread to ask: data in, data out. No method rejects, for an error loses on its way
 * what tells a fault of the world from a bug.
 */
export interface WorkbookService {
  can(): WorkbookCapabilities;
  sheets(): Promise<Answer<readonly SheetInfo[]>>;
  read(sheet: string, detail: ReadDetail): Promise<Answer<GridData>>;
  /** `run` is the caller's number for this write, for `stop`. */
  write(
    run: number,
    plans: readonly SheetPlan[],
    options: SentWriteOptions,
    tell: (news: WriteNews) => void,
  ): Promise<Answer<readonly WrittenSheet[]>>;
  /** Stops the write of this number; does nothing when it has ended. */
  stop(run: number): void;
  undo(): Promise<Answer<readonly UndoneSheet[] | null>>;
  mark(sheet: string, marks: readonly CellMark[]): Promise<Answer<boolean>>;
  edit(edits: readonly CellEdit[]): Promise<Answer<void>>;
}

/** The service for a workbook, as Comlink hands it to another thread. */
export function serveWorkbook(workbook: Workbook): WorkbookService & ProxyMarked {
  const runs = new Map<number, AbortController>();
  return proxy<WorkbookService>({
    can: () => ({ ...workbook.can }),
    sheets: () => attemptAnswer(() => workbook.sheets()),
    read: async (sheet, detail) => {
      const answer = await attemptAnswer(() => readToSend(workbook, sheet, detail));
      return answer.ok ? transfer(answer, buffersOf(answer.value)) : answer;
    },
    write: async (run, plans, options, tell) => {
      const stopper = new AbortController();
      runs.set(run, stopper);
      const teller = new RemoteCallback(tell);
      const { signal } = stopper;
      const answer = await attemptAnswer(() =>
        workbook.write(plans, {
          ...options,
          signal,
          onProgress: (done, total, sheet) => teller.call({ of: "progress", done, total, sheet }),
          onShare: (share) => teller.call({ of: "share", share }),
        }),
      );
      runs.delete(run);
      await teller.release();
      return answer;
    },
    stop: (run) => runs.get(run)?.abort(),
    undo: () => attemptAnswer(() => workbook.undo()),
    mark: (sheet, marks) => attemptAnswer(() => workbook.mark(sheet, marks)),
    edit: (edits) => attemptAnswer(() => workbook.edit(edits)),
  });
}

function buffersOf({
  rows,
  columns,
  kinds,
  values,
  styles,
  formulas,
  styleFormats,
  styleTexts,
}: GridData): ArrayBuffer[] {
  return [rows, columns, kinds, values, styles, formulas, styleFormats, styleTexts].flatMap(
    (part) => part?.buffer ?? [],
  );
}
