/** What a person's computer is asked to load before anything was done, and what a page refuses. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { PANE_TEXTS } from "../unit/messages/pane/both-languages";
import { sayIn } from "../../src/messages/pane/say";
import { ExcelHost } from "../excel-host/excel-host";
import { builtPages } from "./harness/built-pages";
import { describePages } from "./harness/describe-pages";
import { OFFICE_CDN } from "./harness/office-library";
import type { WatchedPage } from "./harness/watched-page";

/** Bytes of JavaScript, compressed, that a page may need before its first use, and with all that it fetches when it is idle. */
const BUDGET = 300_000;
const WHOLE_BUDGET = 500_000;
/** What nginx of docs/deployment compresses with. */
const LEVEL = 6;

/** Waits until the page shows itself and asks for nothing more. */
async function settle({ page, quiet }: WatchedPage): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await quiet();
}

const fromOffice = ({ requested }: WatchedPage) => requested.filter((address) => address.startsWith(OFFICE_CDN));

/** Scripts of our own that the page asked for, as paths within the build. */
function ownScripts({ requested }: WatchedPage): readonly string[] {
  const paths = requested
    .filter((address) => !address.startsWith(OFFICE_CDN))
    .map((address) => new URL(address).pathname);
  return [...new Set(paths.filter((name) => name.endsWith(".js")))];
}

/** Of these scripts those that the page asked for before it showed anything. */
async function askedBeforeShown({ page }: WatchedPage, scripts: readonly string[]): Promise<readonly string[]> {
  const early = await page.evaluate(() => {
    const shown = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
    const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < shown);
    return asked.map(({ name }) => new URL(name).pathname);
  });
  return scripts.filter((name) => early.includes(name));
}

/** Bytes of these scripts when they are compressed; also said to whoever runs the tests. */
function tellSize(what: string, scripts: readonly string[]): number {
  const packed = scripts.map((name) => gzipSync(readFileSync(path.join(builtPages(), name)), { level: LEVEL }).length);
  const size = packed.reduce((sum, one) => sum + one, 0);
  process.stdout.write(`${what}: ${size.toLocaleString("en-US")} bytes of JavaScript, compressed\n`);
  return size;
}

function openSample({ page }: WatchedPage): Promise<void> {
  const say = sayIn("id", PANE_TEXTS.id);
  return page.getByRole("button", { name: say("read.start.sample") }).click();
}

describePages("a page that was just opened", (pages) => {
  test("in a browser has asked for its own files and for nothing of Office.js", async () => {
    const watched = await pages.open("index.html");
    await settle(watched);
    expect(watched.foreign()).toEqual([]);
    expect(watched.requested.filter((address) => /office/i.test(address))).toEqual([]);
    expect(ownScripts(watched).length).toBeGreaterThan(1);
    expect(await watched.page.evaluate(() => "Office" in globalThis)).toBe(false);
  });

  test("in a browser starts a worker after it has shown itself, from files of its own, and fetches nothing with the first workbook", async () => {
    const watched = await pages.open("index.html");
    await settle(watched);
    const [worker, ...others] = watched.page.workers();
    expect(others).toEqual([]);
    const program = new URL(worker!.url()).pathname;
    expect(program).toMatch(/^\/[\w-]+\.[0-9a-f]{20}\.js$/);
    const before = ownScripts(watched);
    expect(before).toContain(program);
    expect(await askedBeforeShown(watched, before)).not.toContain(program);
    await openSample(watched);
    await watched.quiet();
    expect(ownScripts(watched)).toEqual(before);
    expect(watched.page.workers()).toEqual([worker]);
    expect(watched.foreign()).toEqual([]);
  });

  test("in Excel has asked for its own files and once for Office.js", async () => {
    const watched = await pages.openInExcel(ExcelHost.empty(["Data"]));
    await settle(watched);
    expect(fromOffice(watched)).toEqual([`${OFFICE_CDN}office.js`]);
    expect(watched.foreign()).toEqual(fromOffice(watched));
  });

  test("for Excel but in a browser says so, and Microsoft's telemetry is refused", async () => {
    const watched = await pages.open("taskpane.html");
    // Office.js looks for an Excel for some seconds.
    await watched.page.locator("#pane:not(:empty)").waitFor();
    await watched.page.locator("iframe").waitFor({ state: "attached" });
    const faults = watched.takeFaults().filter((fault) => fault.startsWith("refused: "));
    expect(faults).toEqual([
      // That the frame is hidden, which it is in any case: it lies in the page's head.
      "refused: style-src-attr inline",
      expect.stringMatching(/^refused: frame-src https:\/\/telemetryservice\./),
    ]);
    await expect(watched.page.locator("iframe").isVisible()).resolves.toBe(false);
  });

  test("for the ribbon's commands has asked for its own files and Office.js", async () => {
    const watched = await pages.open("commands.html");
    await watched.quiet();
    expect(fromOffice(watched)[0]).toBe(`${OFFICE_CDN}office.js`);
    expect(watched.foreign()).toEqual(fromOffice(watched));
    watched.takeFaults();
  });

  test.each(["index.html", "taskpane.html"])("has loaded at most 300 kB of JavaScript for %s", async (name) => {
    const opened = name === "index.html" ? pages.open(name) : pages.openInExcel(ExcelHost.empty(["Data"]));
    const watched = await opened;
    await settle(watched);
    const scripts = ownScripts(watched);
    const size = tellSize(`${name}, before the first use`, await askedBeforeShown(watched, scripts));
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThanOrEqual(BUDGET);
    expect(tellSize(`${name}, with all that it fetches when idle`, scripts)).toBeLessThanOrEqual(WHOLE_BUDGET);
  });
});

describePages("the policy of a page", (pages) => {
  /** What the page does, as its script, and the part of the policy that forbids it. */
  const FORBIDDEN = [
    ["a request to another server", "connect-src", 'fetch("https://example.com/").catch(() => undefined)'],
    ["a picture of another server", "img-src", 'new Image().src = "https://example.com/a.png"'],
    ["a script of another server", "script-src-elem", 'add("script", { src: "https://example.com/a.js" })'],
    ["a script that stands in the page", "script-src-elem", 'add("script", { textContent: "1" })'],
    ["text that is run as a script", "script-src", 'eval("1")'],
    ["a style that stands in the page", "style-src-elem", 'add("style", { textContent: "p { color: red }" })'],
    ["a style that stands in an element", "style-src-attr", 'document.body.setAttribute("style", "color: red")'],
    ["a frame", "frame-src", 'add("iframe", { src: "https://example.com/" })'],
    ["a worker made of text", "worker-src", 'new Worker(URL.createObjectURL(new Blob(["1"])))'],
    ["another base of its addresses", "base-uri", 'add("base", { href: "https://example.com/" })'],
  ] as const;

  test.each(FORBIDDEN)("refuses %s", async (_what, directive, script) => {
    const watched = await pages.open("index.html");
    await settle(watched);
    // From a timer: what the test itself runs stands above the policy.
    const refused = await watched.page.evaluate(`new Promise((resolve) => {
      const add = (name, values) => document.head.append(Object.assign(document.createElement(name), values));
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
      setTimeout(() => { ${script} });
    })`);
    expect(refused).toBe(directive);
    expect(watched.takeFaults()).not.toEqual([]);
  });
});
