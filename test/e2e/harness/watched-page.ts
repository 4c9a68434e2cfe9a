import type { Page, Request } from "playwright-core";

/** Lets the page tell of what its policy refused. */
const REFUSED = "jenjangTestRefused";
/** Chromium's word for why a request was not sent. */
const REFUSED_BY_POLICY = "csp";

/** Milliseconds without a request after which a page counts as having asked for all it wants. */
const QUIET = 1_000;

/** A page with a record of all that it asked for and of all that went wrong in it, its workers included. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses in the order of asking, whether or not there was an answer; without what the policy refused, which is a fault. */
  readonly requested: readonly string[];
  /** Errors and warnings on its console, errors that nobody caught, and what its policy refused. */
  readonly faults: readonly string[];
  /** The faults until now, which are then forgotten: for a test that expects them. */
  takeFaults(): readonly string[];
  /** Waits until neither the page nor a worker of it has asked for anything for a while. */
  quiet(): Promise<void>;
  /** Addresses that are neither files of this page's server nor made by the page itself. */
  foreign(): readonly string[];
}

/** Watches a page that has not been opened yet; `own` is the address of its server. */
export async function watchPage(page: Page, own: string): Promise<WatchedPage> {
  let requests: Request[] = [];
  let faults: string[] = [];
  page.on("request", (request) => requests.push(request));
  page.on("requestfailed", (failed) => {
    if (failed.failure()?.errorText === REFUSED_BY_POLICY) requests = requests.filter((request) => request !== failed);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  await page.exposeFunction(REFUSED, (what: string) => faults.push(`refused: ${what}`));
  await page.addInitScript((name) => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as Record<string, (what: string) => void>)[name]?.(`${effectiveDirective} ${blockedURI}`);
    });
  }, REFUSED);
  const isOwn = (address: string) => address.startsWith(`${own}/`) || address.startsWith(`blob:${own}/`);
  const requested = () => requests.map((request) => request.url());
  return {
    page,
    get requested() {
      return requested();
    },
    get faults() {
      return faults;
    },
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
    quiet: async () => {
      for (let seen = -1; seen !== requests.length;) {
        seen = requests.length;
        await page.waitForTimeout(QUIET);
      }
    },
    foreign: () => requested().filter((address) => !isOwn(address) && !address.startsWith("data:")),
  };
}
