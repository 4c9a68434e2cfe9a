/**
 * The three guards (docs/adr/0003), each run once on a small tree of planted violations with the project's own settings.
 * A guard that nobody has seen bite may be asleep: a misspelt path in a rule matches nothing, and says nothing.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { plantHouse, PROJECT, runTool, type Files } from "./planted-house";

/** Milliseconds: each tool takes some 3 s, and more on a busy machine. */
const TIMEOUT = 60_000;

const houses: string[] = [];

function plant(files: Files): string {
  const house = plantHouse(files);
  houses.push(house);
  return house;
}

afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

describe("dependency-cruiser", () => {
  const importRules = path.join(PROJECT, ".dependency-cruiser.cjs");

  interface RuleSet {
    readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
  }
  interface CruiseResult {
    readonly summary: {
      readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    };
  }

  const legal: Files = {
    "src/core/tree.ts": `export const tree = 1;\nexport type Tree = typeof tree;`,
    "src/core/address/address.ts": `export const cell = 1;`,
    "src/core/layout.ts": `import { tree } from "./tree";\nexport const layout = tree;`,
    "src/workbook/xlsx/open.ts": `import { unzipSync } from "fflate";\nimport type { Port } from "../workbook";\nexport const open = (port: Port) => [port, unzipSync];`,
    "src/workbook/xlsx/zip/read.ts": `import "../open";\nimport "../../made/name";`,
    "src/workbook/made/name.ts": `import "../cells/text";\nimport type { Port } from "../workbook";\nexport type Name = Port;`,
    "src/workbook/cells/text.ts": `export const text = 1;`,
    "src/app/build.ts": `import { layout } from "../core/layout";\nimport type { Port } from "../workbook/workbook";\nexport const build = (port: Port) => [port, layout];`,
    "src/messages/id.ts": `import type { Tree } from "../core/tree";\nimport type { Port } from "../workbook/workbook";\nexport type { Port };\nexport const id = (tree: Tree) => tree;`,
    "src/cli/main.ts": `import "node:fs";\nimport "../app/build";\nimport "../messages/id";\nimport "../workbook/xlsx/zip/read";\nimport "../core/address/address";\nimport type { Tree } from "../core/tree";\nexport type { Tree };`,
    "test/unit/open.test.ts": `import "../../src/workbook/xlsx/open";\nimport "fast-check";\nimport "node:fs";`,
  };

  /** File, what it holds, and the rules that must bite there: these and no others. */
  const wrong: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
    ["src/core/package.ts", `import "fflate";`, ["core-imports-core-only"]],
    [
      "src/core/host.ts",
      `import type { Port } from "../workbook/workbook";\nexport type Host = Port;`,
      ["core-imports-core-only"],
    ],
    [
      "src/workbook/workbook.ts",
      `import type { Tree } from "../core/tree";\nimport "fflate";\nexport type Port = Tree;`,
      ["port-imports-core-only"],
    ],
    ["src/workbook/excel/say.ts", `import "../../messages/id";`, ["workbook-imports-core-and-packages-only"]],
    ["src/workbook/excel/open.ts", `import "../xlsx/open";`, ["no-adapter-imports-another"]],
    [
      "src/workbook/made/mark.ts",
      `import "../xlsx/open";`,
      ["no-adapter-imports-another", "what-hosts-share-knows-no-host"],
    ],
    ["src/app/say.ts", `import "../messages/id";`, ["app-imports-core-and-port-only"]],
    [
      "src/app/open.ts",
      `import "../workbook/xlsx/open";`,
      ["app-imports-core-and-port-only", "only-programs-choose-an-adapter"],
    ],
    ["src/app/save.ts", `import "node:fs";`, ["app-imports-core-and-port-only", "only-the-command-uses-node"]],
    [
      "src/messages/build.ts",
      `import "../app/build";`,
      ["messages-import-core-and-port-only", "messages-import-types-only"],
    ],
    [
      "src/messages/count.ts",
      `import { tree } from "../core/tree";\nexport const count = tree;`,
      ["messages-import-types-only"],
    ],
    [
      "src/cli/draw.ts",
      `import { layout } from "../core/layout";\nexport const draw = layout;`,
      ["programs-import-core-types-only"],
    ],
    ["src/commands/run.ts", `import "../cli/main";`, ["no-program-imports-another"]],
    ["src/taskpane/save.ts", `import "node:path";`, ["only-the-command-uses-node"]],
    ["src/workbook/xlsx/probe.ts", `import "../../../bench/run";`, ["src-imports-no-test"]],
    ["src/workbook/xlsx/law.ts", `import "fast-check";`, ["src-imports-no-dev-dependency"]],
    ["bench/run.ts", `export const run = 1;`, []],
    ["test/unit/again.ts", `import "./open.test";`, ["no-test-imports-a-test"]],
    // A cycle is reported once, at one of its files.
    ["src/core/there.ts", `import type { Back } from "./back";\nexport type There = Back;`, []],
    ["src/core/back.ts", `import type { There } from "./there";\nexport type Back = There;`, ["no-cycles"]],
    ["src/core/alone.ts", `export const alone = 1;`, ["no-orphans"]],
    ["src/core/utils.ts", `import "./tree";`, []],
    ["src/core/drawer.ts", `import "./utils";`, ["no-catch-all-names"]],
    ["src/core/lost.ts", `import "./nowhere";`, ["core-imports-core-only", "everything-resolves"]],
  ];

  test(
    "bites where a rule is broken, and nowhere else",
    () => {
      const house = plant({ ...legal, ...Object.fromEntries(wrong.map(([file, text]) => [file, text])) });
      const output = runTool(house, "dependency-cruiser/bin/dependency-cruise.mjs", [
        ...["--config", importRules, "--output-type", "json"],
        ...["src", "test", "bench"],
      ]);

      const { summary } = JSON.parse(output) as CruiseResult;
      const bites = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
      expect([...new Set(bites)].sort()).toEqual(
        wrong.flatMap(([file, , rules]) => rules.map((rule) => `${file}: ${rule}`)).sort(),
      );
    },
    TIMEOUT,
  );

  test("has no rule that was never seen to bite, and a reason for each", () => {
    const { forbidden } = createRequire(__filename)(importRules) as RuleSet;
    const seen = new Set(wrong.flatMap(([, , rules]) => rules));
    expect([...seen].sort()).toEqual(forbidden.map(({ name }) => name).sort());
    for (const { name, comment } of forbidden) expect([name, comment.length > 40]).toEqual([name, true]);
  });
});

