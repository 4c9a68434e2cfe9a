// The third guard (docs/adr/0003): what neither an import graph nor the compiler sees, and the house style.
import js from "@eslint/js";
import ts from "typescript-eslint";
import { officeRules } from "./tools/lint/office-rules.mjs";

/** Lines a source file may have; tables of data and messages are exempt, for their length is not complexity. */
const MAX_SOURCE_LINES = 400;
const MAX_TEST_LINES = 500;

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: one name for one thing, in every file that uses it.",
};
const noEnum = {
  selector: "TSEnumDeclaration",
  message: 'Write a union of literals ("a" | "b"): it is plain data and needs no code at run time.',
};
/**
 * `row[i]!` and `map.get(key)!` say what the lines around them keep true: the index is in range, the key was put in.
 * On a name or a property the compiler can be told properly, and a `!` hides a case that somebody left open.
 */
const noBlindAssertion = {
  selector: "TSNonNullExpression > :matches(Identifier, MemberExpression[computed=false])",
  message:
    "Check for null, or narrow the type. Only an index or a look-up that the code itself keeps true may carry a `!`.",
};
const houseSyntax = [noDefaultExport, noEnum];

/** The rules for Excel lean on it: what a question gives back runs after the round trip. */
const noOtherRoundTrip = {
  selector: "CallExpression[callee.property.name='sync']",
  message: "Ask through ExcelSession.ask: it waits while Excel is busy, can be stopped, and says what went wrong.",
};

/** The core is pure: what comes out depends on what goes in, on every machine and at every hour. */
const coreSyntax = [
  { selector: "NewExpression[callee.name='Date']", message: "The core has no clock. Take the date as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The core has no clock. Take the date as an argument." },
  { selector: "ImportExpression", message: "The core imports itself only, and at the top of the file." },
  { selector: "TSImportEqualsDeclaration", message: "The core imports itself only, by relative paths." },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "Without a locale the order depends on the machine. Compare with <, or name the locale.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
    message: "Without a locale the text depends on the machine. Name the locale.",
  },
];

const nodeGlobals = Object.fromEntries(
  [
    "__dirname",
    "__filename",
    "Buffer",
    "URL",
    "clearTimeout",
    "console",
    "module",
    "process",
    "require",
    "setTimeout",
  ].map((name) => [name, "readonly"]),
);

export default ts.config(
  { ignores: ["dist/", "coverage/", ".tmp/", "test/fixtures/", "test/golden/**/*.json"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,

  {
    name: "jenjang/typescript",
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": "error",
      // What users paste into cells holds control characters; cleaning them is our work.
      "no-control-regex": "off",
      "no-restricted-syntax": ["error", ...houseSyntax, noBlindAssertion],
      "max-lines": ["error", MAX_SOURCE_LINES],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number has one spelling; what this rule guards against is objects and null in a sentence.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `while (true)` with a return inside is the plain way to write some loops.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // Spreading a string into its code points is what we want where we do it.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }, "string"] }],
      // An adapter that has nothing to wait for is async all the same: what it throws must reach the caller as a rejection.
      "@typescript-eslint/require-await": "off",
      // Told apart by `noBlindAssertion`.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },

  {
    name: "jenjang/core",
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...houseSyntax, noBlindAssertion, ...coreSyntax],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock. Take the date as an argument." },
        { object: "Math", property: "random", message: "The core has no chance in it. Take the seed as an argument." },
        { object: "performance", property: "now", message: "The core has no clock." },
      ],
      "no-restricted-globals": [
        "error",
        ...["console", "process", "performance", "crypto", "globalThis", "require"].map((name) => ({
          name,
          message: "The core knows no host: data comes in as arguments and goes out as return values.",
        })),
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!\\.{1,2}/)", message: "The core imports itself only, by relative paths." }] },
      ],
    },
  },

  {
    name: "jenjang/excel",
    files: ["src/workbook/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeRules },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },

  {
    name: "jenjang/round-trips",
    files: ["src/workbook/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    ignores: ["src/workbook/excel/excel-session.ts"],
    rules: { "no-restricted-syntax": ["error", ...houseSyntax, noBlindAssertion, noOtherRoundTrip] },
  },

  {
    name: "jenjang/tables",
    files: ["**/*.data.ts", "src/messages/**/*.ts"],
    rules: { "max-lines": "off" },
  },

  {
    name: "jenjang/programs",
    files: ["src/cli/**/*.ts", "bench/**/*.ts", "samples/source/**/*.ts", "tools/**/*.ts"],
    rules: { "no-console": "off" },
  },

  {
    name: "jenjang/tests",
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "max-lines": ["error", MAX_TEST_LINES],
      // A test that finds nothing fails at once, and by name: it may assert without a guard.
      "no-restricted-syntax": ["error", ...houseSyntax],
      "@typescript-eslint/unbound-method": "off",
    },
  },

  {
    name: "jenjang/configuration",
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    name: "jenjang/commonjs",
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs" },
  },
);
