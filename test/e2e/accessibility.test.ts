/** Whoever uses the pane without a mouse, without colours or without seeing it gets as far as everybody else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

import { describePages } from "./harness/describe-pages";
import { dropFile } from "./harness/drop-file";
import { findBarriers } from "./harness/find-barriers";
import { LANGUAGES, LOOKS } from "./harness/page-options";
import { receiveDownload } from "./harness/receive-download";
import { CHECKED, paneOn, say } from "./pane";

const WRONG_LINKS = path.join(__dirname, "..", "..", "samples", "salah-tautan.xlsx");
const EVERY = LANGUAGES.flatMap((language) => LOOKS.map((look) => [language, look] as const));
const STEPS = ["read", "check", "tree", "skp"] as const;
/** Presses of the Tab key after which something cannot be reached. */
const MOST_TABS = 250;

/** Goes on with the Tab key until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const named = element?.getAttribute("aria-label") ?? (element as HTMLElement | null)?.innerText ?? "";
      return { name: named.trim(), isSeen: element?.matches(":focus-visible") === true };
    });
    if (!name.test(focused.name)) continue;
    expect(focused).toEqual({ name: focused.name, isSeen: true });
    return;
  }
  throw new Error(`the Tab key does not come to ${name.source}`);
}

describePages("the pane for everybody", (pages) => {
  test.each(EVERY)("axe finds nothing on any step: %s, %s", async (language, look) => {
    const { page } = await pages.open("index.html", { language, look });
    const speak = language === "id-ID" ? say.id : say.en;
    const pane = paneOn(page, language === "id-ID" ? "id" : "en");
    const barriers: Record<string, readonly string[]> = { start: await findBarriers(page) };
    await dropFile(page.getByText(speak("read.start.kinds")), "salah-tautan.xlsx", readFileSync(WRONG_LINKS));
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    for (const step of STEPS) {
      await pane.step(step).click();
      await page.locator("main .fui-Spinner").first().waitFor({ state: "detached" });
      barriers[step] = await findBarriers(page);
    }
    await pane.step("tree").click();
    await pane.button(speak("tree.build")).click();
    await pane.button(speak("made.download")).waitFor();
    barriers["made"] = await findBarriers(page);
    expect(barriers).toEqual({ start: [], read: [], check: [], tree: [], skp: [], made: [] });
  });

  test("the whole job is done with the keyboard alone", async () => {
    const { page } = await pages.open("index.html");
    const pane = paneOn(page);
    await page.getByText(say.id("read.start.kinds")).waitFor();
    await tabTo(page, /^Buka contoh$/);
    await page.keyboard.press("Enter");
    await pane.step("check").filter({ hasText: CHECKED }).waitFor();
    await tabTo(page, /^1 Baca/);
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { level: 2, name: say.id("check.title") }).waitFor();
    await page.keyboard.press("ArrowRight");
    await pane.button(say.id("tree.build")).waitFor();
    await tabTo(page, /^Buat pohon kinerja$/);
    await page.keyboard.press("Enter");
    await pane.told("Pohon Kinerja");
    await page.locator("#step-tree").focus();
    await page.keyboard.press("End");
    await page.getByRole("button", { name: /^Buat SKP \(/ }).waitFor();
    await tabTo(page, /^Buat SKP \(/);
    await page.keyboard.press("Enter");
    await pane.told(/SKP tahun/);
    await tabTo(page, /^Unduh buku kerja$/);
    const { bytes } = await receiveDownload(page, () => page.keyboard.press("Enter"));
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