describe("the core's own compiler settings", () => {
  /** Names of hosts that need no import, so that no import graph can see them. */
  const hosts = ["document", "window", "Excel", "Office", "process", "console", "fetch", "setTimeout", "Buffer"];

  test(
    "know no host",
    () => {
      const files = Object.fromEntries(
        hosts.map((host) => [`src/core/${host}.ts`, `export const host: unknown = ${host};`]),
      );
      const house = plant({ ...files, "src/core/legal.ts": `export const total = [1, 2].at(-1) ?? 0;` });

      const output = runTool(house, "typescript/bin/tsc", ["-p", "src/core", "--pretty", "false"]);

      const refused = [...output.matchAll(/^src\/core\/(\w+)\.ts\(\d+,\d+\): error TS(?:2304|2580|2584|2591)\b/gm)];
      expect(refused.map(([, name]) => name).sort()).toEqual([...hosts].sort());
      expect(output.trim().split("\n")).toHaveLength(hosts.length);
    },
    TIMEOUT,
  );
});

describe("eslint", () => {
  interface LintResult {
    readonly filePath: string;
    readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
  }

  const lines = (count: number): string => "// a line\n".repeat(count - 1) + "export const last = 1;\n";

  const legal: Files = {
    "src/core/pure.ts": `import { last } from "./table.data";\nexport const pure = (row: readonly number[]): number => row[0]! + new Map([[1, last]]).get(1)! + Date.UTC(2025, 0);\n`,
    "src/core/long.ts": lines(400),
    "src/core/table.data.ts": lines(401),
    "src/messages/id.ts": lines(401),
    "src/cli/main.ts": `console.log("Selesai.");\n`,
    "src/app/clock.ts": `export const now = (): number => Date.now();\n`,
    "test/unit/long.test.ts": lines(500),
  };

  /** File, what it holds, and the rule that must bite there. */
  const wrong: readonly (readonly [file: string, text: string, rule: string])[] = [
    ["src/core/clock.ts", `export const now = (): number => Date.now();\n`, "no-restricted-properties"],
    ["src/core/date.ts", `export const today = (): Date => new Date();\n`, "no-restricted-syntax"],
    ["src/core/chance.ts", `export const chance = (): number => Math.random();\n`, "no-restricted-properties"],
    ["src/core/stopwatch.ts", `export const time: unknown = performance.now();\n`, "no-restricted-globals"],
    ["src/core/say.ts", `console.log("?");\n`, "no-restricted-globals"],
    ["src/core/leave.ts", `process.exit(1);\n`, "no-restricted-globals"],
    [
      "src/core/package.ts",
      `import { zipSync } from "fflate";\nexport const zip = zipSync;\n`,
      "no-restricted-imports",
    ],
    ["src/core/builtin.ts", `import path from "node:path";\nexport const sep = path.sep;\n`, "no-restricted-imports"],
    ["src/core/later.ts", `export const later = (): Promise<unknown> => import("./pure");\n`, "no-restricted-syntax"],
    [
      "src/core/order.ts",
      `export const order = (a: string, b: string): number => a.localeCompare(b);\n`,
      "no-restricted-syntax",
    ],
    ["src/core/blind.ts", `export const blind = (a: string | null): string => a!;\n`, "no-restricted-syntax"],
    ["src/core/level.ts", `export enum Level {\n  One,\n}\n`, "no-restricted-syntax"],
    ["src/app/unnamed.ts", `export default 1;\n`, "no-restricted-syntax"],
    ["src/app/say.ts", `console.log("?");\n`, "no-console"],
    ["src/app/anything.ts", `export const anything = (a: any): unknown => a;\n`, "@typescript-eslint/no-explicit-any"],
    [
      "src/app/value.ts",
      `import { last } from "../messages/id";\nexport type Last = typeof last;\n`,
      "@typescript-eslint/consistent-type-imports",
    ],
    [
      "src/app/switch.ts",
      `export function letter(a: 1 | 2): string {\n  switch (a) {\n    case 1:\n      return "a";\n  }\n  return "";\n}\n`,
      "@typescript-eslint/switch-exhaustiveness-check",
    ],
    [
      "src/app/forgotten.ts",
      `export const start = (work: () => Promise<void>): void => {\n  work();\n};\n`,
      "@typescript-eslint/no-floating-promises",
    ],
    ["src/core/too-long.ts", lines(401), "max-lines"],
    ["test/unit/too-long.test.ts", lines(501), "max-lines"],
  ];

  test(
    "bites where the house style or the core's purity is broken, and not on what is legal",
    () => {
      const house = plant({ ...legal, ...Object.fromEntries(wrong.map(([file, text]) => [file, text])) });
      const config = path.join(PROJECT, "eslint.config.mjs");
      const output = runTool(house, "eslint/bin/eslint.js", ["--config", config, "--format", "json", "src", "test"]);

      const rulesByFile = new Map(
        (JSON.parse(output) as LintResult[]).map(({ filePath, messages }) => [
          path.relative(house, filePath).replaceAll(path.sep, "/"),
          messages.map(({ ruleId, message }) => ruleId ?? message),
        ]),
      );
      const silent = wrong
        .filter(([file, , rule]) => !(rulesByFile.get(file) ?? []).includes(rule))
        .map(([file]) => file);
      expect(silent).toEqual([]);
      const bitten = Object.keys(legal).map((file) => [file, rulesByFile.get(file)]);
      expect(bitten).toEqual(Object.keys(legal).map((file) => [file, []]));
    },
    TIMEOUT,
  );
});
