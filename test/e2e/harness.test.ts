/** The harness itself: what the other tests lean on has to see, hear and hand over what they think it does. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { ExcelHost } from "../excel-host/excel-host";
import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { findBarriers } from "./harness/find-barriers";
import { LANGUAGES, LOOKS } from "./harness/page-options";
import { receiveDownload } from "./harness/receive-download";

const HELP = "assets/help.html";
const SAMPLE = path.join(__dirname, "..", "..", "samples", "biro-organisasi.xlsx");

describePages("a page in the harness", (pages) => {
  test.each(LANGUAGES)("is asked for in the language %s", async (language) => {
    const { page } = await pages.open(HELP, { language });
    expect(await page.evaluate(() => navigator.language)).toBe(language);
  });

  test.each([
    ["light", [false, false]],
    ["dark", [true, false]],
    ["forced-colours", [false, true]],
  ] as const)("has the look %s", async (look, expected) => {
    const { page } = await pages.open(HELP, { look });
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];
    const seen = await page.evaluate((asked) => asked.map((query) => matchMedia(query).matches), queries);
    expect(seen).toEqual(expected);
  });

  test("is watched: errors on its console, errors that nobody caught, files that are not there", async () => {
    const watched = await pages.open(HELP);
    await watched.page.evaluate(() => {
      globalThis.console.error("bad");
      setTimeout(() => {
        throw new Error("worse");
      });
      const image = new Image();
      image.src = "none.png";
      return new Promise((resolve) => (image.onerror = resolve));
    });
    expect(watched.takeFaults()).toEqual([
      "error: bad",
      "uncaught: worse",
      expect.stringMatching(/^error: Failed to load resource.*404/),
    ]);
    expect(watched.takeFaults()).toEqual([]);
  });

  test.each(LOOKS)("is looked through for barriers when it is %s", async (look) => {
    const { page } = await pages.open(HELP, { look });
    expect(await findBarriers(page)).toEqual([]);
    await page.evaluate(() => document.querySelector("a")?.replaceChildren());
    expect(await findBarriers(page)).toEqual([expect.stringMatching(/^link-name .* at a: /)]);
  });

  test("gets a file that is dropped, byte for byte, and hands it back as a download", async () => {
    const { page } = await pages.open(HELP);
    await page.evaluate(() => {
      document.body.addEventListener("dragover", (event) => event.preventDefault());
      document.body.addEventListener("drop", (event) => {
        const file = event.dataTransfer?.files.item(0);
        if (!file) return;
        const link = document.createElement("a");
        link.textContent = "save";
        link.href = URL.createObjectURL(file);
        link.download = file.name;
        document.body.append(link);
      });
    });
    const bytes = readFileSync(SAMPLE);
    await dropFile(page.locator("body"), "tabel saya.xlsx", bytes);
    const download = await receiveDownload(page, () => page.getByText("save").click());
    expect(download.name).toBe("tabel saya.xlsx");
    expect(bytes.equals(download.bytes)).toBe(true);
  });
});

describePages("Excel in the page", (pages) => {
  /** Runs in the page: Office.js is there, and the project's types know it. */
  const writeAndSelect = async (): Promise<unknown> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("B2");
      cell.values = [["Sasaran"]];
      cell.select();
      cell.load("values,address");
      const missing = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
      await context.sync();
      return [cell.values, cell.address, missing.isNullObject];
    });

  test("is the test host, by way of the real Office.js", async () => {
    const host = ExcelHost.empty(["Muka", "Data"], { record: true });
    const { page } = await pages.openInExcel(host);
    const before = host.trips.length;
    expect(await page.evaluate(writeAndSelect)).toEqual([[["Sasaran"]], "Data!B2", true]);
    expect(host.trips.length).toBeGreaterThan(before);
    expect([host.activeSheet, host.selection]).toEqual(["Data", "Data!B2"]);
    const value = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(value).toEqual([["Sasaran"]]);
  });

  test("refuses with Excel's own codes", async () => {
    const host = ExcelHost.empty(["Data"]);
    const { page } = await pages.openInExcel(host);
    const refusal = await page.evaluate(async () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Tidak ada").activate();
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(refusal).toBe("ItemNotFound");
  });

  test("waits while the person types into a cell, when it was asked to", async () => {
    const host = ExcelHost.empty(["Data"]);
    const { page } = await pages.openInExcel(host);
    await page.getByRole("heading", { level: 1 }).waitFor();
    host.editing = true;
    let done = false;
    const writing = page.evaluate(writeAndSelect).then(() => (done = true));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(done).toBe(false);
    host.editing = false;
    await writing;
    expect(host.selection).toBe("Data!B2");
  });

  test.each([
    ["ExcelApi 1.13 alone", { apiLevel: 13 }, [true, false, false]],
    ["everything", {}, [true, true, true]],
  ])("can do what the host can: %s", async (_what, options, expected) => {
    const host = ExcelHost.empty(["Data"], options);
    const { page } = await pages.openInExcel(host);
    const able = await page.evaluate(() => {
      const { requirements } = Office.context;
      return [
        requirements.isSetSupported("ExcelApi", "1.13"),
        requirements.isSetSupported("ExcelApi", "1.14"),
        requirements.isSetSupported("ExcelApiOnline", "1.1"),
      ];
    });
    expect(able).toEqual(expected);
  });

  test.each(LOOKS)("has its language and its colours (%s)", async (look) => {
    const { page } = await pages.openInExcel(ExcelHost.empty(["Data"]), { language: "en-US", look });
    const { language, theme } = await page.evaluate(() => {
      const { displayLanguage: language, officeTheme: theme } = Office.context;
      return { language, theme };
    });
    expect(language).toBe("en-US");
    expect(theme.isDarkTheme).toBe(look !== "light");
  });
});
