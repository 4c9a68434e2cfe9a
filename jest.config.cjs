// What `npm test` runs: everything that needs Node alone. The long and the print runs extend this file.

/** One rule per syntax: in a .ts file `<T>(x)` begins a generic function, in a .tsx file an element. */
const swc = (tsx) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx }, transform: { react: { runtime: "automatic" } } },
  },
];

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/print/", "/test/long/", "/test/e2e/"],
  setupFiles: ["<rootDir>/test/setup/generated-cases.ts"],
  // The last one: packages that come as ES modules only.
  transform: {
    "\\.ts$": swc(false),
    "\\.tsx$": swc(true),
    "/node_modules/(intl-messageformat|@formatjs)/.+\\.js$": swc(false),
  },
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs)/)"],
  // jest leaves one core idle by default, which on two cores is half of the machine.
  maxWorkers: "100%",
  // Milliseconds. A test that hangs must end; how long an honest one takes on a busy machine is no fault.
  testTimeout: 60_000,
};
