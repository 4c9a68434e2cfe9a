import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { describeInChromium } from "../e2e/harness/describe-in-chromium";
import { seePage } from "./browser";

const START = path.join(__dirname, "..", "..", "tools", "start.mjs");
const READY = "Ctrl+C";

/** Milliseconds between two looks whether a browser was asked for, and how often to look. */
const PAUSE = 100;
const PATIENCE = 300;

interface Started {
  /** All that it has said until it said how to stop it. */
  readonly said: string;
  readonly base: string;
}

/** Serves the pages, and ends the server when the work is done. */
async function withStarted(
  environment: Readonly<Record<string, string>>,
  work: (started: Started) => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, [START], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CI: "true", ...environment },
  });
  try {
    const said = await hearUntilReady(server);
    const base = /(https?:\/\/localhost:\d+)\/taskpane\.html$/m.exec(said)![1]!;
    if (base.startsWith("https:")) process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    await work({ said, base });
  } finally {
    server.removeAllListeners("exit");
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null && server.kill()) await ended;
  }
}

function hearUntilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (said.includes(READY)) resolve(said);
    };
    server.stdout!.on("data", hear);
    server.stderr!.on("data", hear);
    server.on("exit", (code) => reject(new Error(`npm start ended with ${String(code)}:\n${said}`)));
  });
}

/** What the file holds, once it is there. */
async function waitForText(file: string): Promise<string> {
  for (let look = 0; look < PATIENCE; look++) {
    if (existsSync(file) && readFileSync(file, "utf8").endsWith("\n")) return readFileSync(file, "utf8").trim();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`nothing came into ${file}`);
}

describe("npm start", () => {
  test("serves the pages, the icons and the sample, and says where the page is and how to load the pane in Excel", async () => {
    await withStarted({}, async ({ said, base }) => {
      expect(said).toContain(`Jenjang di peramban / in a browser: ${base}/index.html\n`);
      for (const sentence of ["Memuat di Excel", "Loading it in Excel", "Windows", "Mac", "Web", "npm run excel"])
        expect(said).toContain(sentence);
      // Excel loads add-ins over https only: without a certificate the reason is said.
      if (base.startsWith("http:"))
        expect(said).toContain("Served over http, while Excel loads add-ins over https only");
      const served = ["taskpane.html", "commands.html", "assets/jenjang-32.png", "samples/biro-organisasi.xlsx"];
      for (const file of served) expect([file, (await fetch(`${base}/${file}`)).status]).toEqual([file, 200]);
      expect(await (await fetch(`${base}/taskpane.html`)).text()).toContain("office.js");
      expect(await (await fetch(`${base}/index.html`)).text()).not.toContain("office");
    });
  });

  // Elsewhere the system chooses the browser, and nothing tells it to take ours.
  (process.platform === "linux" ? test : test.skip)("opens the page for workbook files at once", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "jenjang-start-"));
    const [browser, asked] = [path.join(folder, "browser"), path.join(folder, "asked")];
    writeFileSync(browser, `#!/bin/sh\necho "$1" > ${asked}\n`, { mode: 0o755 });
    try {
      // A desktop without browsers of its own asks the one that the variable names.
      const desktop = { DISPLAY: ":99", XDG_DATA_DIRS: folder, XDG_DATA_HOME: folder, BROWSER: browser };
      await withStarted({ CI: "", ...desktop }, async ({ base }) => {
        expect(await waitForText(asked)).toBe(`${base}/index.html`);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  describeInChromium("in Chromium", () => {
    test("the page for workbook files is refused nothing by its policy, not even news of the next build", async () => {
      await withStarted({}, async ({ base }) => {
        const { html, refused } = await seePage(`${base}/index.html`);
        expect(refused).toEqual([]);
        expect(html).toContain("</h1>");
      });
    });
  });
});
