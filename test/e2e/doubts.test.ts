/** What the reader does not decide alone is asked in the first step, answered there, and remembered; and the table can be made clean. */
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { DOUBTFUL_NAME, DOUBTFUL_ROW, doubtfulTable } from "./doubtful-table";
import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { findBarriers } from "./harness/find-barriers";
import { LANGUAGES, LOOKS } from "./harness/page-options";
import { receiveDownload } from "./harness/receive-download";
import { CHECKED, paneOn, say } from "./pane";
import { waitUntil } from "./wait-until";

const EVERY = LANGUAGES.flatMap((language) => LOOKS.map((look) => [language, look] as const));
const CELL = `B${DOUBTFUL_ROW}`;

describePages("a table that leaves doubts", (pages) => {
  test("asks about a level, takes the answer, and does not ask again when the file is opened anew", async () => {
    const first = await pages.open("index.html");
    await dropFile(first.page.getByText(say.id("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
    const level = (page: typeof first.page) =>
      page.getByRole("combobox", { name: say.id("read.levelOf", { cell: CELL }), exact: true });
    await level(first.page).waitFor();
    const before = await first.page.getByRole("listitem").count();
    await level(first.page).selectOption("4");
    await level(first.page).waitFor({ state: "detached" });
    expect(await first.page.getByRole("listitem").count()).toBeLessThan(before);
    const { bytes } = await receiveDownload(first.page, () =>
      paneOn(first.page).button(say.id("made.download")).click(),
    );

    const second = await pages.open("index.html");
    await dropFile(second.page.getByText(say.id("read.start.kinds")), DOUBTFUL_NAME, bytes);
    await second.page.getByText(say.id("read.remembered", { sheet: say.id("read.settingsSheet") })).waitFor();
    await paneOn(second.page).step("check").filter({ hasText: CHECKED }).waitFor();
    expect(await level(second.page).count()).toBe(0);
  });

  test("is read by the layout that a person says it has, or refused by a sentence with the way back", async () => {
    const { page } = await pages.open("index.html");
    await dropFile(page.getByText(say.id("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
    const layout = page.getByRole("combobox", { name: say.id("read.layout"), exact: true });
    await layout.waitFor();
    const found = page.getByText(/^7 kinerja, /);
    await found.waitFor();
    await layout.selectOption("boxes");
    await found.waitFor({ state: "detached" });
    await layout.selectOption("");
    await found.waitFor();
  });

  test("becomes a clean table and a matrix in the same workbook", async () => {
    const { page } = await pages.open("index.html");
    const pane = paneOn(page);
    await dropFile(page.getByText(say.id("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
    await pane.button(say.id("read.convert")).click();
    await pane.told(/Tabel yang rapi sudah dibuat/);
    await waitUntil(async () => (await page.getByRole("complementary").getByText("Tabel Cascading").count()) > 0);
    const { bytes } = await receiveDownload(page, () => pane.button(say.id("made.download")).click());
    const kinds = (await XlsxWorkbook.open(bytes).sheets()).flatMap(({ made }) => (made ? [made.kind] : []));
    expect(kinds).toEqual(expect.arrayContaining(["table", "matrix"]));
  });

  test.each(EVERY)("axe finds nothing where it asks: %s, %s", async (language, look) => {
    const { page } = await pages.open("index.html", { language, look });
    const speak = language === "id-ID" ? say.id : say.en;
    await dropFile(page.getByText(speak("read.start.kinds")), DOUBTFUL_NAME, doubtfulTable());
    await page.getByRole("combobox", { name: speak("read.levelOf", { cell: CELL }), exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
