import type { QuestionView } from "../../../../src/app/desk/views";
import { column, row } from "../../../../src/core/address/address";
import type { Question } from "../../../../src/core/cascade/evidence";
import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import type { Language } from "../../../../src/messages/messages";
import { QuestionList } from "../../../../src/taskpane/features/read/question-list";
import type { WantedReading } from "../../../../src/taskpane/features/read/use-reading";
import { buttonsIn, rendered, selectsIn, textOf } from "./rendered";

const LEVELS = [
  { level: 1, label: "Tujuan", labelEn: "Goal" },
  { level: 2, label: "Sasaran", labelEn: "Objective" },
];
const READING: WantedReading = {
  ...{ sheet: "S", year: null, choices: NO_CHOICES, isLeaving: false },
  change: () => undefined,
};
const at = (r: number) => ({ sheet: "S", row: row(r), column: column(2) });

/** A question with what the desk tells of it. */
function asked(question: Question, told: Partial<QuestionView> = {}): QuestionView {
  return { question, cell: `B${question.at.row}`, beside: "", statement: "", level: 0, parentRow: 0, ...told };
}

function show(questions: readonly QuestionView[], language: Language = "id", disabled = false): string {
  return rendered(
    <QuestionList facts={{ questions, allLevels: LEVELS }} reading={READING} disabled={disabled} />,
    language,
  );
}

const LEVEL = asked({ kind: "level", at: at(5), node: "a" }, { statement: "Meningkatnya A" });
const PARENT = asked({ kind: "parent", at: at(6), node: "b" }, { statement: "Meningkatnya B", level: 2, parentRow: 4 });

describe("what is asked about a reading", () => {
  test("is counted, and nothing is shown when there is nothing to ask", () => {
    expect(textOf(show([]))).not.toContain("perlu dipastikan");
    expect(textOf(show([LEVEL, PARENT]))).toContain("2 hal perlu dipastikan");
    expect(textOf(show([LEVEL], "en"))).toContain("1 thing needs your decision");
  });

  test("stands with its cell and its statement", () => {
    expect(textOf(show([LEVEL]))).toMatch(/B5: .*\nMeningkatnya A\n/);
  });

  test("a level is picked among those of the profile; the unknown one stands there only while it is unknown", () => {
    const [unknown] = selectsIn(show([LEVEL]));
    expect(unknown).toEqual({
      label: "Jenjang untuk B5",
      options: ["Jenjang tidak dikenal", "Tujuan", "Sasaran"],
      picked: "Jenjang tidak dikenal",
    });
    const [known] = selectsIn(show([{ ...LEVEL, level: 2 }], "en"));
    expect(known).toMatchObject({ options: ["Goal", "Objective"], picked: "Objective" });
  });

  test("a parent is typed as a row; that of a root is left empty", () => {
    const html = show([PARENT]);
    expect(textOf(html)).toContain("Baris induk untuk B6 (0 bila puncak)");
    expect(html).toMatch(/<input[^>]* value="4"/);
    expect(buttonsIn(html)).toEqual(["Pakai"]);
    expect(show([{ ...PARENT, parentRow: 0 }])).toMatch(/<input[^>]* value=""/);
  });

  test("what is answered in the sheet itself has no control", () => {
    const code = asked({ kind: "code", at: at(7), shown: "2,1", code: "2.10" });
    const parts = asked({ kind: "parts", at: at(8), parts: 2, beside: at(8), others: 1 }, { beside: "C8" });
    const html = show([code, parts]);
    expect([selectsIn(html), buttonsIn(html)]).toEqual([[], []]);
    expect(textOf(html)).toContain("2.10");
    expect(textOf(html)).toContain("C8");
  });

  test("cannot be answered while something else is done", () => {
    const controls = [...show([LEVEL, PARENT], "id", true).matchAll(/<(?:select|input|button)([^>]*)>/g)];
    expect(controls).toHaveLength(3);
    for (const [, attributes] of controls) expect(attributes).toMatch(/ disabled/);
  });

  test("is shown ten at first, with the rest a press away", () => {
    const many = Array.from({ length: 14 }, (_, i) => asked({ kind: "level", at: at(i + 2), node: `n${i}` }));
    const html = show(many);
    expect(selectsIn(html)).toHaveLength(10);
    expect(buttonsIn(html)).toEqual(["Tampilkan 4 lagi"]);
  });
});
