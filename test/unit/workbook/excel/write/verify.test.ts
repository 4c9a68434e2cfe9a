import { MAX_COLUMN, MAX_ROW, rect, row } from "../../../../../src/core/address/address";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { ExcelSession } from "../../../../../src/workbook/excel/excel-session";
import { clearSteps } from "../../../../../src/workbook/excel/write/clear-steps";
import { verifySheets } from "../../../../../src/workbook/excel/write/verify";
import type { PageSetting } from "../../../../../src/workbook/workbook";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { cellKey } from "../../../../excel-host/model/host-workbook";
import { buildCell, buildPlan, PLAIN_PRINT, PLAIN_STYLE } from "../../../../contract/plan-builder";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import { applySteps, cellOf, hostWithSheet, NO_LINKS, SHEET, sheetOf, writePlan } from "./written-on-host";

async function verify(host: ExcelHost, plan: SheetPlan): Promise<readonly PageSetting[]> {
  const found = await host.run((context) => verifySheets(new ExcelSession(context), [{ plan, sheetName: SHEET }]));
  return found.get(SHEET)!;
}

async function syncsOf(host: ExcelHost, work: () => Promise<unknown>): Promise<number> {
  const before = host.totals.syncs;
  await work();
  return host.totals.syncs - before;
}

/** Puts a value into a cell behind Office.js's back: what Excel made of a text. */
function replaceValue(host: ExcelHost, at: number, across: number, value: string | number | boolean): void {
  sheetOf(host).cells.get(cellKey(at, across))!.value = value;
}

describe("texts are read back", () => {
  const texts = ["198501012010011001", "=1+1", "Meningkatnya kinerja", "'kutip", "TRUE", "3/4"];

  test.each(["@", "General"] as const)(
    "and written again when Excel took one for something else (%s)",
    async (format) => {
      const plan = buildPlan({
        styles: [{ ...PLAIN_STYLE, numberFormat: format }],
        cells: texts.map((text, i) => buildCell(i + 1, 1, text)),
      });
      const host = hostWithSheet();
      await writePlan(host, plan);
      replaceValue(host, 1, 1, 198501012010011000);
      replaceValue(host, 2, 1, 2);
      replaceValue(host, 4, 1, "kutip");
      replaceValue(host, 5, 1, true);
      await verify(host, plan);
      expect(texts.map((_, i) => cellOf(sheetOf(host), i + 1, 1)?.value)).toEqual(texts);
      expect(texts.map((_, i) => cellOf(sheetOf(host), i + 1, 1)?.format.numberFormat)).toEqual(
        texts.map(() => format),
      );
    },
  );

  test("one that Excel takes no other way is named", async () => {
    const plan = buildPlan({
      cells: [buildCell(1, 1, "judul"), buildCell(1, 2, "1.2.3 di bawah gabungan")],
      merges: [rect(1, 1, 1, 2)],
    });
    const host = hostWithSheet();
    await writePlan(host, plan);
    await expect(verify(host, plan)).rejects.toMatchObject({
      name: "WorkbookError",
      kind: "unsupported",
      detail: `${SHEET}!B1`,
    });
  });

  test("in one trip for many sheets, and none for a sheet where nothing is at risk", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `L${i + 1}`);
    const plan = buildPlan({ cells: [buildCell(1, 1, "1.2.3")] });
    const host = ExcelHost.empty(names);
    await host.run((context) =>
      new ExcelSession(context).apply(names.flatMap((name) => [...sheetSteps(plan, name, NO_LINKS)])),
    );
    const verifyAll = (each: SheetPlan) =>
      host.run((context) =>
        verifySheets(
          new ExcelSession(context),
          names.map((sheetName) => ({ plan: each, sheetName })),
        ),
      );
    const safe = buildPlan({ cells: [buildCell(1, 1, "Sasaran")] });
    await verifyAll(plan);
    const withoutRisk = await syncsOf(host, () => verifyAll(safe));
    expect(withoutRisk).toBe(1);
    expect(await syncsOf(host, () => verifyAll(plan))).toBe(withoutRisk + 1);
  });
});

