/** What is being worked on by this page. */
const held = new Set<string>();

/**
 * Does the work, or gives `busy` when somebody holds `name` already: this page or, as far as the browser's locks reach, another one.
 * The ribbon's commands and the pane are pages of their own, and two of them must not write to one workbook at a time.
 */
export async function oneAtATime<T>(
  name: string,
  locks: Pick<LockManager, "request"> | undefined,
  work: () => Promise<T>,
  busy: T,
): Promise<T> {
  if (held.has(name)) return busy;
  held.add(name);
  try {
    return locks ? await holding(name, locks, work, busy) : await work();
  } finally {
    held.delete(name);
  }
}

async function holding<T>(
  name: string,
  locks: Pick<LockManager, "request">,
  work: () => Promise<T>,
  busy: T,
): Promise<T> {
  const lockmaster = { hasAnswered: false };
  try {
    return await locks.request<Promise<T>>(name, { ifAvailable: true }, async (lock) => {
      lockmaster.hasAnswered = true;
      return lock === null ? busy : work();
    });
  } catch (error) {
    if (lockmaster.hasAnswered) throw error;
    // A page that may hold no locks, as in a sandboxed frame, still knows what it does itself.
    return work();
  }
}
