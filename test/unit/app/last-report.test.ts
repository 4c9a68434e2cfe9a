import fc from "fast-check";
import type { CommandReport } from "../../../src/app/command-report";
import { formatReport, parseReport } from "../../../src/app/last-report";

const count = fc.nat();
const settings = fc.uniqueArray(fc.constantFrom("paper" as const, "orientation", "margins", "fit"));
const command = fc.constantFrom("check" as const, "tree", "skp", "convert");
const report: fc.Arbitrary<CommandReport> = fc.oneof(
  fc.record({
    outcome: fc.constant("failed" as const),
    command,
    source: fc.option(fc.string()),
    notice: fc.option(fc.string()),
  }),
  fc.record({
    ...{ outcome: fc.constant("done" as const), command, source: fc.string(), shows: fc.string() },
    ...{ year: fc.option(fc.string()), nodes: count, skp: count, skipped: count, kept: count, removed: count },
    findings: fc.option(fc.record({ error: count, warning: count, info: count })),
    noMatrix: fc.option(
      fc.record({
        reason: fc.constantFrom("no-level" as const, "no-statement", "two-parents", "differs"),
        cells: fc.array(fc.string()),
      }),
    ),
    notTaken: fc.record({ sheets: count, settings }),
  }),
);

describe("the report that a workbook keeps", () => {
  test("reads back as it was written", () => {
    fc.assert(fc.property(report, (given) => expect(parseReport(formatReport(given))).toEqual(given)));
  });

  test("is none when the text is no report: not there, not ours, of another version or with a field that is not as it should be", () => {
    const good = JSON.parse(
      formatReport({ outcome: "failed", command: "skp", source: "Data", notice: null }),
    ) as object;
    expect(parseReport(JSON.stringify(good))).not.toBeNull();
    const broken = [
      { version: 1 },
      { command: "hapus" },
      { outcome: "?" },
      { notice: 7 },
      { source: 7 },
      { outcome: "done" },
    ];
    const texts = broken.map((change) => JSON.stringify({ ...good, ...change }));
    for (const text of [null, "", "{", "[]", "null", "7", ...texts])
      expect([text, parseReport(text)]).toEqual([text, null]);
  });

  test("is none when any field of a report is replaced by something else", () => {
    const isDone = (given: CommandReport) => given.outcome === "done";
    fc.assert(
      fc.property(report.filter(isDone), fc.nat(), (given, pick) => {
        const fields = Object.keys(given);
        const field = fields[pick % fields.length]!;
        const text = JSON.stringify({ version: 2, ...given, [field]: { wrong: true } });
        expect(parseReport(text)).toBeNull();
      }),
    );
  });
});
