import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where the pages ask for Office.js. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** Answers in the place of Microsoft's server, with the files of the package as they are. `replace` gives one for another. */
export async function serveOfficeJs(
  context: BrowserContext,
  replace: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(`${OFFICE_CDN}**`, async (route) => {
    const name = new URL(route.request().url()).href.slice(OFFICE_CDN.length).replace(/[?#].*$/, "");
    const file = path.join(PACKAGE, "dist", replace[name] ?? name);
    if (existsSync(file)) await route.fulfill({ path: file, contentType: "text/javascript" });
    else await route.fulfill({ status: 404, body: "" });
  });
}
