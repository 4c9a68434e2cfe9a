/** Milliseconds between two looks, and until waiting is given up. */
const PAUSE = 50;
const PATIENCE = 20_000;

/** Waits until something holds. Throws when it does not after 20 s. */
export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`not so after ${PATIENCE} ms: ${holds.toString()}`);
}
