import fc from "fast-check";
import { column, row } from "../../../../../src/core/address/address";
import { styleOf } from "../../../../../src/core/report/report-styles";
import { planMarks } from "../../../../../src/workbook/cells/plan-marks";
import { replaceMarks } from "../../../../../src/workbook/excel/marks/replace-marks";
import type { CellMark } from "../../../../../src/workbook/workbook";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { fill, hostWithSheet } from "../read/filled-sheet";
import { inSession } from "../read/in-session";

function mark(at: number, across: number, severity: CellMark["severity"]): CellMark {
  return { row: row(at), column: column(across), severity };
}

function markData(host: ExcelHost, marks: readonly CellMark[]) {
  return inSession(host, (session) => replaceMarks(session, "Data", planMarks(marks)));
}

/** Which severity each marked cell shows; every mark's rule is taken as true. */
function shown(host: ExcelHost): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { ranges, formula } of [...host.workbook.sheets[0]!.conditionalFormats].reverse()) {
    for (const { top, left, bottom, right } of ranges) {
      for (let at = top as number; at <= bottom; at++) {
        for (let across = left as number; across <= right; across++) {
          cells.set(`${at},${across}`, /error|warning|info/.exec(formula)?.[0] ?? formula);
        }
      }
    }
  }
  return cells;
}

/** A conditional format of the user's own, over A1:C9. */
async function addOwnRule(host: ExcelHost): Promise<void> {
  await host.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem("Data").getRange("A1:C9").conditionalFormats.add("Custom");
    custom.rule.formula = '=$A1="jenjang"';
    custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

const marksOf = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom("error", "warning", "info"))
    .map(([at, across, severity]) => mark(at, across, severity)),
  { maxLength: 60 },
);
const GRAVITY = ["info", "warning", "error"];

describe("marking cells of a user's sheet", () => {
  it("shows for each cell its gravest mark, and nothing on any other cell", async () => {
    await fc.assert(
      fc.asyncProperty(marksOf, async (marks) => {
        const { host } = hostWithSheet();
        await markData(host, marks);
        const expected = new Map<string, string>();
        for (const severity of GRAVITY) {
          for (const each of marks)
            if (each.severity === severity) expected.set(`${each.row},${each.column}`, severity);
        }
        expect(shown(host)).toEqual(expected);
        const { conditionalFormats } = host.workbook.sheets[0]!;
        expect(conditionalFormats.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  it("looks like the findings sheet, and an error is bold besides", async () => {
    const { host } = hostWithSheet();
    await markData(host, [mark(1, 1, "error"), mark(2, 1, "warning"), mark(3, 1, "info")]);
    const looks = host.workbook.sheets[0]!.conditionalFormats.map(({ formula, fill: color, fontColor, bold }) => {
      return [formula, color, fontColor, bold];
    });
    expect(looks.sort()).toEqual(
      [...GRAVITY].sort().map((severity) => {
        const { fill: color, color: ink } = styleOf(severity as CellMark["severity"]);
        return [`=N("jenjang ${severity}")=0`, `#${color}`, `#${ink}`, severity === "error" ? true : null];
      }),
    );
  });

  it("goes away without a trace, and new marks take the place of old ones", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", "kinerja");
    await addOwnRule(host);
    const before = structuredClone({ ...sheet });
    await markData(host, [mark(1, 1, "error"), mark(5, 2, "warning")]);
    await markData(host, [mark(7, 2, "warning")]);
    expect(shown(host).get("7,2")).toBe("warning");
    expect(sheet.conditionalFormats).toHaveLength(2);
    await markData(host, []);
    expect({ ...sheet }).toEqual(before);
  });

  it("touches nothing but conditional formats of our own", async () => {
    const { workbook } = hostWithSheet().host;
    const host = new ExcelHost(workbook, { record: true });
    await addOwnRule(host);
    const own = { ...workbook.sheets[0]!.conditionalFormats[0]! };
    host.recorded.length = 0;
    await markData(host, [mark(1, 1, "error")]);
    await markData(host, []);
    const changes = host.recorded.filter(({ kind }) => kind === "set" || kind === "call");
    expect(changes.length).toBeGreaterThan(0);
    for (const { type } of changes) expect(type).toMatch(/^Conditional|^Application$/);
    expect(workbook.sheets[0]!.conditionalFormats).toEqual([own]);
  });

  it("takes marks away that the user has copied along with the cells", async () => {
    const { host, sheet } = hostWithSheet();
    await markData(host, [mark(1, 1, "info")]);
    sheet.conditionalFormats.push({
      ...sheet.conditionalFormats[0]!,
      id: "{salinan}",
      formula: '= n( "jenjang info" ) = 0',
    });
    await markData(host, []);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it("lists no more addresses at once than Excel takes, in a number of round trips that follows their bytes", async () => {
    const { host } = hostWithSheet();
    const marks = Array.from({ length: 20_000 }, (_, i) => mark(2 * i + 1, (i % 7) + 1, "warning"));
    await markData(host, marks);
    expect(shown(host).size).toBe(20_000);
    expect(host.workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(10);
    expect(host.totals.syncs).toBeLessThan(4);
  });

  it("leaves the sheet as it was, whichever action of whichever round trip Excel refuses", async () => {
    const before = [mark(1, 1, "error"), mark(3, 2, "warning"), mark(4, 2, "info")];
    const after = [mark(2, 2, "error"), mark(3, 2, "info"), mark(9, 1, "warning")];
    const open = async (): Promise<ExcelHost> => {
      const { host } = hostWithSheet();
      await addOwnRule(host);
      await markData(host, before);
      return host;
    };
    const whole = await open();
    const standing = shown(whole);
    whole.trips.length = 0;
    await markData(whole, after);
    const trips = whole.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
    const refused = trips.flatMap((actions, trip) =>
      Array.from({ length: actions }, (_, atAction) => ({ after: trip, atAction })),
    );
    expect(refused.length).toBeGreaterThan(20);
    for (const failure of refused) {
      const host = await open();
      const rules = host.workbook.sheets[0]!.conditionalFormats.map(({ formula, ranges }) => ({ formula, ranges }));
      host.failNext("AccessDenied", failure);
      await expect(markData(host, after)).rejects.toMatchObject({ kind: "protected" });
      expect({ failure, shown: shown(host) }).toEqual({ failure, shown: standing });
      const now = host.workbook.sheets[0]!.conditionalFormats.map(({ formula, ranges }) => ({ formula, ranges }));
      expect(now).toEqual(rules);
    }
  });

  it("says which sheet is not whole when Excel refuses that too", async () => {
    const { host } = hostWithSheet();
    await markData(host, [mark(1, 1, "error")]);
    host.failNext("AccessDenied", { after: 3, atAction: 6 });
    host.failNext("AccessDenied", { after: 0 });
    await expect(markData(host, [mark(2, 1, "info")])).rejects.toMatchObject({ kind: "half-written", detail: "Data" });
  });

  it("throws `no-such-sheet`, and `protected` where the sheet is", async () => {
    const { host, sheet } = hostWithSheet();
    const talk = inSession(host, (session) => replaceMarks(session, "Lain", []));
    await expect(talk).rejects.toMatchObject({ kind: "no-such-sheet", detail: "Lain" });
    sheet.isProtected = true;
    await expect(markData(host, [mark(1, 1, "info")])).rejects.toMatchObject({ kind: "protected" });
  });
});