describe("page setups are read back", () => {
  test("papers are set, and nothing is told of a sheet that prints as planned", async () => {
    for (const plan of DEMO_PLANS) {
      const host = hostWithSheet();
      await writePlan(host, plan);
      expect(await verify(host, plan)).toEqual([]);
      expect(sheetOf(host).pageLayout.paperSize).toBe({ A3: "A3", A4: "A4", F4: "Folio" }[plan.print.paper]);
    }
  });

  test("what did not stick is set once more", async () => {
    const host = hostWithSheet();
    const plan = DEMO_PLANS[0]!;
    const { pageLayout } = await writePlan(host, plan);
    const wanted = structuredClone(pageLayout);
    pageLayout.orientation = "Portrait";
    pageLayout.zoom = { scale: 100 };
    pageLayout.margins = { ...pageLayout.margins, top: 5 };
    expect(await verify(host, plan)).toEqual([]);
    expect(sheetOf(host).pageLayout).toEqual({ ...wanted, paperSize: "A3" });
  });

  test("a fit in one direction sticks though Excel kept pages in the other", async () => {
    const host = hostWithSheet();
    const plan = buildPlan({});
    const { pageLayout } = await writePlan(host, plan);
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    expect(await verify(host, plan)).toEqual([]);
    expect(sheetOf(host).pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });

  test("a paper that the printer has not got is told, whether Excel says so or keeps silent", async () => {
    const plan = buildPlan({ print: { ...PLAIN_PRINT, paper: "F4" } });
    for (const trait of [{ lacksPaper: ["Folio"] }, { refusesPaper: ["Folio"] }]) {
      const host = hostWithSheet();
      Object.assign(host.options, trait);
      await writePlan(host, plan);
      expect(await verify(host, plan)).toEqual(["paper"]);
    }
  });

  test("one printer's refusal does not keep Excel from the papers of other sheets", async () => {
    const host = ExcelHost.empty(["Satu", "Dua", "Tiga"]);
    Object.assign(host.options, { refusesPaper: ["Folio"] });
    const written = (["F4", "A3", "A4"] as const).map((paper, i) => {
      return { plan: buildPlan({ print: { ...PLAIN_PRINT, paper } }), sheetName: ["Satu", "Dua", "Tiga"][i]! };
    });
    const found = await host.run((context) => verifySheets(new ExcelSession(context), written));
    expect([...found]).toEqual([
      ["Satu", ["paper"]],
      ["Dua", []],
      ["Tiga", []],
    ]);
    expect(host.workbook.sheets.map(({ pageLayout }) => pageLayout.paperSize)).toEqual(["A4", "A3", "A4"]);
  });

  test("an Excel that does not fit to pages is told of", async () => {
    const host = hostWithSheet();
    Object.assign(host.options, { ignoresFit: true });
    const plan = buildPlan({ print: { ...PLAIN_PRINT, paper: "A4" } });
    await writePlan(host, plan);
    expect(await verify(host, plan)).toEqual(["fit"]);
  });

  /** An Excel that takes no empty address gets all cells, and a row after which there is no page. */
  test("print area and title rows of an earlier plan are of no effect when the new one has none", async () => {
    const titled = { ...PLAIN_PRINT, area: rect(1, 1, 9, 3), titleRows: { from: row(1), to: row(2) } };
    const host = hostWithSheet();
    const before = buildPlan({ cells: [buildCell(1, 1, "a")], print: titled });
    await writePlan(host, before);
    await verify(host, before);
    await applySteps(host, clearSteps(SHEET, []));
    const plan = buildPlan({ cells: [buildCell(1, 1, "b")] });
    await writePlan(host, plan);
    expect(await verify(host, plan)).toEqual([]);
    const { printArea, printTitleRows } = sheetOf(host).pageLayout;
    expect([null, rect(1, 1, MAX_ROW, MAX_COLUMN)]).toContainEqual(printArea);
    expect([null, { from: MAX_ROW, to: MAX_ROW }]).toContainEqual(printTitleRows);
  });

  test("in two trips when only papers have to be set", async () => {
    const plan = DEMO_PLANS[0]!;
    const host = hostWithSheet();
    await writePlan(host, plan);
    const texts = 1;
    expect(await syncsOf(host, () => verify(host, { ...plan, cells: [] }))).toBe(3);
    expect(await syncsOf(host, () => verify(host, plan))).toBeLessThanOrEqual(1 + texts);
  });
});
