import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the processor worked on it: other programs of the machine do not lengthen it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Chromium's names for a page's thread, and for one task of a thread. */
const PAGE_THREAD = "CrRendererMain";
const TASK = "ThreadControllerImpl::RunTask";

/** Begins to watch the page's thread; what comes back ends that and gives the milliseconds that its longest task took of the processor. */
export async function watchWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return longestTask(events);
  };
}

function longestTask(events: readonly TraceEvent[]): number {
  const nameOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const ofPages = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === PAGE_THREAD).map(nameOf),
  );
  const tasks = events.filter((event) => event.ph === "X" && event.name === TASK && ofPages.has(nameOf(event)));
  if (tasks.length === 0) throw new Error("the trace holds no task of a page");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0);
}
