import { rect } from "../../src/core/address/address";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { asExcelShows } from "../excel-host/xlsx/as-excel-shows";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { normalisePlan, type NormalPlan } from "../excel-host/xlsx/normalise-plan";
import { planOfHostSheet } from "../excel-host/xlsx/plan-of-host-sheet";
import type { HostWorkbook } from "../excel-host/model/host-workbook";
import { buildPlans, WORKED_EXAMPLE } from "./built-plans";
import { openInExcel } from "./opened-in-excel";
import { buildCell, buildPlan } from "./plan-builder";

/** What stands on a sheet, in the one form that is compared: cells, styles, merges, sizes, page setup, boxes, connector ends. */
function standing(workbook: HostWorkbook, name: string): NormalPlan {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return normalisePlan(asExcelShows(planOfHostSheet(sheet)));
}

describe("the worked example", () => {
  test("is read alike in both hosts: the same sheets are planned", async () => {
    const fromFile = await buildPlans(XlsxWorkbook.open(WORKED_EXAMPLE));
    const fromExcel = await buildPlans(openInExcel(WORKED_EXAMPLE).workbook);
    expect(fromExcel).toEqual(fromFile);
    expect(fromExcel.length).toBeGreaterThan(20);
  });

  test("is written alike in both hosts, cell by cell and box by box", async () => {
    const file = XlsxWorkbook.open(WORKED_EXAMPLE);
    const plans = await buildPlans(file);
    const written = await file.write(plans);
    const inFile = loadWorkbook(file.toBytes());
    const excel = openInExcel(WORKED_EXAMPLE);
    expect(await excel.workbook.write(plans)).toEqual(written);
    for (const { name } of written) expect(standing(excel.host.workbook, name)).toEqual(standing(inFile, name));
  });

  test("keeps what was written through saving and opening again", async () => {
    const excel = openInExcel(WORKED_EXAMPLE);
    const written = await excel.workbook.write(await buildPlans(excel.workbook));
    const again = loadWorkbook(excel.save());
    for (const { name } of written) expect(standing(again, name)).toEqual(standing(excel.host.workbook, name));
  });
});

describe("lists to choose from", () => {
  const plan = buildPlan({
    kind: "table",
    name: "Tabel",
    cells: [buildCell(1, 1, "Kode"), buildCell(2, 1, "1"), buildCell(3, 1, "1.1")],
    dropDowns: [
      { area: rect(2, 2, 200, 2), source: rect(2, 1, 200, 1) },
      { area: rect(2, 3, 200, 3), source: ["%", "dokumen", 'bahasa "Inggris" & <lain>', "ya; tidak"] },
      { area: rect(2, 5, 200, 6), source: ["x".repeat(200), "y".repeat(54)] },
    ],
  });
  const rulesIn = ({ sheets }: HostWorkbook) =>
    [...sheets.find(({ name }) => name === plan.name)!.dataValidations].sort(
      (a, b) => a.ranges[0]!.left - b.ranges[0]!.left,
    );

  test("are the same rules in both hosts, and stay so through saving", async () => {
    const file = XlsxWorkbook.open(WORKED_EXAMPLE);
    await file.write([plan]);
    const inFile = rulesIn(loadWorkbook(file.toBytes()));
    const excel = openInExcel(WORKED_EXAMPLE);
    await excel.workbook.write([plan]);
    expect(inFile).toHaveLength(3);
    expect(rulesIn(excel.host.workbook)).toEqual(inFile);
    expect(rulesIn(loadWorkbook(excel.save()))).toEqual(inFile);
  });

  test.each(["remembered", "read back"])("come back by undo when the sheet is replaced or removed, %s", async (how) => {
    for (const next of [[{ ...plan, dropDowns: [] }], []]) {
      const excel = openInExcel(WORKED_EXAMPLE);
      await excel.workbook.write([plan]);
      const before = rulesIn(excel.host.workbook);
      const workbook = how === "remembered" ? excel.workbook : new ExcelWorkbook((batch) => excel.host.run(batch));
      await workbook.write(next, { clear: ["table"] });
      await workbook.undo();
      expect(rulesIn(excel.host.workbook)).toEqual(before);
    }
  });
});
