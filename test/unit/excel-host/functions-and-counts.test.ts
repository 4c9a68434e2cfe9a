import { ExcelHost } from "../../excel-host/excel-host";

async function yearOf(host: ExcelHost, serial: number): Promise<[number | null, string | null]> {
  return host.run(async (context) => {
    const year = context.workbook.functions.year(serial);
    year.load(["value", "error"]);
    await context.sync();
    return [year.value, year.error];
  });
}

describe("the worksheet function YEAR", () => {
  it.each([
    [0, 1900, 1904],
    [59, 1900, 1904],
    [366, 1900, 1905],
    [367, 1901, 1905],
    [45_658.75, 2025, 2029],
  ])("of day %d is %d, and in a workbook that counts from 1904 %d", async (serial, in1900, in1904) => {
    const host = ExcelHost.empty();
    expect(await yearOf(host, serial)).toEqual([in1900, null]);
    host.workbook.date1904 = true;
    expect(await yearOf(host, serial)).toEqual([in1904, null]);
  });

  it("of what is no day is an error value, not an error", async () => {
    expect(await yearOf(ExcelHost.empty(), -1)).toEqual([null, "#NUM!"]);
  });
});

test("charts, tables and comments are counted sheet by sheet", async () => {
  const host = ExcelHost.empty(["Satu", "Dua"]);
  host.workbook.sheets[1]!.counts = { charts: 1, tables: 2, comments: 3 };
  const counts = await host.run(async (context) => {
    const sheets = ["Satu", "Dua"].map((name) => {
      const { charts, tables, comments } = context.workbook.worksheets.getItem(name);
      return { charts: charts.load("count"), tables: tables.load("count"), comments: comments.getCount() };
    });
    await context.sync();
    return sheets.map(({ charts, tables, comments }) => [charts.count, tables.count, comments.value]);
  });
  expect(counts).toEqual([
    [0, 0, 0],
    [1, 2, 3],
  ]);
});
