// What `npm run test:e2e` runs: the built pages in Chromium, on workbook files and on the Excel test host.
const fast = require("../../jest.config.cjs");

/** Milliseconds for one test; on a busy machine a browser takes its time. */
const TIMEOUT = 180_000;

/** @type {import("jest").Config} */
module.exports = {
  ...fast,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: TIMEOUT,
  // The pages are built once for all files.
  globalSetup: "<rootDir>/test/e2e/harness/set-up.cjs",
  globalTeardown: "<rootDir>/test/e2e/harness/tear-down.cjs",
};
