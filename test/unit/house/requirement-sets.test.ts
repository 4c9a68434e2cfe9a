/**
 * The manifest promises to run in every Excel that has its requirement set. This proves it from the code: the compiler finds each member
 * of Excel that is used, and the types of Office.js say since which set it is there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { FIRST_SET, formatApiSet, parseApiSet, stricter, type ApiSet } from "./api-set";
import { findFaults, surveyMembers, type MemberSurvey } from "./member-survey";
import { PROJECT } from "./planted-house";
import { buildTypedProgram } from "./typed-program";

/** Where code may talk to Excel. */
const FOLDERS = ["src/workbook/excel", "src/commands", "src/taskpane"];
/** Milliseconds; the compiler takes some 5 s. */
const TIMEOUT = 60_000;

const CHECK = "Office.context.requirements.isSetSupported";

/** Code that has `sheet` and `context` at hand, and what is found that an Excel of ExcelApi 1.13 does not have. */
const PLANTED: readonly (readonly [law: string, code: string, faults: readonly string[]])[] = [
  [
    "a method above the minimum is found",
    `sheet.shapes.getItemOrNullObject("a");`,
    ["ShapeCollection.getItemOrNullObject needs ExcelApi 1.14"],
  ],
  ["what the minimum has is not", `sheet.shapes.getItem("a").placement = "Absolute";`, []],
  [
    "a property that is read is found",
    `export const name = sheet.shapes.getItem("a").displayName;`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "a property that is taken out of an object is found",
    `export const { displayName } = sheet.shapes.getItem("a");`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "a property in brackets is found",
    `export const name = sheet.shapes.getItem("a")["displayName"];`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "a property that is set is found",
    `sheet.showDataTypeIcons = true;`,
    ["Worksheet.showDataTypeIcons needs ExcelApi 1.19"],
  ],
  [
    "names in a text for load are found, through objects and collections",
    `sheet.load("name, shapes/items/displayName");`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "so are names of a collection's items, and names in a list",
    `sheet.shapes.load(["id", "displayName"]);`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "so are names in a constant",
    `const FIELDS = ["id", "displayName"] as const; sheet.shapes.load([...FIELDS]);`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "so are names for what may be null",
    `declare const shape: Excel.Shape | null; shape?.load("displayName");`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "so are names in select and expand",
    `sheet.shapes.load({ select: "displayName" });`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "so are load options",
    `sheet.shapes.load({ displayName: true });`,
    ["ShapeCollectionLoadOptions.displayName needs ExcelApi 1.15"],
  ],
  [
    "so is what the context loads",
    `context.load(sheet.shapes, "items/displayName");`,
    ["Shape.displayName needs ExcelApi 1.15"],
  ],
  [
    "a property of an object that Excel is given is found",
    `sheet.getRange("A1").getCellProperties({ format: { fill: { color: true } }, textRuns: true });`,
    ["CellPropertiesLoadOptions.textRuns needs ExcelApi 1.18"],
  ],
  [
    "so is a property of an object that was built before, inside lists too",
    `const wanted = [[{ textRuns: [{ text: "a" }] }]]; sheet.getRange("A1").setCellProperties(wanted);`,
    ["SettableCellProperties.textRuns needs ExcelApi 1.18", "RangeTextRun.text needs ExcelApi 1.18"],
  ],
  [
    "options of a run are found",
    `void Excel.run({ mergeUndoGroup: true }, async () => undefined);`,
    ["RunOptions.mergeUndoGroup needs ExcelApi 1.20"],
  ],
  [
    "a text that is a member of an enum is found",
    `sheet.getRange("A1").clear("ResetContents");`,
    ["ClearApplyTo.resetContents needs ExcelApi 1.18"],
  ],
  [
    "so is one that is reached through a table",
    `const APPLY = { all: "Contents", reset: "ResetContents" } as const; declare const what: "all" | "reset"; sheet.getRange("A1").clear(APPLY[what]);`,
    ["ClearApplyTo.resetContents needs ExcelApi 1.18"],
  ],
  [
    "a set of another name is no version of ExcelApi",
    `sheet.pageLayout.alignMarginsHeaderFooter = true; sheet.getRange("A1").copyFrom("B1", "Link");`,
    ["PageLayout.alignMarginsHeaderFooter needs ExcelApiDesktop 1.1", "RangeCopyType.link needs ExcelApiOnline 1.1"],
  ],
  [
    "a condition that asks for the member's set guards its branch",
    `if (${CHECK}("ExcelApi", "1.14")) sheet.shapes.getItemOrNullObject("a");`,
    [],
  ],
  [
    "so does a choice, and what stands behind &&",
    `export const shape = sheet.visibility === "Visible" && ${CHECK}("ExcelApi", "1.15") ? sheet.shapes.getItem("a").displayName : null; export const other = ${CHECK}("ExcelApi", "1.15") && sheet.shapes.getItem("a").displayName;`,
    [],
  ],
  [
    "a lower set is no guard",
    `if (${CHECK}("ExcelApi", "1.13")) sheet.shapes.getItemOrNullObject("a");`,
    ["ShapeCollection.getItemOrNullObject needs ExcelApi 1.14"],
  ],
  [
    "nor is another set's version",
    `if (${CHECK}("ExcelApiOnline", "1.14")) sheet.shapes.getItemOrNullObject("a");`,
    ["ShapeCollection.getItemOrNullObject needs ExcelApi 1.14"],
  ],
  [
    "nor is the other branch",
    `if (${CHECK}("ExcelApi", "1.14")) sheet.activate(); else sheet.shapes.getItemOrNullObject("a");`,
    ["ShapeCollection.getItemOrNullObject needs ExcelApi 1.14"],
  ],
  [
    "nor is an or",
    `if (${CHECK}("ExcelApi", "1.14") || sheet.name === "") sheet.shapes.getItemOrNullObject("a");`,
    ["ShapeCollection.getItemOrNullObject needs ExcelApi 1.14"],
  ],
  ["a load without names is refused", `sheet.load();`, ["load without names takes everything there is"]],
  [
    "so is one whose names are put together",
    `declare const f: string; sheet.load(f);`,
    ["load of what cannot be read: f"],
  ],
  ["so is one of no member", `sheet.shapes.load("items/colour");`, ["load of no member: items/colour"]],
];

