// What `npm run screenshots` runs: it takes the pictures of docs/images/panel from the built pages.
const base = require("../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = { ...base, testMatch: ["**/*.shots.ts"], testPathIgnorePatterns: ["/node_modules/"] };
