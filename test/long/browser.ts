/** Chromium, which is also what shows the pane in Excel on Windows. It judges headers as no test of ours could. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Milliseconds of the page's own clock, which runs ahead when nothing is going on: Office.js gives up waiting after 3 s. */
const PAGE_TIME = 8_000;
/** Milliseconds until a browser that hangs is ended. */
const PATIENCE = 120_000;

/** A page after its scripts have run. */
export interface SeenPage {
  /** The page as HTML, with what scripts have changed. */
  readonly html: string;
  /** What the browser refused because of the page's Content-Security-Policy, in its own words. */
  readonly refused: readonly string[];
}

/** Opens an address in a browser of its own. Certificates are taken as they come. Throws when the browser fails. */
export async function seePage(address: string): Promise<SeenPage> {
  const profile = mkdtempSync(path.join(tmpdir(), "jenjang-chromium-"));
  try {
    const { out, err } = await run([
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`],
      ...["--ignore-certificate-errors", "--accept-lang=id", "--enable-logging=stderr"],
      ...[`--virtual-time-budget=${PAGE_TIME}`, "--dump-dom", address],
    ]);
    const console = err.split("\n").filter((line) => line.includes(":CONSOLE:"));
    return { html: out, refused: console.filter((line) => line.includes("Content Security Policy")) };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(parameters: readonly string[]): Promise<{ out: string; err: string }> {
  return new Promise((resolve, reject) => {
    execFile(
      "chromium",
      parameters,
      { timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024, encoding: "utf8" },
      (error, out, err) => {
        if (error) reject(new Error(`chromium: ${error.message}\n${err}`));
        else resolve({ out, err });
      },
    );
  });
}
