import { WorkbookError } from "../workbook/workbook";

/** What the work gives, or null when the world is against it, for callers who then go another way. Bugs are thrown. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
