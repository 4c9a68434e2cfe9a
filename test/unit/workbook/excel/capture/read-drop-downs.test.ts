import { rect } from "../../../../../src/core/address/address";
import type { DropDown, SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { buildCell, buildPlan } from "../../../../contract/plan-builder";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { captureAll, writePlans } from "./captured";

const NAME = "Tabel 'baku' 2025";
const CODES: DropDown = { area: rect(4, 2, 230, 2), source: rect(4, 1, 230, 1) };
const LEVELS: DropDown = { area: rect(4, 3, 230, 3), source: ["Tujuan", "Sasaran"] };
const UNITS: DropDown = { area: rect(4, 8, 230, 8), source: ["%", "dokumen"] };

function table(...dropDowns: DropDown[]): SheetPlan {
  return buildPlan({ kind: "table", name: NAME, cells: [buildCell(3, 1, "Kode")], dropDowns });
}

/** The lists that are read back once the plan is written and the user has done something, and the trips that it took. */
async function captured(plan: SheetPlan, user?: (sheet: Excel.Worksheet) => void) {
  const host = ExcelHost.empty();
  await writePlans(host, [plan]);
  await host.run(async (context) => {
    user?.(context.workbook.worksheets.getItem(plan.name));
    await context.sync();
  });
  const before = host.trips.length;
  const [read] = await captureAll(host);
  const trips = host.trips.slice(before).filter(({ cleanup }) => !cleanup).length;
  return { lists: read!.dropDowns, trips };
}

describe("lists to choose from are read back", () => {
  test("as they were written, those of neighbouring columns too", async () => {
    for (const lists of [[], [UNITS], [CODES, UNITS], [CODES, LEVELS], [UNITS, CODES, LEVELS]]) {
      const { lists: read } = await captured(table(...lists));
      expect(new Set(read)).toEqual(new Set(lists));
    }
  });

  test("over several columns as one", async () => {
    const wide = { ...UNITS, area: rect(4, 5, 230, 8) };
    expect((await captured(table(wide))).lists).toEqual([wide]);
  });

  test("in no more trips where there are none, and in three more at most of ours", async () => {
    const { trips: none } = await captured(table());
    expect((await captured(table(UNITS))).trips - none).toBe(2);
    expect((await captured(table(CODES, LEVELS, UNITS))).trips - none).toBe(3);
  });

  test("but for the cells that got another rule, or none", async () => {
    const { lists } = await captured(table(UNITS), (sheet) => {
      sheet.getRange("H6").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("H100").dataValidation.clear();
    });
    const rows = lists!.flatMap(({ area, source }) => {
      expect(source).toEqual(UNITS.source);
      expect([area.left, area.right]).toEqual([8, 8]);
      return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    });
    const wanted = Array.from({ length: 227 }, (_, i) => i + 4).filter((at) => at !== 6 && at !== 100);
    expect(rows.sort((a, b) => a - b)).toEqual(wanted);
  });

  test.each<[string, string, DropDown["source"] | null]>([
    ["a text with blanks after its commas", "Sue, Ricky", ["Sue", "Ricky"]],
    ["cells of the own sheet by its name", "='Tabel ''baku'' 2025'!$A$4:$A$9", rect(4, 1, 9, 1)],
    ["a single cell", "=$A$4", rect(4, 1, 4, 1)],
    ["cells of another sheet are left out", "=Data!$A$4:$A$9", null],
    ["cells that move along are left out", "=A4:A9", null],
    ["a name is left out", "=Satuan", null],
  ])("%s", async (_what, source, wanted) => {
    const { lists } = await captured(table(), (sheet) => {
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(lists).toEqual(wanted ? [{ area: rect(2, 2, 2, 2), source: wanted }] : []);
  });
});
