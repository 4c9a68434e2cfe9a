/** Every text of the pane in ⟦brackets⟧: what stands without them was written into the program, and no translation reaches it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

import { PROFILES } from "../../src/core/profile/profiles";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { describePages } from "./harness/describe-pages";
import { findChromium } from "./harness/find-chromium";
import { servePages, type PageServer } from "./harness/page-server";
import { CHECKED } from "./pane";

const SAMPLE = path.join(__dirname, "..", "..", "samples", "salah-tautan.xlsx");
const CONFIGURATION = path.join(__dirname, "pseudo", "webpack.config.cjs");
/** Milliseconds: 20 s on two cores, and more on a busy machine. */
const BUILD_TIME = 240_000;
/** Numbers, cell addresses, column letters, years and signs say the same in every language. */
const NO_WORDS = /^[\s\d.,:%·•–—→/+×()…!-]*$|^[A-Z]{1,3}(\d+)?(:[A-Z]{1,3}\d+)?$|^\d+\s*$/u;
/** The name of the program. */
const NAME = "Jenjang";

const folder = mkdtempSync(path.join(tmpdir(), "jenjang-pseudo-"));
let server: PageServer;

beforeAll(async () => {
  if (findChromium() === null) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--config", CONFIGURATION, "--output-path", folder], {
    encoding: "utf8",
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  server = await servePages(folder);
}, BUILD_TIME);
afterAll(async () => {
  if (findChromium() !== null) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Texts that a person meets: what stands in the page, and what is read aloud or shown on pointing. */
async function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      // A form's own wording is the regulation's, in every language of the pane.
      if (parentElement && !parentElement.closest("script, style, table[lang=id]")) texts.push(node.textContent ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      for (const element of Array.from(document.querySelectorAll(`[${name}]`)))
        texts.push(element.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** What the pane shows of the workbook and of the levels that ship: nobody translates these. */
async function dataTexts(): Promise<string> {
  const workbook = XlsxWorkbook.open(readFileSync(SAMPLE));
  const texts: string[] = ["salah-tautan.xlsx"];
  for (const { name } of await workbook.sheets()) {
    texts.push(name);
    const grid = await workbook.read(name);
    for (let row = 1; row <= grid.rowCount; row++) {
      for (let column = 1; column <= grid.columnCount; column++) {
        texts.push(grid.text(row as never, column as never).replace(/\s+/g, " "));
      }
    }
  }
  for (const { label, labelEn, levels } of PROFILES) {
    texts.push(label, labelEn, ...levels.flatMap((level) => [level.label, level.labelEn]));
  }
  return texts.join("\n");
}

describePages("with every text in brackets", (pages) => {
  test("no step shows a text that was written into the program", async () => {
    const data = await dataTexts();
    const { page } = await pages.openFrom(server.address, "index.html");
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const text of await textsOn(page)) seen.add(text);
    };
    await page.locator("h1").waitFor();
    await look();
    await page.locator("input[type=file]").setInputFiles(SAMPLE);
    await page.locator("#step-check").filter({ hasText: CHECKED }).waitFor();
    for (const step of ["read", "check", "tree", "skp"]) {
      await page.locator(`#step-${step}`).click();
      await page.locator("main .fui-Spinner").first().waitFor({ state: "detached" });
      await look();
    }
    const isData = (text: string) =>
      text.split(" · ").every((part) => data.includes(part.replace(/…$/, "").trim().replace(/\s+/g, " ")));
    const written = [...seen].filter(
      (text) => !text.startsWith("⟦") && !NO_WORDS.test(text) && text !== NAME && !isData(text),
    );
    expect(seen.size).toBeGreaterThan(150);
    expect(written).toEqual([]);
  });
});
