import { parseFieldValue } from "../../../../src/core/settings/line-notation";
import type { SettingsTexts } from "../../../../src/core/settings/settings-texts";
import { collectWords, wordKey } from "../../../../src/core/settings/settings-words";
import { PANE_TEXTS } from "../../messages/pane/both-languages";
import { LANGUAGES } from "./any-settings";

type Kind = (texts: SettingsTexts) => Readonly<Record<string, string>>;

describe("the words of the settings sheet", () => {
  test.each<[string, Kind]>([
    ["topics", (texts) => texts.topics],
    ["fields", (texts) => texts.fields],
    ["headings", (texts) => texts.columns],
    ["approaches", (texts) => texts.approaches],
    ["switches", ({ yes, no }) => ({ yes, no })],
  ])("%s mean one thing, in one language and between the two", (_, kind) => {
    const meanings = new Map<string, string>();
    for (const texts of LANGUAGES) {
      for (const [meaning, word] of Object.entries(kind(texts))) {
        const key = wordKey(word);
        expect(key).not.toBe("");
        expect([word, meanings.get(key) ?? meaning]).toEqual([word, meaning]);
        meanings.set(key, meaning);
      }
    }
  });

  test("name a column's field as the pane does", () => {
    for (const [language, { fields }] of [
      ["id", LANGUAGES[0]],
      ["en", LANGUAGES[1]],
    ] as const) {
      const pane = new Map(Object.entries(PANE_TEXTS[language]));
      for (const [field, word] of Object.entries(fields))
        expect([field, word]).toEqual([field, pane.get(`read.field.${field}`)]);
    }
  });

  test("no field ends in what looks like a year", () => {
    const words = collectWords(LANGUAGES);
    for (const texts of LANGUAGES) {
      for (const [field, word] of Object.entries(texts.fields)) {
        expect(parseFieldValue(word, words)).toEqual({ field, year: null });
        expect(parseFieldValue(`${word} 2031`, words)).toEqual({ field, year: "2031" });
      }
    }
  });
});
