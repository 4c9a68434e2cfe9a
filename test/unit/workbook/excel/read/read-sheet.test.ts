import { column, row, type Row } from "../../../../../src/core/address/address";
import { readSheet } from "../../../../../src/workbook/excel/read/read-sheet";
import type { ReadDetail } from "../../../../../src/workbook/workbook";
import type { ExcelHost } from "../../../../excel-host/excel-host";
import { DEFAULT_FORMAT } from "../../../../excel-host/model/formats";
import { fill, hostWithSheet, style } from "./filled-sheet";
import { inSession } from "./in-session";

function read(host: ExcelHost, detail: ReadDetail = {}) {
  return inSession(host, (session) => readSheet(session, "Data", detail));
}

const [A, B, C] = [column(1), column(2), column(3)];

describe("reading a sheet of an open workbook", () => {
  it("gives values as they are and texts as their formats show them", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", "007.01");
    fill(sheet, "B1", 12500000);
    style(sheet, "B1", { numberFormat: "#,##0" });
    fill(sheet, "C1", true);
    fill(sheet, "A3", "#REF!", "=B9");
    fill(sheet, "B3", 0.1 + 0.2);
    const grid = await read(host);
    expect([grid.rowCount, grid.columnCount]).toEqual([3, 3]);
    expect([A, B, C].map((at) => grid.value(row(1), at))).toEqual(["007.01", 12500000, true]);
    expect([A, B, C].map((at) => grid.text(row(1), at))).toEqual(["007.01", "12,500,000", "TRUE"]);
    expect([grid.value(row(3), A), grid.text(row(3), B), grid.value(row(2), A)]).toEqual(["#REF!", "0.3", null]);
    expect([grid.numberFormat(row(1), B), grid.numberFormat(row(3), B)]).toEqual(["#,##0", "General"]);
  });

  it("of any name, whatever its letter case, tells the sheet's own name", async () => {
    const { host } = hostWithSheet();
    const grid = await inSession(host, (session) => readSheet(session, "dATA", {}));
    expect([grid.sheet, grid.rowCount, grid.columnCount, grid.merges]).toEqual(["Data", 0, 0, []]);
  });

  it("that is not there throws `no-such-sheet` with the name", async () => {
    const { host } = hostWithSheet();
    await expect(inSession(host, (session) => readSheet(session, "Lain", {}))).rejects.toMatchObject({
      kind: "no-such-sheet",
      detail: "Lain",
    });
  });

  it("takes three round trips for a table of usual size, and references do not stay behind", async () => {
    const { host, sheet } = hostWithSheet();
    for (let at = 1; at <= 400; at++) fill(sheet, `B${at}`, `Kinerja ${at}`);
    await read(host);
    expect(host.totals.syncs).toBe(3);
    expect(host.keptReferences).toBe(0);
  });

  it("lets what waits come first while it takes in a long answer", async () => {
    const { host, sheet } = hostWithSheet();
    for (let at = 1; at <= 10_000; at++) for (const letter of ["A", "B", "C", "D"]) fill(sheet, `${letter}${at}`, at);
    let heard = 0;
    const listening = setInterval(() => heard++);
    await read(host);
    clearInterval(listening);
    expect(host.totals.syncs).toBeLessThanOrEqual(5);
    expect(heard).toBeGreaterThanOrEqual(4);
  });

  it("tells hidden rows and columns, few, all or none", async () => {
    const { host, sheet } = hostWithSheet();
    for (let at = 2; at <= 6; at++) for (const letter of ["B", "C", "D"]) fill(sheet, `${letter}${at}`, at);
    const hidden = async (): Promise<[number[], number[]]> => {
      const grid = await read(host);
      const rows = Array.from({ length: 7 }, (_, i) => i + 1);
      return [rows.filter((at) => grid.isRowHidden(row(at))), rows.filter((at) => grid.isColumnHidden(column(at)))];
    };
    expect(await hidden()).toEqual([[], []]);
    sheet.hiddenRows = new Set([3, 6]);
    sheet.hiddenColumns = new Set([4]);
    expect(await hidden()).toEqual([[3, 6], [4]]);
    sheet.hiddenRows = new Set([2, 3, 4, 5, 6]);
    sheet.hiddenColumns = new Set([2, 3, 4]);
    expect(await hidden()).toEqual([
      [2, 3, 4, 5, 6],
      [2, 3, 4],
    ]);
  });

  it("tells merged areas by row and column, also one that begins above the values or ends beyond them", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "B4", "x");
    const areas = [
      { top: 4, left: 2, bottom: 9, right: 5 },
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ] as typeof sheet.merges;
    sheet.merges = [...areas];
    expect((await read(host)).merges).toEqual([areas[1], areas[2], areas[0]]);
  });

  it("tells looks when asked; white is no fill, for Excel gives the same for both", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", "judul");
    style(sheet, "A1", { fill: "#DDEBF7", font: { ...DEFAULT_FORMAT.font, bold: true }, indentLevel: 2 });
    fill(sheet, "A2", "isi");
    style(sheet, "A2", { fill: "#FFFFFF", font: { ...DEFAULT_FORMAT.font, italic: true } });
    fill(sheet, "A3", "lain");
    const grid = await read(host, { looks: true });
    expect([1, 2, 3].map((at) => grid.look(row(at), A))).toEqual([
      { fill: "DDEBF7", bold: true, italic: false, indent: 2 },
      { fill: null, bold: false, italic: true, indent: 0 },
      { fill: null, bold: false, italic: false, indent: 0 },
    ]);
  });

  it("tells formulas when asked, and takes no text for one", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", 3, "=B1+1");
    fill(sheet, "B1", 2);
    fill(sheet, "C1", "=1+1");
    style(sheet, "C1", { numberFormat: "@" });
    fill(sheet, "C3", "x", '="x"');
    const grid = await read(host, { formulas: true });
    expect([A, B, C].map((at) => grid.formula(row(1), at))).toEqual(["B1+1", null, null]);
    expect(grid.formula(row(3), C)).toBe('"x"');
    expect(grid.value(row(1), C)).toBe("=1+1");
  });

  it("throws when looks or formulas are used that were not asked for", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", "x");
    const grid = await read(host);
    expect(() => grid.look(row(1), A)).toThrow("looks were not read");
    expect(() => grid.formula(row(1), A)).toThrow("formulas were not read");
  });

  it.each([
    [false, "1-Jan-00"],
    [true, "2-Jan-04"],
  ])("counts days as the workbook does (from 1904: %s)", async (date1904, text) => {
    const { host, sheet } = hostWithSheet();
    host.workbook.date1904 = date1904;
    fill(sheet, "A1", 1);
    style(sheet, "A1", { numberFormat: "d-mmm-yy" });
    expect((await read(host)).text(row(1), A)).toBe(text);
    expect(host.totals.syncs).toBe(4);
  });

  it("goes on when Excel was busy for a while, and gives up with `busy` when it stays so", async () => {
    const { host, sheet } = hostWithSheet();
    fill(sheet, "A1", "x");
    host.failNext("TooManyRequests", { times: 2 });
    expect((await read(host)).value(row(1), A)).toBe("x");
    host.failNext("TooManyRequests", { times: 9 });
    await expect(read(host)).rejects.toMatchObject({ kind: "busy" });
  });

  it("reads values at the far corners of a sheet, and not what lies between", async () => {
    const { host, sheet } = hostWithSheet();
    for (let at = 1; at <= 200; at++) for (const letter of ["A", "B", "C"]) fill(sheet, `${letter}${at}`, at);
    fill(sheet, "XFD1048576", "jauh");
    fill(sheet, "XFD7", "tepi");
    sheet.merges = [{ top: 1, left: 1, bottom: 1, right: 3 }] as typeof sheet.merges;
    sheet.hiddenRows.add(1_048_576);
    const grid = await read(host);
    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
    const values = [
      [200, 3],
      [1_048_576, 16_384],
      [7, 16_384],
      [500_000, 9],
    ] as const;
    expect(values.map(([at, across]) => grid.value(row(at), column(across)))).toEqual([200, "jauh", "tepi", null]);
    expect([grid.merges, grid.isRowHidden(row(1_048_576)), grid.isRowHidden(row(7))]).toEqual([
      sheet.merges,
      true,
      false,
    ]);
    expect(host.totals.syncs).toBeLessThan(12);
    expect(host.totals.responseBytes).toBeLessThan(100_000);
  });

  it("does not ask for single rows when a large sheet hides none", async () => {
    const { host, sheet } = hostWithSheet();
    for (let at = 1; at <= 5_000; at++) fill(sheet, `A${at}`, at);
    const grid = await read(host);
    expect(grid.value(5_000 as Row, A)).toBe(5_000);
    expect(host.totals.syncs).toBe(3);
  });
});
