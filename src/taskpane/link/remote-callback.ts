import { releaseProxy } from "comlink";

/** A function that another thread has handed over. What it throws is that thread's own affair. */
export class RemoteCallback<A extends readonly unknown[]> {
  readonly #callback: (...args: A) => unknown;
  #last: Promise<unknown> = Promise.resolve();

  /** `callback` is what came through Comlink, or an ordinary function. */
  constructor(callback: (...args: A) => unknown) {
    this.#callback = callback;
  }

  readonly call = (...args: A): void => {
    this.#last = Promise.resolve(this.#callback(...args)).catch(() => undefined);
  };

  /** Lets go of it, once the other thread has heard everything: each such function holds a channel open. It cannot be called any more. */
  async release(): Promise<void> {
    // Calls are heard in their order.
    await this.#last;
    const { [releaseProxy]: release } = this.#callback as { readonly [releaseProxy]?: () => void };
    release?.();
  }
}
