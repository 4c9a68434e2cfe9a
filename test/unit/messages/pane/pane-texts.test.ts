import fs from "node:fs";
import path from "node:path";
import type { PaneKey, PaneTexts } from "../../../../src/messages/pane/pane-params";
import { sayIn } from "../../../../src/messages/pane/say";
import { PANE_TEXTS } from "./both-languages";
import { choicesOf, valuesOf } from "./text-values";

const LANGUAGES = ["id", "en"] as const;
const FOLDER = path.join(__dirname, "../../../../src/messages/pane");
const GOLDEN = path.join(__dirname, "../../../golden/messages");
/** None, one and many, the last large enough to need a mark between thousands. */
const COUNTS = [0, 1, 1234] as const;

/** The values of each text as the `-params.ts` files declare them: name to type. */
function declaredValues(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const declared = new Map<string, ReadonlyMap<string, string>>();
  for (const feature of fs.readdirSync(FOLDER, { withFileTypes: true })) {
    if (!feature.isDirectory()) continue;
    const source = fs.readFileSync(path.join(FOLDER, feature.name, `${feature.name}-params.ts`), "utf8");
    for (const [, key, values] of source.matchAll(/"([\w.-]+)":\s*(null|\{[^}]*\})/g)) {
      const fields = [...values!.matchAll(/(\w+):\s*([^;}]+)/g)].map(
        ([, name, type]) => [name!, type!.trim()] as const,
      );
      declared.set(key!, new Map(fields));
    }
  }
  return declared;
}

const DECLARED = declaredValues();
const keysOf = (texts: PaneTexts) => Object.keys(texts) as PaneKey[];

/** A text with its values: numbers as given, words by their names. */
function render(texts: PaneTexts, language: (typeof LANGUAGES)[number], key: PaneKey, count: number): string {
  const words = Object.fromEntries(
    [...DECLARED.get(key)!].map(([name, type]) => [
      name,
      type === "number" ? count : (choicesOf(texts[key]).get(name)?.[0] ?? `‹${name}›`),
    ]),
  );
  return (sayIn(language, texts) as (key: PaneKey, values: object) => string)(key, words);
}

describe("the texts of the pane", () => {
  test("are declared, each with the values that it takes, in both languages", () => {
    for (const language of LANGUAGES) {
      const texts = PANE_TEXTS[language];
      expect(keysOf(texts).sort()).toEqual([...DECLARED.keys()].sort());
      for (const key of keysOf(texts)) {
        const uses = valuesOf(texts[key]);
        const declared = DECLARED.get(key)!;
        // A language may leave a value out, but not a count: then one of the two would not say how many.
        for (const name of uses.keys()) expect([key, name, declared.has(name)]).toEqual([key, name, true]);
        for (const [name, type] of declared) {
          const use = uses.get(name);
          if (type === "number") expect([key, name, use === "plural" || use === "number"]).toEqual([key, name, true]);
        }
      }
    }
  });

  test("choose between the same words in both languages", () => {
    for (const key of keysOf(PANE_TEXTS.id)) {
      const sorted = (text: string) => [...choicesOf(text)].map(([name, words]) => [name, [...words].sort()]);
      expect([key, sorted(PANE_TEXTS.en[key])]).toEqual([key, sorted(PANE_TEXTS.id[key])]);
    }
  });

  test("tell one from many in English, and nothing from some in both", () => {
    for (const key of keysOf(PANE_TEXTS.en)) {
      if (![...valuesOf(PANE_TEXTS.en[key]).values()].includes("plural")) continue;
      const [, one, many] = COUNTS.map((count) => render(PANE_TEXTS.en, "en", key, count));
      expect(one!.replace("1", "#")).not.toBe(many!.replace("1,234", "#"));
    }
  });

  test("are parsed without markup and say nothing of a program", () => {
    for (const language of LANGUAGES) {
      for (const key of keysOf(PANE_TEXTS[language])) {
        for (const count of COUNTS) {
          const said = render(PANE_TEXTS[language], language, key, count);
          expect([key, said]).not.toEqual([key, ""]);
          expect(said).not.toMatch(/undefined|null|NaN|\[object|[{}]/u);
        }
      }
    }
  });
});

describe.each(LANGUAGES)("each text of the pane in %s, with none, one and many", (language) => {
  test("is that of the golden file (UPDATE_GOLDEN=1 writes it anew)", () => {
    const texts = PANE_TEXTS[language];
    const lines = keysOf(texts).map((key) => {
      const takesCount = [...DECLARED.get(key)!.values()].includes("number");
      const said = takesCount
        ? COUNTS.map((count) => render(texts, language, key, count))
        : [render(texts, language, key, 1)];
      return [`- ${key}`, ...said.map((one) => `  - ${one}`)].join("\n");
    });
    const rendered = `# Pane (${language})\n\n${lines.join("\n")}\n`;
    const file = path.join(GOLDEN, `pane-${language}.md`);
    if (process.env["UPDATE_GOLDEN"] === "1") fs.writeFileSync(file, rendered);
    expect(rendered).toBe(fs.readFileSync(file, "utf8"));
  });
});
