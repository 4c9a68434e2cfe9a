/**
 * The rules for code that talks to Excel (eslint-plugin-office-addins, as tools/lint/office-rules.mjs makes them follow
 * `ExcelSession.ask`): each is seen to bite, and none bites on what the project's own way of asking looks like.
 */
import { rmSync } from "node:fs";
import path from "node:path";

import { plantHouse, PROJECT, runTool, type Files } from "./planted-house";

/** Milliseconds: eslint takes some 5 s with types, and more on a busy machine. */
const TIMEOUT = 60_000;

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** A question to Excel with this body, in the shape that `ExcelSession.ask` takes. */
const question = (body: string): string =>
  `export function question({ workbook }: Excel.RequestContext, id: string) {\n${body}\n}\n`;
/** A batch as `Excel.run` takes it. */
const batch = (body: string): string =>
  `export async function batch(context: Excel.RequestContext, id: string): Promise<unknown> {\n${body}\n}\n`;

const SHEET = `const sheet = workbook.worksheets.getItem(id);`;
const SHEET_OF_CONTEXT = `const sheet = context.workbook.worksheets.getItem(id);`;

const legal: Files = {
  "src/workbook/excel/answer.ts": question(`${SHEET}\nsheet.load("name");\nreturn () => sheet.name;`),
  "src/workbook/excel/nested.ts": question(
    `${SHEET}\nsheet.load(["name"]);\nconst answer = (): string => sheet.name;\nreturn { answer };`,
  ),
  "src/workbook/excel/result.ts": question(
    `const count = workbook.worksheets.getItem(id).names.getCount();\nreturn () => count.value;`,
  ),
  "src/workbook/excel/absent.ts": question(
    `const sheet = workbook.worksheets.getItemOrNullObject(id);\nsheet.load("name");\nreturn () => (sheet.isNullObject ? null : sheet.name);`,
  ),
  "src/workbook/excel/list.ts": `const MEMBERS = ["name", "id"] as const;\n${question(
    `${SHEET}\nsheet.load([...MEMBERS]);\nreturn () => sheet.name + sheet.id;`,
  )}`,
  "src/workbook/excel/handed-on.ts": `const queue = (sheet: Excel.Worksheet): { readonly answer: () => string } => ({ answer: () => sheet.name });\n${question(
    `${SHEET}\nreturn queue(sheet).answer;`,
  )}`,
};

/** File, what it holds, and the rule that must bite there. */
const wrong: readonly (readonly [file: string, text: string, rule: string])[] = [
  [
    "src/workbook/excel/at-once.ts",
    question(`${SHEET}\nsheet.load("name");\nconst name = sheet.name;\nreturn () => name;`),
    "call-sync-before-read",
  ],
  [
    "src/workbook/excel/at-once-in-a-call.ts",
    question(`${SHEET}\nsheet.load("name");\nconst names = [1].map(() => sheet.name);\nreturn () => names;`),
    "call-sync-before-read",
  ],
  [
    "src/commands/too-early.ts",
    batch(`${SHEET_OF_CONTEXT}\nsheet.load("name");\nconst name = sheet.name;\nawait context.sync();\nreturn name;`),
    "call-sync-after-load",
  ],
  ["src/workbook/excel/unloaded.ts", question(`${SHEET}\nreturn () => sheet.name;`), "load-object-before-read"],
  [
    "src/commands/loop.ts",
    batch(
      `for (const name of ["a", "b"]) {\n  context.workbook.worksheets.add(name + id);\n  await context.sync();\n}`,
    ),
    "no-context-sync-in-loop",
  ],
  ["src/workbook/excel/everything.ts", question(`${SHEET}\nsheet.load();\nreturn () => sheet;`), "no-empty-load"],
  [
    "src/taskpane/branch.tsx",
    question(`${SHEET}\nsheet.load("pageLayout");\nreturn () => sheet;`),
    "no-navigational-load",
  ],
  ["src/taskpane/start.ts", `Office.initialize = () => undefined;\n`, "no-office-initialize"],
  [
    "src/commands/null.ts",
    batch(
      `const sheet = context.workbook.worksheets.getItemOrNullObject(id);\nawait context.sync();\nreturn sheet ? 1 : 0;`,
    ),
    "test-for-null-using-isNullObject",
  ],
  ["src/workbook/excel/own-trip.ts", batch(`await context.sync();\nreturn id;`), "no-restricted-syntax"],
];

test(
  "the rules for Excel bite where they should, and not on a question and its answer",
  () => {
    const house = plantHouse({ ...legal, ...Object.fromEntries(wrong.map(([file, text]) => [file, text])) });
    try {
      const output = runTool(house, "eslint/bin/eslint.js", [
        ...["--config", path.join(PROJECT, "eslint.config.mjs"), "--format", "json", "src"],
      ]);

      const bites = (JSON.parse(output) as LintResult[]).map(({ filePath, messages }) => ({
        file: path.relative(house, filePath).replaceAll(path.sep, "/"),
        rules: messages
          .map(({ ruleId, message }) => ruleId ?? message)
          .map((rule) => rule.replace(/^office-addins\//, "")),
      }));
      const rulesOf = (file: string): readonly string[] => bites.find((bite) => bite.file === file)!.rules;
      expect(wrong.filter(([file, , rule]) => !rulesOf(file).includes(rule))).toEqual([]);
      expect(Object.keys(legal).map((file) => [file, rulesOf(file)])).toEqual(
        Object.keys(legal).map((file) => [file, []]),
      );
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  },
  TIMEOUT,
);
