/** Lets what waits for this thread come first: a stop, a question, a repaint. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
