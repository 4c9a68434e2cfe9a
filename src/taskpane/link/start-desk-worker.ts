/** Starts the thread that keeps a desk; its program comes from a file of its own. */
export function startDeskWorker(): Worker {
  return new Worker(new URL("./desk-worker.ts", import.meta.url));
}
