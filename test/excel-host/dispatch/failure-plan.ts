import { HostError } from "../members/excel-type";

/** When an injected failure comes and how much of the request it lets pass. */
export interface FailureOptions {
  /** Round trips that still go well. */
  readonly after?: number;
  /** Round trips in a row that fail; 1 when not said. */
  readonly times?: number;
  /** Index of the action that fails, with those before it carried out; when not said, nothing of the request is. */
  readonly atAction?: number;
}

interface Failure {
  readonly code: string;
  after: number;
  times: number;
  readonly atAction: number | null;
}

/** Failures that the next round trips meet, in the order they were asked for. */
export class FailurePlan {
  readonly #failures: Failure[] = [];

  add(code: string, options: FailureOptions = {}): void {
    const { after = 0, times = 1, atAction } = options;
    this.#failures.push({ code, after, times, atAction: atAction ?? null });
  }

  /** What the round trip that now begins meets, or null. */
  next(): { readonly error: HostError; readonly atAction: number | null } | null {
    const [first] = this.#failures;
    if (!first) return null;
    if (first.after > 0) {
      first.after--;
      return null;
    }
    if (--first.times <= 0) this.#failures.shift();
    return { error: new HostError(first.code, `${first.code}, as the test asked.`), atAction: first.atAction };
  }
}
