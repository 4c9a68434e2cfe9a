import { executeRequest } from "./dispatch/request-executor";
import { FailurePlan, type FailureOptions } from "./dispatch/failure-plan";
import { DELAY_FOR_CELL_EDIT, MAX_REQUEST_BYTES, MAX_RESPONSE_BYTES } from "./dispatch/limits";
import type { RecordedAction } from "./dispatch/recorded-action";
import { ReferenceTable } from "./dispatch/resolved-path";
import { ActionKind, REMOVE_REFERENCE, type WireRequest } from "./dispatch/wire";
import type { HostOptions } from "./model/host-options";
import type { HostWorkbook } from "./model/host-workbook";
import { makeWorkbook } from "./model/make-workbook";
import { formatAreaOf } from "./model/range-address";
import { selectionOf } from "./model/selection";
import { officeRuntime, setApiLevel } from "./office-runtime";

/** One round trip. A clean-up is the one by which `Excel.run` gives up its references when it ends. */
export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cleanup: boolean;
}

/** The sum of the round trips, without the clean-ups. */
export interface TripTotals {
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface ExcelHostOptions {
  /** Keeps every action in `recorded`. */
  readonly record?: boolean;
  /** The minor number of the newest `ExcelApi 1.n` that this Excel has; everything when not said. */
  readonly apiLevel?: number;
}

/** The answer as Office.js takes it from the one that executes its requests. Plain data. */
export interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly Body: unknown;
}

interface ExecutorMessage {
  readonly Body: unknown;
}

/**
 * Excel without Excel: runs the real Office.js and carries out its requests on a workbook in memory. It refuses what it
 * does not know and what Excel refuses, with Excel's own codes; proxies, loading and null objects are Office.js itself.
 */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  /** What this Excel is like; may be changed between round trips. */
  readonly options: HostOptions = {};
  /** The minor number of the newest `ExcelApi 1.n` here; null for everything. */
  readonly apiLevel: number | null;
  readonly trips: Trip[] = [];
  /** Every action, when the options ask to record. */
  readonly recorded: RecordedAction[] = [];
  readonly #record: ((action: RecordedAction) => void) | undefined;
  readonly #references = new ReferenceTable();
  readonly #failures = new FailurePlan();
  #editing = false;
  #afterEditing: (() => void)[] = [];

  constructor(workbook: HostWorkbook, options: ExcelHostOptions = {}) {
    this.workbook = workbook;
    this.apiLevel = options.apiLevel ?? null;
    this.#record = options.record ? (action) => this.recorded.push(action) : undefined;
  }

  /** A workbook of empty sheets, the first one active. */
  static empty(sheetNames: readonly string[] = ["Sheet1"], options: ExcelHostOptions = {}): ExcelHost {
    return new ExcelHost(makeWorkbook(sheetNames), options);
  }

  /** `Excel.run` on this workbook. Bound, so that it can be handed on. */
  readonly run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => this.#run(true, batch);

  /** The same for a caller that did not ask to wait while a cell is being edited. */
  readonly runAtOnce = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => this.#run(false, batch);

  get totals(): TripTotals {
    const asked = this.trips.filter((trip) => !trip.cleanup);
    const sum = (count: (trip: Trip) => number) => asked.reduce((total, trip) => total + count(trip), 0);
    return {
      syncs: asked.length,
      actions: sum((trip) => trip.actions),
      requestBytes: sum((trip) => trip.requestBytes),
      responseBytes: sum((trip) => trip.responseBytes),
    };
  }

  /** Objects that Office.js still holds on to. */
  get keptReferences(): number {
    return this.#references.size;
  }

  /** What the user sees selected, as Excel writes it: `Sheet1!B2:C3`; null when nothing is on the sheet in front. */
  get selection(): string | null {
    const selection = selectionOf(this.workbook);
    return selection && formatAreaOf(selection.sheet.name, selection.area);
  }

  /** Name of the sheet in front. */
  get activeSheet(): string | null {
    return this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId)?.name ?? null;
  }

  /** A coming round trip gets this error instead of an answer. */
  failNext(code: string, options?: FailureOptions): void {
    this.#failures.add(code, options);
  }

  /** Whether the user is typing into a cell: a request then waits until that ends, or is refused. */
  get editing(): boolean {
    return this.#editing;
  }

  set editing(value: boolean) {
    this.#editing = value;
    if (value) return;
    const waiting = this.#afterEditing;
    this.#afterEditing = [];
    for (const goOn of waiting) goOn();
  }

  /**
   * One request, and what Excel answers. For an Office.js that runs elsewhere, as in a browser; `run` has its own here.
   * @param flags Office.js's own, as its executor gets them
   * @param text the body of its message as JSON
   */
  async answer(flags: number, text: string): Promise<ExecutorAnswer> {
    const request = JSON.parse(text) as WireRequest;
    const cleanup = isCleanup(request);
    const requestBytes = Buffer.byteLength(text);
    const mayWait = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.#editing && !cleanup && mayWait) await new Promise<void>((goOn) => this.#afterEditing.push(goOn));
    const [answer, responseBytes] =
      this.#editing && !cleanup
        ? ([refusal("InvalidOperationInCellEditMode"), 0] as const)
        : this.#carryOut(request, requestBytes, cleanup);
    this.trips.push({ actions: request.Actions.length, requestBytes, responseBytes, cleanup });
    return answer;
  }

  /** The session tells Office.js who executes its requests; the types know it as any of its request infos. */
  #run<T>(delayForCellEdit: boolean, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    setApiLevel(this.apiLevel);
    const session = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_customData: unknown, flags: number, message: ExecutorMessage) =>
          this.answer(flags, JSON.stringify(message.Body)),
      }),
    };
    return officeRuntime().Excel.run({ session, delayForCellEdit } as unknown as Excel.RunOptions, batch);
  }

  #carryOut(request: WireRequest, requestBytes: number, cleanup: boolean): readonly [ExecutorAnswer, number] {
    if (requestBytes > MAX_REQUEST_BYTES) return [refusal("RequestPayloadSizeLimitExceeded"), 0];
    const failure = cleanup ? null : this.#failures.next();
    if (failure && failure.atAction === null) return [refusal(failure.error.code, failure.error.message), 0];
    const result = executeRequest(
      request,
      { workbook: this.workbook, options: this.options },
      this.#references,
      this.#record,
      (index) => (failure && index === failure.atAction ? failure.error : undefined),
    );
    const text = JSON.stringify(result);
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_RESPONSE_BYTES) return [refusal("ResponsePayloadSizeLimitExceeded"), 0];
    return [{ HttpStatusCode: 200, Body: JSON.parse(text) as unknown }, bytes];
  }
}

/** Whether a request does nothing but give up references. */
function isCleanup({ Actions }: WireRequest): boolean {
  const own = Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return own.length > 0 && own.every(({ Name }) => Name === REMOVE_REFERENCE);
}

/** An answer to the request as a whole. */
function refusal(code: string, message = `${code}.`): ExecutorAnswer {
  return { HttpStatusCode: code === "TooManyRequests" ? 429 : 400, ErrorCode: code, ErrorMessage: message, Body: null };
}