const sources = FOLDERS.flatMap((folder) => sourcesBelow(path.join(PROJECT, folder)));
const planted = Object.fromEntries(
  PLANTED.map(([, code], i) => [
    path.join(PROJECT, "src/workbook/excel", `planted-${i}.ts`),
    `declare const context: Excel.RequestContext;\ndeclare const sheet: Excel.Worksheet;\nexport {};\n${code}`,
  ]),
);
const program = buildTypedProgram(PROJECT, sources, planted);
const minimum = manifestMinimum();

describe("the finder of members", () => {
  test.each(PLANTED.map(([law, , faults], i) => [law, Object.keys(planted)[i]!, faults] as const))(
    "%s",
    (_, file, faults) => {
      const minimum = parseApiSet("[Api set: ExcelApi 1.13]")!;
      const found = findFaults(surveyMembers(program, [file], PROJECT), minimum);
      expect(found.map((fault) => fault.replace(/^\S+ /, ""))).toEqual(faults);
    },
    TIMEOUT,
  );

  test("reads sets as the reference writes them", () => {
    const read = (text: string) => formatApiSet(parseApiSet(`/** Does it.\n * [Api set: ${text}] */`)!);
    expect(read("ExcelApi 1.9")).toBe("ExcelApi 1.9");
    expect(read("ExcelApi 1.1 for get, 1.8 for set")).toBe("ExcelApi 1.8");
    expect(read("ExcelApi 1.9, ExcelApi Preview for null `destinationRange`")).toBe("ExcelApi (preview)");
    expect(read("ExcelApi BETA (PREVIEW ONLY)")).toBe("ExcelApi (preview)");
    expect(read("ExcelApiOnline 1.1")).toBe("ExcelApiOnline 1.1");
    expect(parseApiSet("/** Does it. */")).toBeNull();
  });
});

describe(`every member of Excel is there since ${formatApiSet(minimum)}, or asked for`, () => {
  test.each(sources.map((file) => [describeUse(file), file] as const))("%s", (_, file) => {
    expect(findFaults(surveyOf(file), minimum)).toEqual([]);
  });

  test("and members are found", () => {
    expect(sources.flatMap((file) => surveyOf(file).uses).length).toBeGreaterThan(100);
  });
});

function surveyOf(file: string): MemberSurvey {
  return surveyMembers(program, [file], PROJECT);
}

/** The file's name and the highest set that it uses, guarded or not. */
function describeUse(file: string): string {
  const name = path.relative(PROJECT, file).split(path.sep).join("/");
  const { uses } = surveyOf(file);
  if (uses.length === 0) return `${name} uses none`;
  return `${name} uses ${formatApiSet(uses.map(({ needs }) => needs).reduce(stricter, FIRST_SET))}`;
}

function sourcesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The set that Excel must have to show the add-in: the manifest says it twice, for its ribbon and for what is older. */
function manifestMinimum(): ApiSet {
  const manifest = readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");
  const asked = Array.from(
    manifest.matchAll(/<(?:bt:)?Set\s+Name="ExcelApi"\s+MinVersion="([\d.]+)"/g),
    ([, set]) => set,
  );
  const [version, ...others] = new Set(asked);
  const set = parseApiSet(`[Api set: ExcelApi ${version}]`);
  if (!set || others.length > 0) throw new Error("the manifest must ask for one version of ExcelApi");
  return set;
}
