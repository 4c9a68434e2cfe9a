import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function after(batch: Batch, host = ExcelHost.empty(["Data", "Data 2025"])): Promise<ExcelHost> {
  await host.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });
  return host;
}

async function refused(batch: Batch): Promise<readonly [string, string]> {
  const error = await refusal(after(batch));
  return [error.code, error.debugInfo.errorLocation];
}

describe("names", () => {
  test("of a sheet and of the workbook are apart, and hidden ones are listed too", async () => {
    const host = await after((sheet, { workbook }) => {
      sheet.names.add("_jenjang", '="pohon"', "catatan").visible = false;
      workbook.names.add("_jenjang", workbook.worksheets.getItem("Data 2025").getRange("B2:C3"));
    });
    const read = await host.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Data").names.load("items/name,items/visible,items/value");
      const shared = context.workbook.names.load("items/formula,items/type,items/scope,items/value");
      const range = context.workbook.names.getItem("_JENJANG").getRange().load("address");
      const mark = context.workbook.worksheets.getItem("Data").names.getItemOrNullObject("_jenjang");
      mark.load("formula,type,scope,comment,worksheet/name");
      const missing = context.workbook.worksheets.getItem("Data 2025").names.getItemOrNullObject("_jenjang");
      await context.sync();
      return {
        own: own.items.map(({ name, visible, value }): unknown[] => [name, visible, value]),
        shared: shared.items.map(({ formula, type, scope, value }): unknown[] => [formula, type, scope, value]),
        range: range.address,
        mark: [mark.formula, mark.type, mark.scope, mark.comment, mark.worksheet.name],
        missing: missing.isNullObject,
      };
    });
    expect(read).toEqual({
      own: [["_jenjang", false, "pohon"]],
      shared: [["='Data 2025'!$B$2:$C$3", "Range", "Workbook", "'Data 2025'!$B$2:$C$3"]],
      range: "'Data 2025'!B2:C3",
      mark: ['="pohon"', "String", "Worksheet", "catatan", "Data"],
      missing: true,
    });
  });

  test("get another formula, and are deleted, also while they are listed", async () => {
    const host = await after((sheet) => {
      sheet.names.add("satu", "=1");
      sheet.names.add("dua", "=2");
    });
    await host.run(async (context) => {
      const names = context.workbook.worksheets.getItem("Data").names.load("items/name");
      await context.sync();
      for (const item of names.items) {
        if (item.name === "satu") item.delete();
        else item.formula = "=22";
      }
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.names).toEqual([{ name: "dua", formula: "=22", visible: true, comment: "" }]);
  });

  test.each([
    ["begins with a digit", "1a"],
    ["holds a blank", "a b"],
    ["looks like a cell", "AB12"],
    ["looks like R1C1", "R1C1"],
    ["is R", "r"],
    ["is empty", ""],
    ["has 256 characters", "x".repeat(256)],
  ])("that %s is refused", async (_, name) => {
    const found = await refused((sheet) => sheet.names.add(name, "=1"));
    expect(found).toEqual(["InvalidArgument", "NamedItemCollection.add"]);
  });

  test.each([
    ["without =", "x"],
    ["over 8,192 characters", `=${"1+".repeat(4096)}1`],
    ["with a text over 255 characters", `="${"x".repeat(256)}"`],
    ["with a text that does not end", '="x'],
  ])("whose formula is %s are refused, when added and when changed", async (_, formula) => {
    expect((await refused((sheet) => sheet.names.add("nama", formula)))[0]).toBe("InvalidArgument");
    const changing: Batch = (sheet) => (sheet.names.add("nama", "=1").formula = formula);
    expect(await refused(changing)).toEqual(["InvalidArgument", "NamedItem.formula"]);
  });

  test("that are there already in the same place are refused", async () => {
    const twice: Batch = (sheet) => {
      sheet.names.add("nama", "=1");
      sheet.names.add("NAMA", "=2");
    };
    expect(await refused(twice)).toEqual(["ItemAlreadyExists", "NamedItemCollection.add"]);
  });
});

