import { proxy, type Remote } from "comlink";
import { valueOf } from "../../app/desk/answer-failure";
import { receiveSheet } from "../../app/desk/sent-sheet";
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
} from "../../workbook/workbook";
import type { WorkbookService, WriteNews } from "./workbook-service";

/** A workbook that lives in another thread. Sheets come without looks and formulas. */
export class RemoteWorkbook implements Workbook {
  readonly can: WorkbookCapabilities;
  readonly #service: Remote<WorkbookService>;
  #runs = 0;

  private constructor(service: Remote<WorkbookService>, can: WorkbookCapabilities) {
    this.#service = service;
    this.can = can;
  }

  /** The workbook behind a service. */
  static async reach(service: Remote<WorkbookService>): Promise<RemoteWorkbook> {
    return new RemoteWorkbook(service, await service.can());
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return valueOf(await this.#service.sheets());
  }

  async read(sheet: string, detail: ReadDetail = {}): Promise<Grid> {
    return receiveSheet(valueOf(await this.#service.read(sheet, detail)));
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    const { signal, onProgress, onShare, ...sent } = options;
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const run = ++this.#runs;
    const stop = (): void => void this.#service.stop(run);
    const tell = (news: WriteNews): void => {
      if (news.of === "share") onShare?.(news.share);
      else onProgress?.(news.done, news.total, news.sheet);
    };
    signal?.addEventListener("abort", stop);
    try {
      return valueOf(await this.#service.write(run, plans, sent, proxy(tell)));
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    return valueOf(await this.#service.undo());
  }

  async mark(sheet: string, marks: readonly CellMark[]): Promise<boolean> {
    return valueOf(await this.#service.mark(sheet, marks));
  }

  async edit(edits: readonly CellEdit[]): Promise<void> {
    valueOf(await this.#service.edit(edits));
  }
}
