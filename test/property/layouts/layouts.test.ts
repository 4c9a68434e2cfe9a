import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LAYOUTS } from "./layouts";
import { type ReadingRate, measure, printRates } from "./reading-rates";

const DOCUMENT = join(__dirname, "..", "..", "..", "docs", "reading-rates.md");
/** Sheets of each layout: some 300 in all, and more than 10,000 in the long run. */
const SHEETS = 13;
const LONG_SHEETS = 420;

const isLong = Number(process.env["JENJANG_CASES_FACTOR"] ?? "1") > 1;
const rates: ReadingRate[] = [];

describe("a random cascade laid out at random is read back as it was", () => {
  test.each(LAYOUTS)("$name", (layout) => {
    const rate = measure(layout, isLong ? LONG_SHEETS : SHEETS);
    rates.push(rate);
    const failed = rate.refused + rate.wrong;
    if (failed > Math.ceil((rate.sheets * rate.bound) / 100))
      throw new Error(`${failed} of ${rate.sheets} sheets failed, ${rate.bound} % may\n${rate.examples.join("\n")}`);
  });

  afterAll(() => {
    if (!isLong || rates.length < LAYOUTS.length) return;
    process.stdout.write(`${printRates(rates)}\n`);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(DOCUMENT, documentOf(rates));
  });
});

function documentOf(measured: readonly ReadingRate[]): string {
  const sheets = measured.reduce((sum, rate) => sum + rate.sheets, 0);
  return [
    "# How often generated sheets are read back",
    "",
    `\`npm run test:long\` makes random cascades (test/property/layouts), lays each out as planners do, with titles, pages that cut merged`,
    `areas, repeated headings, typing errors, hidden and blank rows, notes, totals and signatures, and reads it back: ${sheets} sheets, the same`,
    "ones every time. A sheet fails when a statement, a parent, an indicator, a unit, a target or an owner that the layout holds is not read as",
    "it was laid out. *Asked* are those of the wrong ones that came with at least one question to the planner. Written anew by",
    "`UPDATE_GOLDEN=1 npm run test:long -- layouts`.",
    "",
    printRates(measured),
    "",
  ].join("\n");
}