describe("hyperlinks", () => {
  const link = { documentReference: "'Data 2025'!A1", screenTip: "Ke sumber", textToDisplay: "001" };

  test("give the cell their text and the look of a link", async () => {
    const host = await after((sheet) => (sheet.getRange("B2").hyperlink = link));
    const read = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2");
      range.load("values,hyperlink,format/font/color,format/font/underline");
      const both = context.workbook.worksheets.getItem("Data").getRange("B2:B3").load("hyperlink");
      await context.sync();
      const { font } = range.format;
      return [range.values, range.hyperlink, font.color, font.underline, both.hyperlink];
    });
    expect(read).toEqual([[["001"]], link, "#0563C1", "Single", null]);
  });

  test("stay with a cell whose contents are cleared, and go by themselves or with everything", async () => {
    const kept = async (applyTo?: "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "Formats") => {
      const host = await after((sheet) => {
        sheet.getRange("B2").hyperlink = link;
        sheet.getRange("A1:C3").clear(applyTo);
      });
      const [sheet] = host.workbook.sheets;
      return [sheet?.hyperlinks.size, sheet?.cells.size];
    };
    expect(await kept("Contents")).toEqual([1, 1]);
    expect(await kept("Formats")).toEqual([1, 1]);
    expect(await kept("Hyperlinks")).toEqual([0, 1]);
    expect(await kept("RemoveHyperlinks")).toEqual([0, 1]);
    expect(await kept()).toEqual([0, 0]);
  });

  test("that lead nowhere, or say what no link says, are refused", async () => {
    expect((await refused((sheet) => (sheet.getRange("B2").hyperlink = { screenTip: "x" })))[0]).toBe(
      "InvalidArgument",
    );
    const odd = { address: "https://example.org", target: "_blank" };
    expect((await refused((sheet) => (sheet.getRange("B2").hyperlink = odd)))[0]).toBe("InvalidArgument");
  });
});

describe("addresses", () => {
  const address = (batch: (sheet: Excel.Worksheet) => Excel.Range) =>
    ExcelHost.empty(["Data"]).run(async (context) => {
      const range = batch(context.workbook.worksheets.getItem("Data")).load("address");
      await context.sync();
      return range.address;
    });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["a cell by numbers from 0", (sheet) => sheet.getCell(2, 1), "Data!B3"],
    ["a cell of a range, even outside of it", (sheet) => sheet.getRange("B2:C3").getCell(4, -1), "Data!A6"],
    ["a block by numbers", (sheet) => sheet.getRangeByIndexes(1, 0, 3, 2), "Data!A2:B4"],
    ["a row of a range", (sheet) => sheet.getRange("B2:D9").getRow(1), "Data!B3:D3"],
    ["a column of a range", (sheet) => sheet.getRange("B2:D9").getColumn(2), "Data!D2:D9"],
    ["whole rows", (sheet) => sheet.getRange("B2:D9").getEntireRow(), "Data!2:9"],
    ["whole columns", (sheet) => sheet.getRange("B2:D9").getEntireColumn(), "Data!B:D"],
    ["a larger range", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Data!B2:C4"],
    ["a moved range", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1), "Data!C1:D2"],
    ["what holds both", (sheet) => sheet.getRange("B2").getBoundingRect("D9"), "Data!B2:D9"],
    ["the last cell", (sheet) => sheet.getRange("B2:D9").getLastCell(), "Data!D9"],
    ["dollars and the sheet", (sheet) => sheet.getRange("Data!$B$2:$A$1"), "Data!A1:B2"],
  ])("name %s", async (_, batch, expected) => {
    expect(await address(batch)).toBe(expected);
  });

  test.each<[string, Batch]>([
    ["beyond the edge of the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")],
    ["that is none", (sheet) => sheet.getRange("A0").load("address")],
    ["on another sheet", (sheet) => sheet.getRange("Lain!A1").load("address")],
  ])("%s are refused", async (_, batch) => {
    expect((await refused(batch))[0]).toBe("InvalidArgument");
  });
});

describe("special cells", () => {
  test("are constants or formulas of the wanted types, as few rectangles as rows allow", async () => {
    const host = await after((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["a", 1, "=B1"],
        ["b", 2, "=B2"],
        ["c", "", true],
      ];
    });
    const read = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:D9");
      const found = [
        range.getSpecialCellsOrNullObject("Constants"),
        range.getSpecialCellsOrNullObject("Constants", "Text"),
        range.getSpecialCellsOrNullObject("Constants", "LogicalNumbers"),
        range.getSpecialCellsOrNullObject("Formulas"),
        range.getSpecialCellsOrNullObject("Formulas", "Errors"),
      ].map((areas) => areas.load("address"));
      await context.sync();
      return found.map((areas) => (areas.isNullObject ? null : areas.address));
    });
    expect(read).toEqual(["Data!A1:B2,Data!A3,Data!C3", "Data!A1:A3", "Data!B1:B2,Data!C3", "Data!C1:C2", null]);
  });
});
