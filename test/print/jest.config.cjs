// What `npm run test:print` runs: sheets printed by LibreOffice and read back with poppler.
const fast = require("../../jest.config.cjs");

/** Milliseconds for one test; LibreOffice needs seconds for its first start. */
const TIMEOUT = 180_000;

/** @type {import("jest").Config} */
module.exports = {
  ...fast,
  testMatch: ["<rootDir>/test/print/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: TIMEOUT,
};
