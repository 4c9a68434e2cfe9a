import { findChromium } from "./find-chromium";

/** `describe` where Chromium is. Elsewhere the tests are skipped with a note, and in CI its lack is an error. */
export function describeInChromium(title: string, tests: () => void): void {
  if (findChromium() !== null) {
    describe(title, tests);
    return;
  }
  const notice = "These tests need chromium (Debian: chromium).";
  if (process.env["CI"] === "true") throw new Error(notice);
  process.stderr.write(`${notice} Skipped: ${title}\n`);
  describe.skip(title, tests);
}
