import { parseCell, rect, type CellRef } from "../../../../../src/core/address/address";
import type { CellEdit } from "../../../../../src/core/check/fix";
import { ExcelWorkbook } from "../../../../../src/workbook/excel/excel-workbook";
import { ExcelHost } from "../../../../excel-host/excel-host";
import type { HostWorkbook } from "../../../../excel-host/model/host-workbook";

function at(address: string, sheet = "Data"): CellRef {
  return { sheet, ...parseCell(address)! };
}

function edit(address: string, before: string, after: string, sheet = "Data"): CellEdit {
  return { at: at(address, sheet), before, after };
}

/** Two sheets of a user's; every kind of value that a cell can hold, in formats of its own. */
async function openTable(record = false): Promise<{ readonly host: ExcelHost; readonly workbook: ExcelWorkbook }> {
  const { workbook: model } = ExcelHost.empty(["Data", "Lain"]);
  const host = new ExcelHost(model, { record });
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:F1").numberFormat = [["@", "General", "0%", "d mmmm yyyy", "General", "0.00"]];
    sheet.getRange("A1:F1").values = [["01.2", 12.5, 0.85, 45_658, true, "#N/A"]];
    sheet.getRange("A1:F1").format.fill.color = "#FFF2CC";
    sheet.getRange("A2").formulas = [["=1+1"]];
    context.workbook.worksheets.getItem("Lain").getRange("A1").values = [["lain"]];
    await context.sync();
  });
  host.trips.length = 0;
  host.recorded.length = 0;
  return { host, workbook: new ExcelWorkbook(host.run) };
}

const EDITS = [
  edit("A1", "01.2", "01.02"),
  edit("B1", "12.5", "2.10"),
  edit("C1", "85%", "85"),
  edit("D1", "1 January 2025", "1/2"),
  edit("E1", "TRUE", "=x"),
  edit("F1", "#N/A", "'x"),
  edit("G1", "", "85"),
  edit("A1", "lain", "", "Lain"),
];
const TEXTS = ["01.02", "2.10", "85", "1/2", "=x", "'x", "85"];
const FORMATS = ["@", "General", "0%", "d mmmm yyyy", "General", "0.00", "General"];

function cellsOf(workbook: HostWorkbook): unknown {
  return structuredClone(workbook.sheets.map(({ name, cells }) => ({ name, cells: new Map([...cells].sort()) })));
}

