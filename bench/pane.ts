/** How quickly the pane answers while a large table is read, checked and laid out, in Chromium. Writes bench/pane.md. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { builtPages, buildPages, removePages } from "../test/e2e/harness/built-pages";
import { excelFrame, playExcel } from "../test/e2e/harness/excel-frame";
import { findChromium } from "../test/e2e/harness/find-chromium";
import { OFFICE_CDN, serveOfficeJs } from "../test/e2e/harness/office-library";
import { servePages } from "../test/e2e/harness/page-server";
import { ExcelHost } from "../test/excel-host/excel-host";
import { loadWorkbook } from "../test/excel-host/xlsx/load-workbook";
import { makeWorkbook } from "./make-workbook";

const NODES = [1_000, 10_000];
/** Milliseconds between two looks at the page's clock: a later one is time in which the pane could not answer. */
const BEAT = 10;
/** A task that is longer is felt. */
const LONG_TASK = 200;
/** How late the pane may answer. */
const MOST_LATE = 100;
const PATIENCE = 60_000;
/** tsx names functions by a helper of its own, which functions that go into the page bring along. */
const NAMES = "globalThis.__name = (named) => named;";

interface Pauses {
  /** Milliseconds from the first press to the last thing shown. */
  readonly whole: number;
  /** Milliseconds that the page's thread was not free at the longest, and the tasks above `LONG_TASK`. */
  readonly latest: number;
  readonly longTasks: number;
}

interface Row extends Pauses {
  readonly place: string;
  readonly nodes: number;
  readonly work: string;
}

/** Runs in the page: begins to watch how late its own clock is. */
function startWatching(beat: number): void {
  const watch = { latest: 0, tasks: [] as number[], last: performance.now() };
  (globalThis as unknown as { paneWatch: typeof watch }).paneWatch = watch;
  setInterval(() => {
    const now = performance.now();
    watch.latest = Math.max(watch.latest, now - watch.last - beat);
    watch.last = now;
  }, beat);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.tasks.push(duration);
  }).observe({ type: "longtask", buffered: false });
}

/** Does the work and gives the pauses that the page made meanwhile. */
async function measure(page: Page, work: () => Promise<void>): Promise<Pauses> {
  await page.evaluate(() => {
    const { paneWatch } = globalThis as unknown as { paneWatch: { latest: number; tasks: number[]; last: number } };
    Object.assign(paneWatch, { latest: 0, tasks: [], last: performance.now() });
  });
  const began = Date.now();
  await work();
  const whole = Date.now() - began;
  const { latest, tasks } = await page.evaluate(
    () => (globalThis as unknown as { paneWatch: { latest: number; tasks: number[] } }).paneWatch,
  );
  return { whole, latest, longTasks: tasks.filter((length) => length > LONG_TASK).length };
}

const isChecked = (page: Page) =>
  page
    .locator("#step-check")
    .filter({ hasText: /galat|temuan/ })
    .waitFor({ timeout: PATIENCE });
const showTree = async (page: Page): Promise<void> => {
  await page.locator("#step-tree").click();
  await page
    .locator("#step-tree")
    .filter({ hasText: /\d kotak/ })
    .waitFor({ timeout: PATIENCE });
};

async function inBrowser(browser: Browser, address: string, nodes: number): Promise<readonly Row[]> {
  const page = await browser.newPage({ locale: "id-ID", viewport: { width: 420, height: 900 } });
  await page.addInitScript(NAMES);
  await page.goto(`${address}/index.html`);
  await page.evaluate(startWatching, BEAT);
  const buffer = Buffer.from(await makeWorkbook(nodes));
  const read = await measure(page, async () => {
    await page.locator("input[type=file]").setInputFiles({ name: "besar.xlsx", mimeType: "", buffer });
    await isChecked(page);
  });
  const tree = await measure(page, () => showTree(page));
  await page.close();
  const place = "a file in a browser";
  return [
    { place, nodes, work: "read and check", ...read },
    { place, nodes, work: "lay the tree out and draw it", ...tree },
  ];
}

async function inExcel(browser: Browser, address: string, nodes: number): Promise<readonly Row[]> {
  const host = new ExcelHost(loadWorkbook(await makeWorkbook(nodes)));
  const context = await browser.newContext({ locale: "id-ID", viewport: { width: 420, height: 900 } });
  const page = await context.newPage();
  await serveOfficeJs(context, { "office.js": "excel-web-16.00.debug.js" });
  await context.exposeFunction("benchAskExcel", (flags: number, request: string) => host.answer(flags, request));
  const around = {
    officeJs: `${OFFICE_CDN}office.js`,
    ask: "benchAskExcel",
    language: "id-ID",
    look: "light",
  } as const;
  await page.addInitScript(NAMES);
  await page.addInitScript(playExcel, excelFrame(host, around));
  await page.goto(`${address}/taskpane.html`);
  await page.evaluate(startWatching, BEAT);
  await isChecked(page);
  const again = page.getByRole("button", { name: "Baca ulang", exact: true });
  const read = await measure(page, async () => {
    await again.click();
    await page.getByText("Membaca lembar …").first().waitFor();
    await page.getByText("Membaca lembar …").first().waitFor({ state: "detached", timeout: PATIENCE });
    await isChecked(page);
  });
  const tree = await measure(page, () => showTree(page));
  await context.close();
  const place = "beside Excel (test host)";
  return [
    { place, nodes, work: "read and check", ...read },
    { place, nodes, work: "lay the tree out and draw it", ...tree },
  ];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ place, nodes, work, whole, latest, longTasks }) =>
      `| ${place} | ${nodes} | ${work} | ${Math.round(whole)} | ${Math.round(latest)} | ${longTasks} |`,
  );
  return `# How quickly the pane answers

\`npm run bench:pane\`: the built pages in Chromium. While the worker reads, checks and lays out, the page's own clock is looked at every ${BEAT} ms; how late it is at the longest is how long a press had to wait. Long tasks are those over ${LONG_TASK} ms. Milliseconds depend on the machine; what must hold is that a press waits at most ${MOST_LATE} ms in a browser. Beside Excel the page's thread also carries Office.js, and here the test host's answers.

| where | nodes | work | whole (ms) | a press waits at most (ms) | long tasks |
| --- | ---: | --- | ---: | ---: | ---: |
${lines.join("\n")}
`;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("this bench needs chromium (Debian: chromium)");
  buildPages();
  const server = await servePages(builtPages());
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const rows: Row[] = [];
  try {
    for (const nodes of NODES) {
      rows.push(...(await inBrowser(browser, server.address, nodes)));
      rows.push(...(await inExcel(browser, server.address, nodes)));
    }
  } finally {
    await browser.close();
    await server.stop();
    removePages();
  }
  const text = table(rows);
  writeFileSync(fileURLToPath(new URL("pane.md", import.meta.url)), text);
  console.log(text);
}

void main();
