import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** The code that a batch on the worksheets is refused with. */
async function refused(host: ExcelHost, batch: (sheets: Excel.WorksheetCollection) => void): Promise<string> {
  const error = await refusal(
    host.run(async (context) => {
      batch(context.workbook.worksheets);
      await context.sync();
    }),
  );
  return error.code;
}

const names = (host: ExcelHost) => host.workbook.sheets.map(({ name }) => name);

describe("names of sheets", () => {
  test.each([
    ["no name at all", ""],
    ["32 characters", "x".repeat(32)],
    ["a colon", "a:b"],
    ["a backslash", "a\\b"],
    ["a slash", "a/b"],
    ["a question mark", "a?"],
    ["an asterisk", "a*"],
    ["a bracket", "a[b"],
    ["the other bracket", "a]b"],
    ["an apostrophe in front", "'a"],
    ["an apostrophe behind", "a'"],
    ["Excel's own History", "history"],
  ])("%s are refused, for a new sheet and for an old one", async (_, name) => {
    const host = ExcelHost.empty(["Data"]);
    expect(await refused(host, (sheets) => sheets.add(name))).toBe("InvalidArgument");
    expect(await refused(host, (sheets) => (sheets.getItem("Data").name = name))).toBe("InvalidArgument");
    expect(names(host)).toEqual(["Data"]);
  });

  test("a name that another sheet has, in whatever letter case, is refused", async () => {
    const host = ExcelHost.empty(["Data", "Lain"]);
    expect(await refused(host, (sheets) => sheets.add("DATA"))).toBe("ItemAlreadyExists");
    expect(await refused(host, (sheets) => (sheets.getItem("Lain").name = "data"))).toBe("ItemAlreadyExists");
  });

  test("31 characters are taken, apostrophes inside too, and a sheet may change the case of its own name", async () => {
    const host = ExcelHost.empty(["Data"]);
    await host.run(async (context) => {
      context.workbook.worksheets.add("x".repeat(31));
      context.workbook.worksheets.add("Jum'at");
      context.workbook.worksheets.add();
      context.workbook.worksheets.getItem("Data").name = "DATA";
      await context.sync();
    });
    expect(names(host)).toEqual(["DATA", "x".repeat(31), "Jum'at", "Sheet4"]);
  });
});

describe("sheets in their order", () => {
  test("are found by name and by id, in whatever letter case, first, last, active and by number", async () => {
    const host = ExcelHost.empty(["A", "B", "C"]);
    const [, b, c] = host.workbook.sheets;
    if (c) c.visibility = "Hidden";
    const found = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("B").activate();
      const all = [
        worksheets.getItem("b"),
        worksheets.getItem(b?.id ?? ""),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getLast(true),
        worksheets.getActiveWorksheet(),
      ].map((sheet) => sheet.load("name"));
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [...all.map(({ name }) => name), ...counts.map(({ value }) => value)];
    });
    expect(found).toEqual(["B", "B", "A", "C", "B", "B", 3, 2]);
  });

  test("are moved, hidden, coloured and stripped of gridlines", async () => {
    const host = ExcelHost.empty(["A", "B", "C"]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("C");
      sheet.position = 0;
      sheet.tabColor = "1f4e79";
      sheet.showGridlines = false;
      context.workbook.worksheets.getItem("A").visibility = "Hidden";
      await context.sync();
    });
    const [first, second] = host.workbook.sheets;
    expect(names(host)).toEqual(["C", "A", "B"]);
    expect([first?.tabColor, first?.showGridlines, second?.visibility]).toEqual(["#1F4E79", false, "Hidden"]);
    // The active sheet was hidden: another one is shown in its place.
    expect(host.workbook.activeSheetId).toBe(host.workbook.sheets[2]?.id);
  });

  test("the last one to be seen is neither deleted nor hidden", async () => {
    const host = ExcelHost.empty(["A", "B"]);
    const [, second] = host.workbook.sheets;
    if (second) second.visibility = "Hidden";
    expect(await refused(host, (sheets) => sheets.getItem("A").delete())).toBe("InvalidOperation");
    expect(await refused(host, (sheets) => (sheets.getItem("A").visibility = "Hidden"))).toBe("InvalidOperation");
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("B").delete();
      await context.sync();
    });
    expect(names(host)).toEqual(["A"]);
  });

  test("a hidden sheet is not activated, and nothing on it is selected", async () => {
    const host = ExcelHost.empty(["A", "B"]);
    const [, second] = host.workbook.sheets;
    if (second) second.visibility = "Hidden";
    expect(await refused(host, (sheets) => sheets.getItem("B").activate())).toBe("InvalidOperation");
    expect(await refused(host, (sheets) => sheets.getItem("B").getRange("A1").select())).toBe("InvalidOperation");
  });

  test("selecting cells shows their sheet, and they are what is selected then", async () => {
    const host = ExcelHost.empty(["A", "B"]);
    const selected = await host.run(async (context) => {
      context.workbook.worksheets.getItem("B").getRange("C4:D5").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [range.address, cell.address, active.name];
    });
    expect(selected).toEqual(["B!C4:D5", "B!C4", "B"]);
    expect([host.selection, host.activeSheet]).toEqual(["B!C4:D5", "B"]);
  });

  test("nothing is selected on a sheet that was only turned to", async () => {
    const host = ExcelHost.empty(["A", "B"]);
    expect([host.selection, host.activeSheet]).toEqual([null, "A"]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").select();
      context.workbook.worksheets.getItem("B").activate();
      await context.sync();
    });
    expect([host.selection, host.activeSheet]).toEqual([null, "B"]);
  });
});

describe("protection", () => {
  const onSheet = (batch: (sheet: Excel.Worksheet) => void) => (sheets: Excel.WorksheetCollection) =>
    batch(sheets.getItem("Data"));

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
    ["fonts", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["borders", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["sizes", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["hidden rows", (sheet) => (sheet.getRange("A1").rowHidden = true)],
    ["hyperlinks", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://example.org" })],
    ["cell properties", (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { wrapText: true } }]])],
    ["row properties", (sheet) => sheet.getRange("A1").setRowProperties([{ rowHidden: true }])],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["unmerging", (sheet) => sheet.getRange("A1:B1").unmerge()],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["names", (sheet) => sheet.names.add("nama", "=1")],
  ])("a protected sheet takes no %s", async (_, batch) => {
    const host = ExcelHost.empty(["Data"]);
    await host.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Data");
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await refused(host, onSheet(batch))).toBe("AccessDenied");
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.protection.unprotect();
      batch(sheet);
      await context.sync();
    });
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["added", (sheets) => sheets.add("Baru")],
    ["deleted", (sheets) => sheets.getItem("Lain").delete()],
    ["renamed", (sheets) => (sheets.getItem("Lain").name = "Baru")],
    ["moved", (sheets) => (sheets.getItem("Lain").position = 0)],
    ["hidden", (sheets) => (sheets.getItem("Lain").visibility = "Hidden")],
  ])("in a workbook of protected structure no sheet is %s", async (_, batch) => {
    const host = ExcelHost.empty(["Data", "Lain"]);
    await host.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refused(host, batch)).toBe("AccessDenied");
    expect(names(host)).toEqual(["Data", "Lain"]);
  });
});
