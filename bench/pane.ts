/** How quickly the pane answers while a large table is read, checked and laid out, in Chromium. Writes bench/pane.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { builtPages, buildPages, removePages } from "../test/e2e/harness/built-pages";
import { excelFrame, playExcel } from "../test/e2e/harness/excel-frame";
import { findChromium } from "../test/e2e/harness/find-chromium";
import { OFFICE_CDN, serveOfficeJs } from "../test/e2e/harness/office-library";
import { servePages } from "../test/e2e/harness/page-server";
import { ExcelHost } from "../test/excel-host/excel-host";
import { loadWorkbook } from "../test/excel-host/xlsx/load-workbook";
import { makeWorkbook } from "./make-workbook";
import { watchWork } from "./thread-work";

const NODES = [1_000, 10_000];
/** Milliseconds between two looks at the page's clock: a later one is time in which the pane could not answer. */
const BEAT = 10;
/** A task that is longer is felt. */
const LONG_TASK = 200;
/** How late the pane may answer. */
const MOST_LATE = 100;
const PATIENCE = 60_000;
/** How often everything is done: one pause can come from the machine. */
const TIMES = 5;
/** Milliseconds after the last thing shown in which the page is still watched: what follows a drawing is felt as well. */
const AFTERWARDS = 800;
/** Where the page asks its Excel. */
const EXCEL = "/bench-excel";
const VIEWPORT = { width: 420, height: 900 };
/** tsx names functions by a helper of its own, which functions that go into the page bring along. */
const NAMES = "globalThis.__name = (named) => named;";

interface Pauses {
  /** Milliseconds from the first press to the last thing shown. */
  readonly whole: number;
  /** Milliseconds that the page's thread was not free at the longest, and the tasks above `LONG_TASK`. */
  readonly latest: number;
  readonly longTasks: number;
  /** Milliseconds that the longest task of the page's thread took of the processor. */
  readonly work: number;
}

/** The same work, done several times. */
interface Row {
  readonly place: string;
  readonly nodes: number;
  readonly work: string;
  readonly pauses: readonly Pauses[];
}

/** What was measured of a pane from its opening to its tree. */
interface Session {
  readonly read: Pauses;
  readonly tree: Pauses;
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
  const endWork = await watchWork(page);
  await page.evaluate(() => {
    const { paneWatch } = globalThis as unknown as { paneWatch: { latest: number; tasks: number[]; last: number } };
    Object.assign(paneWatch, { latest: 0, tasks: [], last: performance.now() });
  });
  const began = Date.now();
  await work();
  const whole = Date.now() - began;
  await page.waitForTimeout(AFTERWARDS);
  const { latest, tasks } = await page.evaluate(
    () => (globalThis as unknown as { paneWatch: { latest: number; tasks: number[] } }).paneWatch,
  );
  return { whole, latest, longTasks: tasks.filter((length) => length > LONG_TASK).length, work: await endWork() };
}

const isChecked = (page: Page) =>
  page
    .locator("#step-check")
    .filter({ hasText: /galat|temuan/ })
    .waitFor({ timeout: PATIENCE });
const showTree = async (page: Page): Promise<void> => {
  await page.locator("#step-tree").click();
  await page.locator("#step-panel svg[role=img] path").first().waitFor({ timeout: PATIENCE });
};

async function inBrowser(browser: Browser, address: string, file: string): Promise<Session> {
  const page = await browser.newPage({ locale: "id-ID", viewport: VIEWPORT });
  await page.addInitScript(NAMES);
  await page.goto(`${address}/index.html`);
  await page.evaluate(startWatching, BEAT);
  const read = await measure(page, async () => {
    // By its path, as a person's: the bytes of a buffer would be decoded in the page.
    await page.locator("input[type=file]").setInputFiles(file);
    await isChecked(page);
  });
  const tree = await measure(page, () => showTree(page));
  await page.close();
  return { read, tree };
}

/** Runs in the page: asks the Excel that is elsewhere, and takes its answer as Office.js takes a real one: as a text, parsed in the page. */
function askAcross({ ask, excel }: { readonly ask: string; readonly excel: string }): void {
  const page = globalThis as unknown as Record<string, (flags: number, request: string) => Promise<unknown>>;
  page[ask] = async (flags, request) => {
    const answer = await fetch(excel, { method: "POST", body: JSON.stringify({ flags, request }) });
    return answer.json();
  };
}

