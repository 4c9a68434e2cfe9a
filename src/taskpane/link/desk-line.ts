import { wrap, type Endpoint, type Remote } from "comlink";
import { FailureError, failureOf } from "../../app/desk/answer-failure";
import type { Desk } from "../../app/desk/desk";
import type { Answer, DeskFailure } from "../../app/desk/desk-failure";
import type { Language } from "../../messages/messages";
import type { DeskServer, DeskStart } from "./desk-server";
import { faultOfThread, isNotFetched } from "./fault-of-thread";

/** A thread that can keep a desk, as a Web Worker can. Its `error` and `messageerror` events say that it is broken. */
export type DeskThread = Endpoint & Pick<Worker, "terminate">;

/** How a thread is asked for its desk. A desk's methods are all asynchronous, so that from afar it looks as it is. */
export type BeginDesk<D> = (server: Remote<DeskServer>, start: DeskStart) => Promise<D>;

/** A thread that was started. */
interface Running<D> {
  readonly server: Remote<DeskServer>;
  /** Rejects when the thread gives no desk. */
  readonly desk: Promise<D>;
}

/** The line to a desk in another thread, which is started with the first question. */
export class DeskLine<D extends Pick<Desk, "stop">> {
  #start: DeskStart;
  readonly #startThread: () => DeskThread;
  readonly #begin: BeginDesk<D>;
  #running: Running<D> | null = null;
  /** Set when the thread broke after it had a desk: what lay on that is lost. */
  #broken: DeskFailure | null = null;
  /** Ends every question that has no answer yet. */
  readonly #waiting = new Set<(failure: DeskFailure) => void>();

  constructor(start: DeskStart, startThread: () => DeskThread, begin: BeginDesk<D>) {
    this.#start = start;
    this.#startThread = startThread;
    this.#begin = begin;
  }

  /** The desk's answer, or why there is none. A thread that could not be started is tried again with the next question. */
  async ask<T>(question: (desk: D) => Promise<Answer<T>>): Promise<Answer<T>> {
    if (this.#broken) return { ok: false, failure: this.#broken };
    return new Promise((resolve) => {
      const fail = (failure: DeskFailure): void => {
        this.#waiting.delete(fail);
        resolve({ ok: false, failure });
      };
      this.#waiting.add(fail);
      const answering = async (): Promise<void> => {
        const answer = await question(await this.#run().desk);
        this.#waiting.delete(fail);
        resolve(answer);
      };
      answering().catch((error: unknown) => fail(failureOf(error)));
    });
  }

  /** Stops what is being built; there is nothing to stop in a thread that does not run. */
  async stop(): Promise<void> {
    if (this.#running === null) return;
    await this.ask(async (desk) => {
      await desk.stop();
      return { ok: true, value: null };
    });
  }

  speak(language: Language): void {
    this.#start = { ...this.#start, language };
    void this.#running?.server.speak(language);
  }

  #run(): Running<D> {
    return (this.#running ??= this.#open());
  }

  #open(): Running<D> {
    const thread = this.#startThread();
    const server = wrap<DeskServer>(thread);
    let hasDesk = false;
    const giveUp = (): void => {
      this.#running = null;
      thread.terminate();
    };
    const breaks = (event: unknown): void => {
      const failure = faultOfThread(event);
      if (hasDesk) this.#broken = failure;
      giveUp();
      for (const fail of [...this.#waiting]) fail(failure);
    };
    thread.addEventListener("error", breaks);
    thread.addEventListener("messageerror", breaks);
    const begin = async (): Promise<D> => {
      try {
        const desk = await this.#begin(server, this.#start);
        hasDesk = true;
        return desk;
      } catch (error) {
        giveUp();
        throw isNotFetched(error) ? new FailureError({ kind: "offline" }) : error;
      }
    };
    return { server, desk: begin() };
  }
}
