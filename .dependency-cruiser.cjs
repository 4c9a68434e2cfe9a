// The first guard (docs/adr/0003): who may import whom. Each rule says why it is there.
const path = require("node:path");

/** The programs: they alone choose an adapter. */
const PROGRAMS = "^src/(taskpane|commands|cli)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-imports-core-only",
      comment:
        "The core is pure functions over frozen data. With a package, a host or a sentence in it, it could no longer " +
        "run in Excel, in a browser and on the command line alike, nor be tested without them.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "port-imports-core-only",
      comment:
        "The port is the one page that use cases and adapters share. A package named there would be forced on all of them.",
      severity: "error",
      from: { path: "^src/workbook/workbook\\.ts$" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "workbook-imports-core-and-packages-only",
      comment: "An adapter carries out plans made of core data. It knows nothing of use cases, messages or programs.",
      severity: "error",
      from: { path: "^src/workbook/" },
      to: { path: "^src/", pathNot: "^src/(core|workbook)/" },
    },
    {
      name: "no-adapter-imports-another",
      comment:
        "Adapters are exchangeable. One that leans on another cannot be dropped, and brings the other's host along.",
      severity: "error",
      from: { path: "^src/workbook/([^/]+)/" },
      to: { path: "^src/workbook/[^/]+/", pathNot: "^src/workbook/($1|made|cells)/" },
    },
    {
      name: "app-imports-core-and-port-only",
      comment:
        "A use case takes the workbook as an argument. If it knew an adapter, a sentence or a screen, the same use case " +
        "could not serve Excel, the browser and the command line.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { pathNot: "^src/(app|core)/|^src/workbook/workbook\\.ts$" },
    },
    {
      name: "messages-import-core-and-port-only",
      comment:
        "Sentences say what the core found and what a workbook refused. They know nothing of how that is shown. " +
        "Of packages they have the one that knows plurals and numbers of a language.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { pathNot: "^src/(messages|core)/|^src/workbook/workbook\\.ts$|^node_modules/intl-messageformat/" },
    },
    {
      name: "messages-import-types-only",
      comment: "The compiler checks that each finding has its sentence; at run time the sentences stand alone.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/", pathNot: "^src/messages/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "programs-import-core-types-only",
      comment:
        "What a program does to a cascade it does through a use case, so that every program does the same. " +
        "Writing a cell's address is notation, not work, and is free to all.",
      severity: "error",
      from: { path: PROGRAMS },
      to: { path: "^src/core/", pathNot: "^src/core/address/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-program-imports-another",
      comment: "Each program is built alone. What two of them share belongs to app or messages.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|cli)/" },
      to: { path: PROGRAMS, pathNot: "^src/$1/" },
    },
    {
      name: "what-hosts-share-knows-no-host",
      comment: "Marks, names and number formats mean the same in every host; none of them may bring a host along.",
      severity: "error",
      from: { path: "^src/workbook/(made|cells)/" },
      to: { path: "^src/workbook/[^/]+/", pathNot: "^src/workbook/(made|cells)/" },
    },
    {
      name: "only-programs-choose-an-adapter",
      comment: "Which workbook is behind the port is decided in one place of each program, and nowhere else.",
      severity: "error",
      from: { path: "^src/", pathNot: `${PROGRAMS}|^src/workbook/[^/]+/` },
      to: { path: "^src/workbook/[^/]+/" },
    },
    {
      name: "only-the-command-uses-node",
      comment: "Everything else also runs in a browser, where there is no file system and no process.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-imports-no-test",
      comment: "What ships does not contain tests, benchmarks, samples or tools.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|samples|tools)/" },
    },
    {
      name: "src-imports-no-dev-dependency",
      comment: "A package that ships is a dependency, seen as one when licences and advisories are reviewed.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-test-imports-a-test",
      comment: "A test file runs its tests when it is imported: they would run twice, and be counted twice.",
      severity: "error",
      from: { path: "^test/" },
      to: { path: "\\.test\\.tsx?$" },
    },
    {
      name: "no-cycles",
      comment: "Files in a cycle can only be understood, tested and moved together. Type imports count.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that imports nothing and that nothing imports is dead, or somebody forgot to register it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/(cli|commands|taskpane)/(main|index)\\.tsx?$" },
      to: {},
    },
    {
      name: "no-catch-all-names",
      comment: "A file is named for the one thing it exports. A drawer named for nothing fills with everything.",
      severity: "error",
      from: {},
      to: { path: "/(util|utils|helper|helpers|common|misc|constants)(/|[.]tsx?$)", pathNot: "node_modules" },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere fails only when that line runs. It also blinds every rule above.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|\\.tmp)/" },
    // Type imports count: a type that leaks is knowledge that leaks.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, "tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
