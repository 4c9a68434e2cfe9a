/** A page that was once loaded does the whole job without a connection. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { builtPages } from "./harness/built-pages";
import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { servePages } from "./harness/page-server";
import { receiveDownload } from "./harness/receive-download";
import { CHECKED, paneOn, say } from "./pane";

const SAMPLES = path.join(__dirname, "..", "..", "samples");
const WRONG_LINKS = path.join(SAMPLES, "salah-tautan.xlsx");
/** Stands in the English texts and nowhere else in the program. */
const ONLY_ENGLISH = say.en("read.start.title");

describePages("a page without a connection", (pages) => {
  test("goes through all four steps, with the sample and the other language, once it was loaded", async () => {
    const server = await servePages(builtPages());
    const { page, quiet } = await pages.openFrom(server.address, "index.html");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await quiet();
    // Both: the browser is told that there is no connection, and nobody would answer.
    await page.context().setOffline(true);
    await server.stop();

    await page.getByText(say.id("shell.otherLanguage")).click();
    const pane = paneOn(page, "en");
    await page.getByText(say.en("read.start.title")).waitFor();
    await pane.button(say.en("read.start.sample")).click();
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await pane.button(say.en("shell.otherFile")).click();
    await dropFile(page.getByText(say.en("read.start.kinds")), "salah-tautan.xlsx", readFileSync(WRONG_LINKS));
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await pane.step("check").click();
    await pane.button(say.en("check.build")).click();
    await pane.told(/was checked/);
    await pane.step("tree").click();
    await pane.button(say.en("tree.build")).click();
    await pane.told(/tree was made/);
    await pane.step("skp").click();
    await page.getByRole("button", { name: /SKP \(/ }).click();
    await pane.told(/SKP .* made/);
    const { bytes } = await receiveDownload(page, () => pane.button(say.en("made.download")).click());
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test("says that the other language could not be fetched, and goes on in this one", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "jenjang-one-language-"));
    cpSync(builtPages(), folder, { recursive: true });
    const english = readdirSync(folder).filter(
      (name) => name.endsWith(".js") && readFileSync(path.join(folder, name), "utf8").includes(ONLY_ENGLISH),
    );
    expect(english).toHaveLength(1);
    for (const name of english) rmSync(path.join(folder, name));
    const server = await servePages(folder);
    const watched = await pages.openFrom(server.address, "index.html");
    const { page } = watched;
    const pane = paneOn(page);
    const other = page.getByText(say.id("shell.otherLanguage"));
    await other.click();
    await pane.told(say.id("shell.languageMissed"));
    await pane.button(say.id("shell.dismiss")).click();
    await pane.button(say.id("read.start.sample")).click();
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await other.click();
    await pane.told(say.id("shell.languageMissed"));
    expect(await pane.messages()).not.toContain(say.id("shell.failed.load"));
    expect(watched.takeFaults()).not.toEqual([]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
