import { chromium, type Browser, type BrowserContext } from "playwright-core";

import type { ExcelHost } from "../../excel-host/excel-host";
import { builtPages } from "./built-pages";
import { describeInChromium } from "./describe-in-chromium";
import { excelFrame, playExcel } from "./excel-frame";
import { findChromium } from "./find-chromium";
import { OFFICE_CDN, serveOfficeJs } from "./office-library";
import { contextOptions, type PageOptions } from "./page-options";
import { servePages, type PageServer } from "./page-server";
import { watchPage, type WatchedPage } from "./watched-page";

/** Of the two programs in which Office.js comes, the one that people can read. */
const EXCEL_LIBRARY = "excel-web-16.00.debug.js";
const ASK = "jenjangTestAskExcel";

/** The built pages in a browser. Each page is opened in a window of its own that remembers nothing of another. */
export interface Pages {
  /** Opens a page of the build as any browser does. Office.js, where it is asked for, finds no Excel. */
  open(name: string, options?: PageOptions): Promise<WatchedPage>;
  /** The same page of another build, which is served at this address. */
  openFrom(address: string, name: string): Promise<WatchedPage>;
  /** Opens the pane beside the workbook of this host, with the real Office.js. */
  openInExcel(host: ExcelHost, options?: PageOptions): Promise<WatchedPage>;
}

/**
 * `describe` for tests of the pages. After each of them every page that it opened must be without fault, and must have
 * asked for nothing but files of its own and Office.js.
 */
export function describePages(title: string, tests: (pages: Pages) => void): void {
  describeInChromium(title, () => {
    let server: PageServer;
    let browser: Browser;
    let opened: { context: BrowserContext; watched: WatchedPage }[] = [];

    beforeAll(async () => {
      server = await servePages(builtPages());
      browser = await startChromium();
    });
    afterEach(async () => {
      const closing = opened;
      opened = [];
      for (const { context } of closing) await context.close();
      const faults = closing.flatMap(({ watched }) => watched.faults);
      const foreign = closing.flatMap(({ watched }) => watched.foreign());
      expect({ faults, foreign: foreign.filter((address) => !address.startsWith(OFFICE_CDN)) }).toEqual({
        faults: [],
        foreign: [],
      });
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });

    const prepare = async (
      options: PageOptions,
      own = server.address,
    ): Promise<{ context: BrowserContext; watched: WatchedPage }> => {
      const context = await browser.newContext(contextOptions(options));
      const one = { context, watched: await watchPage(await context.newPage(), own) };
      opened.push(one);
      return one;
    };

    tests({
      open: async (name, options = {}) => {
        const { context, watched } = await prepare(options);
        await serveOfficeJs(context);
        await watched.page.goto(`${server.address}/${name}`);
        return watched;
      },
      openFrom: async (address, name) => {
        const { watched } = await prepare({}, address);
        await watched.page.goto(`${address}/${name}`);
        return watched;
      },
      openInExcel: async (host, options = {}) => {
        const { context, watched } = await prepare(options);
        const { language = "id-ID", look = "light" } = options;
        await serveOfficeJs(context, { "office.js": EXCEL_LIBRARY });
        await context.exposeFunction(ASK, (flags: number, request: string) => host.answer(flags, request));
        const around = { officeJs: `${OFFICE_CDN}office.js`, ask: ASK, language, look };
        await watched.page.addInitScript(playExcel, excelFrame(host, around));
        await watched.page.goto(`${server.address}/taskpane.html`);
        return watched;
      },
    });
  });
}

/** A browser that reaches this machine and nothing else: a request that slipped by the policy would still not leave. */
async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? "chromium",
    // In a container there is no sandbox for root. The pages are our own.
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
  });
}
