/** The pane beside a workbook in Excel: the real Office.js in a real page, and the test host in the place of Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { ExcelHost } from "../excel-host/excel-host";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { describePages, type Pages } from "./harness/describe-pages";
import { type PaneOnPage, paneOn, say, words } from "./pane";
import { waitUntil } from "./wait-until";

const SAMPLES = path.join(__dirname, "..", "..", "samples");
const hostOf = (name: string) => new ExcelHost(loadWorkbook(readFileSync(path.join(SAMPLES, name))));
const activeSheet = ({ workbook }: ExcelHost) => workbook.sheets.find(({ id }) => id === workbook.activeSheetId)!;
const namesIn = (host: ExcelHost) => host.workbook.sheets.map(({ name }) => name);

/** The pane beside this workbook once its sheet was read. */
async function openRead(pages: Pages, host: ExcelHost): Promise<PaneOnPage> {
  const { page } = await pages.openInExcel(host);
  await page.getByText(/^\d+ kinerja, \d+ jenjang, tabel/).waitFor();
  return paneOn(page);
}

describePages("the pane beside a workbook in Excel", (pages) => {
  test("reads the sheet when it opens, and goes through all four steps", async () => {
    const host = hostOf("biro-organisasi.xlsx");
    const before = namesIn(host);
    const pane = await openRead(pages, host);

    await pane.step("check").click();
    await pane.button(say.id("check.build")).click();
    await pane.told("Temuan");
    await pane.step("tree").click();
    await pane.button(say.id("tree.build")).click();
    await pane.told("Pohon Kinerja");
    await pane.step("skp").click();
    await pane.button(/^Buat SKP \(\d+ orang\)$/).click();
    await pane.told(/SKP tahun \d{4}/);

    const made = namesIn(host).filter((name) => !before.includes(name));
    expect(made).toEqual(expect.arrayContaining(["Daftar Isi", "Temuan", "Pohon Kinerja"]));
    expect(made.filter((name) => name.startsWith("SKP")).length).toBeGreaterThanOrEqual(9);
    expect(namesIn(host)).toEqual(expect.arrayContaining([...before]));
    // After the message Excel turns to what was made last.
    await waitUntil(async () => activeSheet(host).name === "Daftar Isi");
  });

  test("leads to the cell of a finding, marks the cells, and takes the marks away", async () => {
    const host = hostOf("salah-tautan.xlsx");
    const pane = await openRead(pages, host);
    await pane.pickSheet("Tautan berputar");
    await pane.step("check").click();
    const finding = pane.page.getByRole("button", { name: /Tautan berputar:/ }).first();
    await finding.click();
    await waitUntil(async () => /!\$?[A-Z]+\$?\d+$/.test(host.selection ?? ""));
    const rules = () => activeSheet(host).conditionalFormats.length;
    expect(rules()).toBe(0);
    await pane.button(say.id("check.mark")).click();
    await pane.told(/sel ditandai/);
    expect(rules()).toBeGreaterThan(0);
    await pane.button(say.id("check.unmark")).click();
    await pane.told(say.id("shell.unmarked"));
    expect(rules()).toBe(0);
  });

  test("puts a cell right and takes that back", async () => {
    const host = hostOf("salah-tautan.xlsx");
    const pane = await openRead(pages, host);
    await pane.pickSheet("Jenjang tidak dikenal");
    await pane.step("check").click();
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

  test("takes back what it made, and lets a single sheet be removed", async () => {
    const host = hostOf("biro-organisasi.xlsx");
    const before = namesIn(host);
    const pane = await openRead(pages, host);
    await pane.step("tree").click();
    await pane.button(say.id("tree.build")).click();
    await pane.told("Pohon Kinerja");
    expect(namesIn(host)).toContain("Pohon Kinerja");
    await pane.button(/^Urungkan/).click();
    await waitUntil(async () => !namesIn(host).includes("Pohon Kinerja"));
    expect(namesIn(host).filter((name) => name !== "Pengaturan")).toEqual(before);

    await pane.button(say.id("tree.build")).click();
    await pane.told("Pohon Kinerja");
    await pane.button(say.id("made.removeSheet", { sheet: "Pohon Kinerja" })).click();
    await pane.told(say.id("shell.removed", { count: 1 }));
    expect(namesIn(host)).not.toContain("Pohon Kinerja");
  });

  test("stops in the middle of the SKP sheets and leaves the workbook as it was", async () => {
    const host = hostOf("biro-organisasi.xlsx");
    const before = namesIn(host);
    const pane = await openRead(pages, host);
    await pane.step("skp").click();
    await pane.button(/^Buat SKP \(\d+ orang\)$/).click();
    await pane.button(say.id("shell.stop")).first().click();
    await pane.told(say.id("shell.stopped"));
    expect(namesIn(host)).toEqual(before);
    await pane.button(/^Buat SKP \(\d+ orang\)$/).click();
    await pane.told(/SKP tahun \d{4}/);
  });

  test("says what Excel refused in the middle, and goes on when it is asked again", async () => {
    const host = hostOf("biro-organisasi.xlsx");
    const before = namesIn(host);
    const pane = await openRead(pages, host);
    await pane.step("tree").click();
    await pane.button(say.id("tree.build")).waitFor();
    host.failNext("AccessDenied", { after: 4 });
    await pane.button(say.id("tree.build")).click();
    await pane.told(words.id.commands.failed.tree);
    expect(namesIn(host)).toEqual(before);
    await pane.button(say.id("tree.build")).click();
    await pane.told("Pohon Kinerja");
    expect(namesIn(host)).toContain("Pohon Kinerja");
  });
});