function meanwhile(host: ExcelHost, address: string, value: unknown): Promise<void> {
  return host.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("an edit", () => {
  test("puts texts that stay text into cells of every kind, and leaves their formats", async () => {
    const { host, workbook } = await openTable();
    const fills = host.workbook.sheets[0]!.cells.get(1)!.format.fill;
    await workbook.edit(EDITS);
    const cells = Array.from({ length: 7 }, (_, i) => host.workbook.sheets[0]!.cells.get(i)!);
    expect(cells.map(({ value }) => value)).toEqual(TEXTS);
    expect(cells.map(({ formula }) => formula)).toEqual(Array(7).fill(null));
    expect(cells.map(({ format }) => format.numberFormat)).toEqual(FORMATS);
    expect(cells[1]!.format.fill).toBe(fills);
    expect(host.workbook.sheets[1]!.cells.size).toBe(0);
  });

  test("is taken back to the same values of the same kinds in the same formats", async () => {
    const { host, workbook } = await openTable();
    const before = cellsOf(host.workbook);
    await workbook.edit(EDITS);
    expect(cellsOf(host.workbook)).not.toEqual(before);
    expect(await workbook.undo()).toEqual([
      { name: "Data", outcome: "restored" },
      { name: "Lain", outcome: "restored" },
    ]);
    expect(cellsOf(host.workbook)).toEqual(before);
  });

  test("of many cells takes a number of round trips that follows their bytes, and changes nothing but them", async () => {
    const { host, workbook } = await openTable(true);
    const many = Array.from({ length: 3_000 }, (_, i) => edit(`B${i + 10}`, "", `0${i}`));
    await workbook.edit(many);
    expect(host.totals.syncs).toBeLessThan(20);
    expect(Math.max(...host.trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(3_000_000);
    const changes = host.recorded.filter(({ kind, sheetId }) => kind === "set" && sheetId !== null);
    expect(new Set(changes.map(({ type, member }) => `${type}.${member}`))).toEqual(
      new Set(["Range.numberFormat", "Range.values"]),
    );
  });

  test("refuses a cell that a formula in another cell fills", async () => {
    const { host, workbook } = await openTable();
    host.options.spills = [{ sheet: "Data", anchor: rect(9, 1, 9, 1), area: rect(9, 1, 12, 1) }];
    await meanwhile(host, "A10", "tumpah");
    await expect(workbook.edit([edit("A10", "tumpah", "x")])).rejects.toMatchObject({
      kind: "changed",
      detail: "Data!A10",
    });
  });

  test("of a text that looks like a formula is none of a formula", async () => {
    const { host, workbook } = await openTable();
    await meanwhile(host, "B5", "'=1+1");
    await workbook.edit([edit("B5", "=1+1", "satu")]);
    expect((await workbook.read("Data")).text(at("B5").row, at("B5").column)).toBe("satu");
  });

  test("of one cell that is asked for twice is made once, and of two minds is a fault of the program", async () => {
    const { host, workbook } = await openTable();
    await workbook.edit([edit("B1", "12.5", "13"), edit("B1", "12.5", "13", "data")]);
    expect(host.workbook.sheets[0]!.cells.get(1)!.value).toBe("13");
    await expect(workbook.edit([edit("B1", "13", "14"), edit("B1", "13", "15")])).rejects.toThrow(RangeError);
  });

  test("of a protected sheet is refused, and what was put on other sheets before is taken back", async () => {
    const { host, workbook } = await openTable();
    host.workbook.sheets[1]!.isProtected = true;
    const before = cellsOf(host.workbook);
    await expect(workbook.edit(EDITS)).rejects.toMatchObject({ name: "WorkbookError", kind: "protected" });
    expect(cellsOf(host.workbook)).toEqual(before);
    expect(await workbook.undo()).toBeNull();
  });
});

describe("an edit that Excel stops halfway", () => {
  test("leaves every cell as it was, whichever action of whichever round trip fails", async () => {
    const whole = await openTable();
    await whole.workbook.edit(EDITS);
    const trips = whole.host.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
    expect(trips.length).toBeGreaterThan(4);
    for (const [after, actions] of trips.entries())
      for (let atAction = 0; atAction < actions; atAction += 7) {
        const { host, workbook } = await openTable();
        const before = cellsOf(host.workbook);
        host.failNext("GeneralException", { after, atAction });
        await expect(workbook.edit(EDITS)).rejects.toMatchObject({ kind: "unsupported" });
        expect({ after, atAction, cells: cellsOf(host.workbook) }).toEqual({ after, atAction, cells: before });
        expect(await workbook.undo()).toBeNull();
      }
  }, 120_000);

  test("says which sheets are not whole when Excel does not let it be taken back", async () => {
    const { host, workbook } = await openTable();
    host.failNext("GeneralException", { after: 4, atAction: 30 });
    host.failNext("GeneralException", { times: 5 });
    await expect(workbook.edit(EDITS)).rejects.toMatchObject({ kind: "half-written", detail: "Data, Lain" });
  });

  test("only because it is busy is asked again", async () => {
    const { host, workbook } = await openTable();
    host.failNext("TooManyRequests", { after: 4 });
    await workbook.edit([edit("B1", "12.5", "13")]);
    expect(host.workbook.sheets[0]!.cells.get(1)!.value).toBe("13");
  });
});

describe("taking an edit back", () => {
  test("leaves a cell alone that somebody has changed since, and says so", async () => {
    const { host, workbook } = await openTable();
    await workbook.edit([edit("A1", "01.2", "01.02"), edit("B1", "12.5", "2.10")]);
    await meanwhile(host, "B1", "diubah sendiri");
    expect(await workbook.undo()).toEqual([
      { name: "Data", outcome: "restored" },
      { name: "Data", outcome: "kept" },
    ]);
    const cells = host.workbook.sheets[0]!.cells;
    expect([cells.get(0)!.value, cells.get(1)!.value]).toEqual(["01.2", "diubah sendiri"]);
  });

  test("finds a sheet that was renamed since, passes over one that is gone, and keeps a format that was changed since", async () => {
    const { host, workbook } = await openTable();
    await workbook.edit(EDITS);
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Data").name = "Data 2025";
      worksheets.getItem("Data 2025").getRange("B1").numberFormat = [["0.0"]];
      worksheets.getItem("Lain").delete();
      await context.sync();
    });
    expect(await workbook.undo()).toEqual([{ name: "Data 2025", outcome: "restored" }]);
    const { value, format } = host.workbook.sheets[0]!.cells.get(1)!;
    expect([value, format.numberFormat]).toEqual([12.5, "0.0"]);
  });

  test("can be asked for again when Excel stops it halfway, whichever action of whichever round trip failed", async () => {
    const whole = await openTable();
    const before = cellsOf(whole.host.workbook);
    await whole.workbook.edit(EDITS);
    whole.host.trips.length = 0;
    await whole.workbook.undo();
    const trips = whole.host.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
    for (const [after, actions] of trips.entries())
      for (let atAction = 0; atAction < actions; atAction += 7) {
        const { host, workbook } = await openTable();
        await workbook.edit(EDITS);
        host.failNext("GeneralException", { after, atAction });
        await expect(workbook.undo()).rejects.toMatchObject({ name: "WorkbookError" });
        expect(await workbook.undo()).toHaveLength(2);
        expect({ after, atAction, cells: cellsOf(host.workbook) }).toEqual({ after, atAction, cells: before });
      }
  }, 120_000);
});
