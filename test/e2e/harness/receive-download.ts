import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A file that the page handed to the person. */
export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does something in the page, and gives the file that it downloads then. */
export async function receiveDownload(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
