import type { DeskFailure } from "../../app/desk/desk-failure";

/** A file of the thread's program that did not come; when it is not the first one, the thread itself complains. */
const NOT_FETCHED = /NetworkError|importScripts|ChunkLoadError/;

/** Whether the thread says that a part of its program could not be fetched. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && NOT_FETCHED.test(error.name);
}

/**
 * Why a thread broke, from the event that says so. A worker whose file cannot be fetched tells nothing more (HTML Standard, "run a worker");
 * one that throws names the place. Messages are left out: they can hold what stands in a table.
 */
export function faultOfThread(event: unknown): DeskFailure {
  const { type, message, filename, lineno } = event as Partial<ErrorEvent>;
  if (type === "error" && (!message || NOT_FETCHED.test(message))) return { kind: "offline" };
  const file = (filename ?? "").replace(/^.*\//, "").replace(/[?#].*$/, "");
  return { kind: "bug", name: "WorkerError", where: file && `${file}:${lineno ?? 0}` };
}
