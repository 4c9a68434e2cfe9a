/** The whole way in a browser: from a file that is dropped to a workbook that is downloaded. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";

import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { receiveDownload } from "./harness/receive-download";
import { CHECKED, paneOn, say } from "./pane";
import { waitUntil } from "./wait-until";

const SAMPLES = path.join(__dirname, "..", "..", "samples");
const NAME = "biro-organisasi.xlsx";
const SAMPLE = path.join(SAMPLES, NAME);
const WRONG_LINKS = path.join(SAMPLES, "salah-tautan.xlsx");

/** The planner's worksheets whose part is not the same byte for byte. */
function changedSheets(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const sheets = Object.keys(old).filter((name) => name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
  if (sheets.length === 0) throw new Error("no worksheets were found");
  return sheets.filter((name) => !Buffer.from(old[name]!).equals(Buffer.from(now[name] ?? [])));
}

describePages("a workbook file in a browser", (pages) => {
  test("goes from a dropped file through all four steps to a downloaded workbook", async () => {
    const { page } = await pages.open("index.html");
    const pane = paneOn(page);
    await dropFile(page.getByText(say.id("read.start.kinds")), NAME, readFileSync(SAMPLE));
    await page.getByText(/^\d+ kinerja, \d+ jenjang, tabel/).waitFor();

    await pane.step("check").click();
    await page
      .getByRole("heading", { name: say.id("check.findings") })
      .or(page.getByText(say.id("check.nothingTitle")))
      .first()
      .waitFor();
    await pane.button(say.id("check.build")).click();
    await pane.told("Temuan");

    await pane.step("tree").click();
    await pane.button(say.id("tree.build")).click();
    await pane.told("Pohon Kinerja");

    await pane.step("skp").click();
    await pane.button(/^Buat SKP \(\d+ orang\)$/).click();
    await pane.told(/SKP tahun \d{4}/);

    const made = await page.getByRole("complementary").getByRole("listitem").allInnerTexts();
    expect(made.length).toBeGreaterThanOrEqual(9);
    const { name, bytes } = await receiveDownload(page, () => pane.button(say.id("made.download")).click());
    expect(name).toBe("biro-organisasi.jenjang.xlsx");
    await pane.told(name);

    const built = XlsxWorkbook.open(bytes);
    const kinds = (await built.sheets()).flatMap(({ made: mark }) => (mark ? [mark.kind] : []));
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(["index", "findings", "tree", "skp"]));
    expect(kinds.filter((kind) => kind === "skp").length).toBeGreaterThanOrEqual(9);
    // What the planner brought is as it was, part by part.
    expect(changedSheets(readFileSync(SAMPLE), bytes)).toEqual([]);
    const source = await XlsxWorkbook.open(readFileSync(SAMPLE)).sheets();
    expect((await built.sheets()).filter(({ made: mark }) => mark === null).map((sheet) => sheet.name)).toEqual(
      source.map((sheet) => sheet.name),
    );
  });

  test("remembers a column that was corrected, and offers it again when the file is opened anew", async () => {
    const first = await pages.open("index.html");
    await dropFile(first.page.getByText(say.id("read.start.kinds")), NAME, readFileSync(SAMPLE));
    const picker = (page: typeof first.page) =>
      page.getByRole("combobox", { name: /^Arti kolom [A-Z]+, .*Indikator/i }).first();
    await picker(first.page).selectOption({ label: say.id("read.field.ignored") });
    await first.page.getByText(say.id("read.chosen"), { exact: true }).first().waitFor();
    const saved = await receiveDownload(first.page, () => paneOn(first.page).button(say.id("made.download")).click());

    const second = await pages.open("index.html");
    await dropFile(second.page.getByText(say.id("read.start.kinds")), NAME, saved.bytes);
    await second.page.getByText(say.id("read.remembered", { sheet: say.id("read.settingsSheet") })).waitFor();
    expect(await picker(second.page).inputValue()).toBe("ignored");
    await paneOn(second.page).button(say.id("read.forget")).click();
    await second.page.getByText(say.id("read.chosen"), { exact: true }).first().waitFor({ state: "detached" });
    expect(await picker(second.page).inputValue()).toBe("indicator");
  });

  test("shows the rows around a finding, puts its cell right, and takes that back", async () => {
    const { page } = await pages.open("index.html");
    const pane = paneOn(page);
    await dropFile(page.getByText(say.id("read.start.kinds")), "salah-tautan.xlsx", readFileSync(WRONG_LINKS));
    await pane.pickSheet("Jenjang tidak dikenal");
    await pane.step("check").click();
    await page.getByText(/^Jenjang ".*" tidak dikenal\./).click();
    await page
      .getByText(/sekitar sel/)
      .first()
      .waitFor();
    const before = await pane.step("check").innerText();
    await pane
      .button(/^Terapkan perbaikan sel/)
      .first()
      .click();
    await pane.told(say.id("shell.fixed", { count: 1 }));
    await waitUntil(async () => (await pane.step("check").innerText()) !== before);
    await pane.button(/^Urungkan/).click();
    await waitUntil(async () => (await pane.step("check").innerText()) === before);
  });

  test("closes the rows around a finding with Escape, and gives the focus back to the finding", async () => {
    const { page } = await pages.open("index.html", { size: { width: 320, height: 500 } });
    const pane = paneOn(page);
    await dropFile(page.getByText(say.id("read.start.kinds")), "salah-tautan.xlsx", readFileSync(WRONG_LINKS));
    await pane.pickSheet("Tanpa target 2025");
    await pane.step("check").click();
    const finding = page.getByRole("button", { expanded: false }).filter({ hasText: "H30" });
    await finding.click();
    const cell = page.getByRole("cell").filter({ hasText: say.id("check.excerptCell") });
    await cell.waitFor();
    // The cell that is meant is scrolled to, in the list, in the table and in the window.
    await waitUntil(() =>
      cell.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return at !== null && element.contains(at);
      }),
    );
    const rows = page.getByRole("region", { name: /sekitar sel/ });
    await rows.focus();
    await page.keyboard.press("Escape");
    await rows.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("H30");
  });

  test("reads the tree out as a list, below one another what hangs on one another", async () => {
    const { page } = await pages.open("index.html");
    const pane = paneOn(page);
    await pane.button(say.id("read.start.sample")).click();
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await pane.step("tree").click();
    await pane.button(say.id("tree.outlineShow")).click();
    const top = page
      .getByRole("list", { name: say.id("tree.outline") })
      .getByRole("listitem")
      .first();
    await top.getByRole("listitem").filter({ hasText: "TK.1" }).first().waitFor();
    expect(await top.getByText(/^Kinerja Operasional/).count()).toBe(0);
    for (let closed = 1; closed > 0;) {
      const folds = top.getByRole("button", { expanded: false });
      closed = await folds.count();
      if (closed > 0) await folds.first().press("Enter");
    }
    expect(await top.getByText(/^Kinerja Operasional/).count()).toBe(13);
    await pane.button(say.id("tree.outlineHide")).press("Space");
    await top.waitFor({ state: "detached" });
  });

  test("shows what is picked in a list whole in the narrowest pane, and keeps the focus when the view changes", async () => {
    const { page } = await pages.open("index.html", { size: { width: 320, height: 800 } });
    const pane = paneOn(page);
    await pane.button(say.id("read.start.sample")).press("Enter");
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("step-read");
    await pane.step("skp").click();
    await page
      .getByRole("button", { name: /^Pilihan untuk/ })
      .nth(2)
      .click();
    const rater = page.getByRole("combobox", { name: say.id("skp.raterField") });
    await rater.waitFor();
    // On several lines there is more height than width lacks.
    expect(await rater.evaluate((list) => list.clientHeight)).toBeGreaterThan(40);
    await pane.button(say.id("shell.otherFile")).press("Enter");
    await page.getByText(say.id("read.start.kinds")).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("start");
  });

  test("says what is wrong with a file that is no workbook, and takes the next one", async () => {
    const { page } = await pages.open("index.html");
    await dropFile(
      page.getByText(say.id("read.start.kinds")),
      "catatan.xlsx",
      new TextEncoder().encode("bukan buku kerja"),
    );
    await page.getByText(say.id("read.start.failed", { name: "catatan.xlsx" })).waitFor();
    await paneOn(page).button(say.id("read.start.sample")).click();
    await page.getByText(/^\d+ kinerja, /).waitFor();
  });
});
