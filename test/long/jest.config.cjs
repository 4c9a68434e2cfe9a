// What `npm run test:long` runs: the laws of test/property with many more generated cases, and what is only here.
const fast = require("../../jest.config.cjs");

/** Times as many generated cases as `npm test`. */
const FACTOR = 10;
/** Milliseconds that one law may take with that many cases. */
const TIMEOUT = 300_000;
/** jest looks up every global of its sandbox by an interceptor: handed in as arguments, these cost half as much time. */
const HANDED_IN = ["Array", "Map", "Math", "Number", "Object", "RegExp", "Set", "String"];

process.env.JENJANG_CASES_FACTOR ??= String(FACTOR);

/** @type {import("jest").Config} */
module.exports = {
  ...fast,
  testMatch: ["<rootDir>/test/property/**/*.test.ts", "<rootDir>/test/long/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: TIMEOUT,
  sandboxInjectedGlobals: HANDED_IN,
};