/** Excel answers from a process of its own. So does the test host, and what it costs there and on the way is not the page's. */
async function playExcelElsewhere(context: BrowserContext, host: ExcelHost): Promise<void> {
  const ask = "benchAskExcel";
  await serveOfficeJs(context, { "office.js": "excel-web-16.00.debug.js" });
  await context.route(`**${EXCEL}`, async (route) => {
    const { flags, request } = route.request().postDataJSON() as { readonly flags: number; readonly request: string };
    const body = JSON.stringify(await host.answer(flags, request));
    await route.fulfill({ contentType: "application/json", body });
  });
  const around = { officeJs: `${OFFICE_CDN}office.js`, ask, language: "id-ID", look: "light" } as const;
  await context.addInitScript(NAMES);
  await context.addInitScript(askAcross, { ask, excel: EXCEL });
  await context.addInitScript(playExcel, excelFrame(host, around));
}

async function inExcel(browser: Browser, address: string, bytes: Uint8Array): Promise<Session> {
  const context = await browser.newContext({ locale: "id-ID", viewport: VIEWPORT });
  await playExcelElsewhere(context, new ExcelHost(loadWorkbook(bytes)));
  const page = await context.newPage();
  await page.addInitScript(startWatching, BEAT);
  await page.goto(`${address}/taskpane.html`);
  await isChecked(page);
  await page.waitForTimeout(AFTERWARDS);
  const again = page.getByRole("button", { name: "Baca ulang", exact: true });
  const read = await measure(page, async () => {
    await again.click();
    await page.getByText("Membaca lembar …").first().waitFor();
    await page.getByText("Membaca lembar …").first().waitFor({ state: "detached", timeout: PATIENCE });
    await isChecked(page);
  });
  const tree = await measure(page, () => showTree(page));
  await context.close();
  return { read, tree };
}

async function severalTimes(place: string, nodes: number, once: () => Promise<Session>): Promise<readonly Row[]> {
  const sessions: Session[] = [];
  for (let time = 0; time < TIMES; time++) sessions.push(await once());
  return [
    { place, nodes, work: "read and check", pauses: sessions.map(({ read }) => read) },
    { place, nodes, work: "lay the tree out and draw it", pauses: sessions.map(({ tree }) => tree) },
  ];
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function median(numbers: readonly number[]): number {
  return sorted(numbers)[Math.floor(numbers.length / 2)]!;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ place, nodes, work, pauses }) => {
    const waits = sorted(pauses.map(({ latest }) => latest)).map(Math.round);
    const whole = Math.round(median(pauses.map((pause) => pause.whole)));
    const long = Math.max(...pauses.map(({ longTasks }) => longTasks));
    const own = Math.round(median(pauses.map((pause) => pause.work)));
    return `| ${place} | ${nodes} | ${work} | ${whole} | ${own} | ${waits[0]} | ${Math.round(median(waits))} | ${waits.at(-1)} | ${long} |`;
  });
  return `# How quickly the pane answers

\`npm run bench:pane\`: the built pages in Chromium. While the worker reads, checks and lays out, and for ${AFTERWARDS} ms after the last thing was shown, the page's own clock is looked at every ${BEAT} ms; how late it is at the longest is how long a press had to wait. Everything is done ${TIMES} times: the least, the middle and the most of those waits. Long tasks are those over ${LONG_TASK} ms. What must hold is that a press waits at most ${MOST_LATE} ms. Other programs of the machine lengthen a wait, but not the processor’s time that the longest task of the page’s thread took, by Chromium’s own trace.

Beside Excel the page's thread also carries Office.js, and each answer is parsed there, as a real one is. The test host answers from another process, as Excel does: what it takes there, and what bringing its answers over takes, is in the whole time and not in the wait. The file is given to the page by its path, as a person gives it.

| where | nodes | work | whole (ms) | longest task (ms of the processor) | a press waits at most (ms): least | middle | most | long tasks |
| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join("\n")}
`;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("this bench needs chromium (Debian: chromium)");
  buildPages();
  const server = await servePages(builtPages());
  const { address } = server;
  const folder = mkdtempSync(path.join(tmpdir(), "jenjang-pane-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const rows: Row[] = [];
  try {
    for (const nodes of NODES) {
      const bytes = await makeWorkbook(nodes);
      const file = path.join(folder, `besar-${nodes}.xlsx`);
      writeFileSync(file, bytes);
      rows.push(...(await severalTimes("a file in a browser", nodes, () => inBrowser(browser, address, file))));
      rows.push(...(await severalTimes("beside Excel (test host)", nodes, () => inExcel(browser, address, bytes))));
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
    removePages();
  }
  const text = table(rows);
  writeFileSync(fileURLToPath(new URL("pane.md", import.meta.url)), text);
  console.log(text);
}

void main();
