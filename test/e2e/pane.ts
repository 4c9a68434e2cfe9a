import type { Locator, Page } from "playwright-core";

import { messagesFor } from "../../src/messages/messages-for";
import { PANE_TEXTS } from "../unit/messages/pane/both-languages";
import { sayIn } from "../../src/messages/pane/say";
import type { Step } from "../../src/taskpane/state/pane-state";

/** The words that the pane shows, so that a test presses what a person would press. */
export const say = { id: sayIn("id", PANE_TEXTS.id), en: sayIn("en", PANE_TEXTS.en) };
export const words = { id: messagesFor("id"), en: messagesFor("en") };

/** What the second step says of itself once the table was checked, in either language. */
export const CHECKED = /galat|temuan|error|finding/;

/** The pane as a test uses it. */
export interface PaneOnPage {
  readonly page: Page;
  step(step: Step): Locator;
  button(name: string | RegExp): Locator;
  /** Picks a sheet in the first step and waits until it was read. */
  pickSheet(name: string): Promise<void>;
  /** The sentences in message bars, joined by lines. */
  messages(): Promise<string>;
  /** Waits for a message with these words. */
  told(sentence: string | RegExp): Promise<void>;
}

/** The pane on a page in this language. */
export function paneOn(page: Page, language: "id" | "en" = "id"): PaneOnPage {
  const speak = say[language];
  return {
    page,
    step: (step) => page.locator(`#step-${step}`),
    button: (name) => page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) }),
    pickSheet: async (name) => {
      const picker = page.getByRole("combobox", { name: speak("read.sheet"), exact: true });
      await picker.selectOption(name);
      await page.getByText(speak("read.reading")).waitFor({ state: "detached" });
      await page.locator("#step-check").filter({ hasText: CHECKED }).waitFor();
    },
    messages: async () => (await page.locator(".fui-MessageBar").allInnerTexts()).join("\n"),
    told: (sentence) => page.locator(".fui-MessageBar").filter({ hasText: sentence }).first().waitFor(),
  };
}
