import fs from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/core/check/rules";
import { inOneLine } from "../../../src/messages/messages";
import { messagesFor } from "../../../src/messages/messages-for";
import { FINDING_SAMPLES, LONG, renderFindings, renderMessages } from "./render-messages";

const LANGUAGES = ["id", "en"] as const;
const GOLDEN = path.join(__dirname, "../../golden/messages");
const MAX_SENTENCE = 160;

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const messages = messagesFor(language);

  it("are those of the golden file (UPDATE_GOLDEN=1 writes it anew)", () => {
    const file = path.join(GOLDEN, `${language}.md`);
    const rendered = renderMessages(messages);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      fs.mkdirSync(GOLDEN, { recursive: true });
      fs.writeFileSync(file, rendered);
    }
    expect(rendered).toBe(fs.readFileSync(file, "utf8"));
  });

  it("say each finding in one line of at most 160 characters that ends as a sentence", () => {
    for (const sentence of renderFindings(messages)) {
      expect([sentence, [...sentence].length <= MAX_SENTENCE]).toEqual([sentence, true]);
      expect(sentence).toMatch(/^[^\r\n]+[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  });

  it("count what a list leaves out, and end in no ellipsis with a full stop", () => {
    const known = ["Kinerja Strategis Daerah", "Kinerja Strategis Urusan", "Kinerja Taktikal", "Kinerja Operasional"];
    const say = (levels: readonly string[]) => messages.describeFinding["STR-18"]({ level: "X", known: levels });
    const all = known.slice(0, 3);
    expect(say(all)).toContain(all.join(", "));
    const many = [...known, ...known];
    const left = many.length - known.length;
    expect(say(many)).toContain(
      `${known.join(", ")}${language === "id" ? `, dan ${left} lainnya.` : `, and ${left} more.`}`,
    );
    // Letters that take two places each are one letter all the same.
    expect(say(["\u{1F600}".repeat(300), ...known])).toMatch(/\u{1F600}…, (dan 4 lainnya|and 4 more)\.$/u);
    expect(renderMessages(messages)).not.toContain(", …");
  });

  it("describe and name every rule", () => {
    const sampled = new Set(FINDING_SAMPLES.map((sample) => sample.rule));
    for (const { id } of RULES) {
      expect(sampled).toContain(id);
      expect(messages.ruleNames[id].length).toBeGreaterThan(3);
    }
  });

  it("render every text there is", () => {
    const rendered = renderMessages(messages);
    const { findingsSheet, indexSheet, diagram, skp, notice, commands, cli } = messages;
    const { topics, fields, approaches, ...settingsSheet } = messages.settingsSheet;
    const settings = [settingsSheet, topics, fields, approaches];
    for (const group of [findingsSheet, indexSheet, diagram, skp, notice, ...settings, commands, cli]) {
      for (const key of Object.keys(group))
        if (key !== "describe" && key !== "nameOfRule") expect(rendered).toContain(`- ${key}: `);
    }
  });

  it("keep refusals and command errors on one line, whatever the names are", () => {
    const { refusal, workbookError, cli } = messages;
    const sheets = Array.from({ length: 300 }, () => LONG);
    const lines = [
      inOneLine(refusal({ reason: "no-such-sheet", sheet: LONG, sheets })),
      inOneLine(refusal({ reason: "no-table", sheet: LONG })),
      inOneLine(workbookError("damaged", LONG, LONG)),
      inOneLine(workbookError("half-written", LONG, null)),
      cli.noSuchFile(LONG),
      cli.badValue("--lang", LONG, sheets),
    ];
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/u);
      expect(line.length).toBeLessThan(700);
    }
  });
});

describe("both languages", () => {
  const keys = (value: unknown, at = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${at}.${key}`))
      : [`${at}:${typeof value}`];

  it("have the same texts, of the same kinds", () => {
    expect(keys(messagesFor("id")).sort()).toEqual(keys(messagesFor("en")).sort());
  });

  it("are not copies of one another, and Indonesian sentences hold no English words", () => {
    const indonesian = renderFindings(messagesFor("id"));
    const english = renderFindings(messagesFor("en"));
    indonesian.forEach((sentence, i) => {
      expect(sentence).not.toBe(english[i]);
      expect(sentence).not.toMatch(/\b(the|is|are|not|has|have|level|parent|fill|target for)\b/u);
    });
  });
});
