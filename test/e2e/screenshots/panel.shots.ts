/** Pictures of every step and state of the pane, in both languages and three widths, for the guide and for looking at. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

import { ExcelHost } from "../../excel-host/excel-host";
import { loadWorkbook } from "../../excel-host/xlsx/load-workbook";
import { describePages, type Pages } from "../harness/describe-pages";
import { DOUBTFUL_NAME, doubtfulTable } from "../doubtful-table";
import { dropFile } from "../harness/drop-file";
import type { PageOptions } from "../harness/page-options";
import { CHECKED, paneOn, say } from "../pane";

const PROJECT = path.join(__dirname, "..", "..", "..");
const FOLDER = path.join(PROJECT, "docs", "images", "panel");
const sample = (name: string) => readFileSync(path.join(PROJECT, "samples", name));

const LANGUAGES = { id: "id-ID", en: "en-US" } as const;
/** Two usual widths of a pane, and a browser's window. */
const SIZES = [
  { width: 320, height: 800 },
  { width: 420, height: 900 },
  { width: 1280, height: 900 },
] as const;
const SHOTS = Object.keys(LANGUAGES).flatMap((language) =>
  SIZES.map((size) => [language as keyof typeof LANGUAGES, size.width, size] as const),
);
/** Milliseconds for what moves into its place. */
const SETTLE = 400;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});

describePages("pictures of the pane", (pages: Pages) => {
  test.each(SHOTS)("%s, %i px", async (language, width, size) => {
    const options: PageOptions = { language: LANGUAGES[language], size };
    const speak = say[language];
    const take = async (page: Page, state: string): Promise<void> => {
      await page.waitForTimeout(SETTLE);
      await page.screenshot({ path: path.join(FOLDER, `${state}-${width}-${language}.png`) });
    };
    const { page } = await pages.open("index.html", options);
    const pane = paneOn(page, language);
    await take(page, "mulai");
    const drop = (name: string, bytes: Uint8Array) => dropFile(page.getByText(speak("read.start.kinds")), name, bytes);
    await drop("catatan.xlsx", new TextEncoder().encode("bukan buku kerja"));
    await page.getByText(speak("read.start.failed", { name: "catatan.xlsx" })).waitFor();
    await take(page, "mulai-gagal");
    await pane.button(speak("read.start.sample")).click();
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await take(page, "baca");
    await pane.step("check").click();
    await take(page, "periksa-bersih");
    await pane.step("tree").click();
    await pane.button(speak("tree.build")).waitFor();
    await take(page, "pohon");
    await pane.step("skp").click();
    await page.getByText(speak("skp.previewTitle")).waitFor();
    await take(page, "skp");
    await page.getByRole("button", { name: /SKP \(/ }).click();
    await pane.button(speak("made.download")).waitFor();
    await take(page, "skp-selesai");
    await pane.step("tree").click();
    await pane.button(speak("tree.build")).click();
    await pane.told(/./);
    await page.getByRole("complementary").scrollIntoViewIfNeeded();
    await take(page, "hasil");

    const wrong = await pages.open("index.html", options);
    const wrongPane = paneOn(wrong.page, language);
    await dropFile(wrong.page.getByText(speak("read.start.kinds")), "salah-tautan.xlsx", sample("salah-tautan.xlsx"));
    await wrongPane.step("check").filter({ hasText: CHECKED }).waitFor();
    await wrongPane.pickSheet("Jenjang tidak dikenal");
    await wrongPane.step("check").click();
    await take(wrong.page, "periksa");
    await wrong.page.getByText("C13", { exact: true }).first().click();
    await take(wrong.page, "periksa-baris");

    const doubtful = await pages.open("index.html", options);
    await dropFile(doubtful.page.getByText(speak("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
    await paneOn(doubtful.page, language).step("check").filter({ hasText: CHECKED }).waitFor();
    await doubtful.page.getByRole("heading", { name: speak("read.questions", { count: 3 }) }).scrollIntoViewIfNeeded();
    await doubtful.page.mouse.wheel(0, size.height * 0.6);
    await take(doubtful.page, "baca-pertanyaan");

    const empty = await pages.openInExcel(ExcelHost.empty(["Sheet1"]), options);
    await empty.page.locator("main").waitFor();
    await take(empty.page, "excel-kosong");
    const beside = await pages.openInExcel(new ExcelHost(loadWorkbook(sample("biro-organisasi.xlsx"))), options);
    await paneOn(beside.page, language).step("check").filter({ hasText: CHECKED }).waitFor();
    await take(beside.page, "excel-baca");
  });
});
