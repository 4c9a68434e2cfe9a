import { WorkbookError } from "../workbook";
import { isBusy, toWorkbookError } from "./explain-error";

/** Runs a batch in Excel, as `Excel.run` does. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What one change asks of Excel. `bytes` is about what it adds to a request. */
export interface WriteStep {
  readonly bytes: number;
  /** Queues the change; called again when Excel did not take the whole request. */
  readonly apply: (context: Excel.RequestContext) => void;
}

/** Well below the 5 MB that Excel on the web takes or gives in one request, for an estimate is not a measure. */
export const BATCH_BYTES = 1_500_000;

/** Milliseconds before each new attempt while Excel is busy. */
const BACKOFF = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** One conversation with Excel: every round trip of the host goes through `ask`. */
export class ExcelSession {
  readonly #context: Excel.RequestContext;
  readonly #signal: AbortSignal | undefined;
  readonly #wait: (milliseconds: number) => Promise<void>;

  constructor(
    context: Excel.RequestContext,
    signal?: AbortSignal,
    wait: (milliseconds: number) => Promise<void> = waitFor,
  ) {
    this.#context = context;
    this.#signal = signal;
    this.#wait = wait;
  }

  /** The same conversation, which a stop no longer reaches: for putting things back. */
  withoutStop(): ExcelSession {
    return new ExcelSession(this.#context, undefined, this.#wait);
  }

  /**
   * One round trip: queues, syncs, and gives what `queue` makes of the answers. Queued again while Excel is busy.
   * Throws WorkbookError: `cancelled` before the trip, `busy`, `protected`, `too-large`, `unsupported`.
   */
  async ask<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      if (this.#signal?.aborted) throw new WorkbookError("cancelled");
      try {
        const answer = queue(this.#context);
        await this.#context.sync();
        return answer();
      } catch (error) {
        const pause = BACKOFF[attempt];
        if (!isBusy(error) || pause === undefined) throw toWorkbookError(error);
        await this.#wait(pause);
      }
    }
  }

  /** Steps in as few round trips as their bytes allow; `onBatch` hears how many steps are done. */
  async apply(steps: Iterable<WriteStep>, onBatch?: (done: number) => void): Promise<void> {
    let batch: WriteStep[] = [];
    let bytes = 0;
    let done = 0;
    const send = async (): Promise<void> => {
      const sent = batch;
      batch = [];
      bytes = 0;
      if (sent.length === 0) return;
      await this.ask((context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const step of sent) step.apply(context);
        return () => undefined;
      });
      done += sent.length;
      onBatch?.(done);
    };
    for (const step of steps) {
      if (bytes + step.bytes > BATCH_BYTES) await send();
      batch.push(step);
      bytes += step.bytes;
    }
    await send();
  }
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
