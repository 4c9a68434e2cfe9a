/** Why the sheet was read as it was, told in the first step: with the keys, in the narrowest pane, and beside Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

import { ExcelHost } from "../excel-host/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { DOUBTFUL_NAME, DOUBTFUL_ROW, doubtfulTable } from "./doubtful-table";
import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { findBarriers } from "./harness/find-barriers";
import { LANGUAGES, LOOKS } from "./harness/page-options";
import { CHECKED, paneOn, say } from "./pane";
import { waitUntil } from "./wait-until";

const SAMPLE = path.join(__dirname, "..", "..", "samples", "biro-organisasi.xlsx");
const EVERY = LANGUAGES.flatMap((language) => LOOKS.map((look) => [language, look] as const));

const listOn = (page: Page, speak = say.id) => page.getByRole("list", { name: speak("read.explain.list") });
const rowOn = (page: Page, row: number) => listOn(page).getByRole("group", { name: new RegExp(`^Baris ${row} `) });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

async function openDoubtful(page: Page, speak = say.id): Promise<void> {
  await dropFile(page.getByText(speak("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
  await page.locator("#step-check").filter({ hasText: CHECKED }).waitFor();
}

describePages("the explanation of a reading", (pages) => {
  test("opens, is gone through and closes by the keys alone, which end where they began", async () => {
    const { page } = await pages.open("index.html", { size: { width: 320, height: 800 } });
    const pane = paneOn(page);
    await pane.button(say.id("read.start.sample")).click();
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    const toggle = page.getByRole("button", { name: say.id("read.explain"), exact: true });
    await toggle.press("Enter");
    await rowOn(page, 1).waitFor();
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    await rowOn(page, 1).focus();
    for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press("ArrowDown");
    await waitUntil(async () => (await focused(page)).startsWith("Baris 7"));
    expect(await focused(page)).toContain("Jenjang 1 · Kinerja Strategis Daerah");
    await page.keyboard.press("End");
    await waitUntil(async () => /^Baris (?!7)\d+/.test(await focused(page)));
    await page.keyboard.press("Escape");
    await listOn(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe(say.id("read.explain"));
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
  });

  test.each([320, 1600])("needs no scrolling sideways at %i px", async (width) => {
    const { page } = await pages.open("index.html", { size: { width, height: 800 } });
    await openDoubtful(page);
    await paneOn(page).button(say.id("read.explain")).click();
    const list = listOn(page);
    await list.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await list.evaluate((element) => element.parentElement!.scrollWidth - element.clientWidth)).toBeLessThan(1);
  });

  test("shows what is uncertain alone, and tells it anew when that was answered", async () => {
    const { page } = await pages.open("index.html");
    await openDoubtful(page);
    await paneOn(page).button(say.id("read.explain")).click();
    await rowOn(page, 1).waitFor();
    await page.getByRole("checkbox", { name: /^Hanya yang kurang pasti/ }).check();
    await rowOn(page, 1).waitFor({ state: "detached" });
    const doubted = rowOn(page, DOUBTFUL_ROW);
    await doubted.getByText(say.id("read.explain.doubt"), { exact: true }).waitFor();
    await page
      .getByRole("combobox", { name: say.id("read.levelOf", { cell: `B${DOUBTFUL_ROW}` }), exact: true })
      .selectOption("4");
    await page.getByRole("checkbox", { name: /^Hanya yang kurang pasti/ }).uncheck();
    await doubted.getByText(/^Jenjang diketahui dari pilihan Anda \(100%\)/).waitFor();
  });

  test("is copied as text", async () => {
    const { page } = await pages.open("index.html");
    await openDoubtful(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await paneOn(page).button(say.id("read.explain")).click();
    await paneOn(page).button(say.id("read.explain.copy")).click();
    await page.getByText(say.id("read.explain.copied", { count: 9 })).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n").filter((line) => line.startsWith("Baris "))).toHaveLength(9);
  });

  test("leads to the cell beside Excel", async () => {
    const host = new ExcelHost(loadWorkbook(readFileSync(SAMPLE)));
    const { page } = await pages.openInExcel(host);
    await page.getByText(/^\d+ kinerja, \d+ jenjang, tabel/).waitFor();
    await paneOn(page).button(say.id("read.explain")).click();
    await paneOn(page)
      .button(say.id("read.explain.show", { cell: "C7" }))
      .click();
    await waitUntil(async () => /!\$?C\$?7$/.test(host.selection ?? ""));
  });

  test.each(EVERY)("axe finds nothing in it: %s, %s", async (language, look) => {
    const { page } = await pages.open("index.html", { language, look });
    const speak = language === "id-ID" ? say.id : say.en;
    await openDoubtful(page, speak);
    await page.getByRole("button", { name: speak("read.explain"), exact: true }).click();
    await listOn(page, speak).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
