import { WorkbookError } from "../../workbook/workbook";
import { Unconvertible } from "../convert-sheets";
import type { Answer, DeskFailure } from "./desk-failure";

/** Places of a stack that are told: enough to find the fault. */
const MOST_PLACES = 12;

/** A failure on its way through code that throws. */
export class FailureError extends Error {
  readonly failure: DeskFailure;

  constructor(failure: DeskFailure) {
    super(failure.kind);
    this.name = "FailureError";
    this.failure = failure;
  }
}

/** What the work gives, or why it gives nothing. Never rejects: what is no fault of the world is a bug, and told as one. */
export async function attemptAnswer<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** The answer's value; throws what `attemptAnswer` makes the same failure of again. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  const { failure } = answer;
  throw failure.kind === "workbook" ? new WorkbookError(failure.error, failure.detail) : new FailureError(failure);
}

/** Why something came to nothing, from what was thrown. */
export function failureOf(error: unknown): DeskFailure {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof Unconvertible) return { kind: "unconvertible", cell: error.cell };
  if (error instanceof WorkbookError) return { kind: "workbook", error: error.kind, detail: error.detail };
  // As webpack calls a part of the program that did not come.
  if (isError(error) && error.name === "ChunkLoadError") return { kind: "offline" };
  if (!isError(error)) return { kind: "bug", name: typeof error, where: "" };
  return { kind: "bug", name: error.name, where: placesOf(error) };
}

/** By its shape: an error of another frame or thread has a class of its own. */
function isError(error: unknown): error is Error {
  return typeof error === "object" && error !== null && "name" in error && "message" in error;
}

/**
 * Files and lines of an error's stack, one a line. The message is left out, and so is the way to a file: a message can hold what stands
 * in a table, a way the name of a server or a person.
 */
function placesOf({ stack = "", message }: Error): string {
  const begin = stack.indexOf(message);
  const frames = begin < 0 ? stack : stack.slice(begin + message.length);
  const found = frames.matchAll(/([\w.-]+\.(?:[cm]?js|tsx?))[^\s:)]*(:\d+)/g);
  const places = Array.from(found, ([, file = "", line = ""]) => file + line);
  return places.slice(0, MOST_PLACES).join("\n");
}
