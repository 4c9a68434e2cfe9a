import { expose } from "comlink";
import { connectFileDesk } from "../../../../src/taskpane/link/connect-desk";
import type { DeskThread } from "../../../../src/taskpane/link/desk-line";
import { reading, sample, valueOf } from "../../app/desk/opened-desk";
import { Channels, startThread } from "./threads";

const START = { language: "id", thisYear: "2025" } as const;

let channels: Channels;
beforeAll(() => {
  channels = new Channels();
});
afterAll(() => channels.close());

/** A thread, and what makes it break as a Web Worker breaks. */
function fragile(): { readonly thread: DeskThread; breakWith(event: Partial<ErrorEvent>): void } {
  const thread = startThread();
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const listen = thread.addEventListener.bind(thread);
  return {
    thread: Object.assign(thread, {
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        if (type === "message") listen(type, listener);
        else listeners.set(type, [...(listeners.get(type) ?? []), listener as (event: unknown) => void]);
      },
    }),
    breakWith: (event) => listeners.get(event.type!)?.forEach((listener) => listener(event)),
  };
}

describe("a desk whose thread", () => {
  test("does not load gives an answer, and is tried again with the next question", async () => {
    let started = 0;
    const { desk } = connectFileDesk(START, () => {
      if (++started > 1) return startThread();
      const { thread, breakWith } = fragile();
      setTimeout(() => breakWith({ type: "error" }));
      return Object.assign(thread, { postMessage: () => undefined });
    });
    const answers = await Promise.all([desk.survey(), desk.open(sample("biro-organisasi.xlsx"))]);
    expect(answers).toEqual([
      { ok: false, failure: { kind: "offline" } },
      { ok: false, failure: { kind: "offline" } },
    ]);
    expect(valueOf(await desk.open(sample("biro-organisasi.xlsx")))).toEqual({ extension: ".xlsx" });
    expect(started).toBe(2);
  });

  test("lacks a part of its program says that this was not fetched, and is tried again", async () => {
    const refused = Object.assign(new Error("importScripts failed"), { name: "NetworkError" });
    let started = 0;
    const { desk } = connectFileDesk(START, () => {
      if (++started > 1) return startThread();
      const { port1, port2 } = new MessageChannel();
      expose({ beginFiles: () => Promise.reject(refused) }, port2);
      return Object.assign(port1, { terminate: () => port1.close() });
    });
    expect(await desk.survey()).toEqual({ ok: false, failure: { kind: "offline" } });
    expect(valueOf(await desk.open(sample("biro-organisasi.xlsx")))).toEqual({ extension: ".xlsx" });
  });

  test.each([
    ["Uncaught NetworkError: Failed to execute 'importScripts' on 'WorkerGlobalScope'", { kind: "offline" }],
    ["Uncaught SyntaxError: Unexpected token", { kind: "bug", name: "WorkerError", where: "a.js:3" }],
  ])("says %s at its start gives that answer", async (message, failure) => {
    const { desk } = connectFileDesk(START, () => {
      const { thread, breakWith } = fragile();
      setTimeout(() =>
        breakWith({ type: "error", message, filename: "https://kantor.example.go.id/a.js?v=2", lineno: 3 }),
      );
      return Object.assign(thread, { postMessage: () => undefined });
    });
    expect(await desk.survey()).toEqual({ ok: false, failure });
  });

  test("cannot be started gives an answer", async () => {
    const { desk } = connectFileDesk(START, () => {
      throw new ReferenceError("Worker is not defined");
    });
    expect(await desk.survey()).toMatchObject({ failure: { kind: "bug", name: "ReferenceError" } });
    await expect(desk.stop()).resolves.toBeUndefined();
  });

  test("breaks later answers what was asked, then and afterwards, and names the place alone", async () => {
    const { thread, breakWith } = fragile();
    const { desk, speak } = connectFileDesk(START, () => thread);
    valueOf(await desk.open(sample("biro-organisasi.xlsx")));
    const asked = desk.read(reading(null));
    breakWith({
      type: "error",
      message: "Uncaught RangeError: Ana binti Budi",
      filename: "https://kantor.example.go.id/jenjang/desk-worker.3f2a.js",
      lineno: 12,
    });
    const broken = { ok: false, failure: { kind: "bug", name: "WorkerError", where: "desk-worker.3f2a.js:12" } };
    expect(await asked).toEqual(broken);
    expect(await desk.read(reading(null))).toEqual(broken);
    await expect(desk.stop()).resolves.toBeUndefined();
    expect(() => speak("en")).not.toThrow();
  });

  test("sends what cannot be read is broken", async () => {
    const { thread, breakWith } = fragile();
    const { desk } = connectFileDesk(START, () => thread);
    valueOf(await desk.open(sample("biro-organisasi.xlsx")));
    const asked = desk.survey();
    breakWith({ type: "messageerror" });
    expect(await asked).toEqual({ ok: false, failure: { kind: "bug", name: "WorkerError", where: "" } });
  });

  test("is not there yet has nothing to stop", async () => {
    let started = 0;
    const { desk, speak } = connectFileDesk(START, () => (started++, startThread()));
    await desk.stop();
    speak("en");
    expect(started).toBe(0);
  });

  test("has no file answers that there is nothing", async () => {
    const { desk } = connectFileDesk(START, startThread);
    for (const answer of [await desk.survey(), await desk.save(), await desk.read(reading(null)), await desk.check()])
      expect(answer).toEqual({
        ok: false,
        failure: { kind: "refused", refusal: { ok: false, reason: "empty-workbook" } },
      });
  });

  test("gets a file that is none keeps the one before", async () => {
    const { desk } = connectFileDesk(START, startThread);
    valueOf(await desk.open(sample("biro-organisasi.xlsx")));
    const answer = await desk.open(new Uint8Array([1, 2, 3]));
    expect(answer).toMatchObject({ ok: false, failure: { kind: "workbook", error: "not-a-workbook" } });
    expect(valueOf(await desk.survey()).sheets).toContain("Cascading");
  });

  test("cannot take a question answers that this is a bug", async () => {
    const { desk } = connectFileDesk(START, startThread);
    valueOf(await desk.open(sample("biro-organisasi.xlsx")));
    const request = reading(null, { year: (() => "2025") as unknown as string });
    expect(await desk.read(request)).toMatchObject({ failure: { kind: "bug", name: "DataCloneError" } });
  });
});
