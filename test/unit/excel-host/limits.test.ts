import { rect } from "../../../src/core/address/address";
import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** What a batch on the sheet Data is refused with, and where; null when it goes well. */
async function answer(
  host: ExcelHost,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<readonly [string, string]> {
  const error = await refusal(
    host.run(async (context) => {
      batch(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    }),
  );
  return [error.code, error.debugInfo.errorLocation];
}

const host = () => ExcelHost.empty(["Data"]);

describe("what the host does not have", () => {
  test("an unknown property, of the object or of what hangs on it, is refused when it is loaded", async () => {
    expect(await answer(host(), (sheet) => sheet.getRange("A1").load("style"))).toEqual(["ApiNotFound", "Range"]);
    expect(await answer(host(), (sheet) => sheet.load("slicers/name"))).toEqual(["ApiNotFound", "Worksheet"]);
  });

  test("an unknown property is refused when it is set", async () => {
    const batch = (sheet: Excel.Worksheet) => (sheet.standardWidth = 20);
    expect(await answer(host(), batch)).toEqual(["ApiNotFound", "Worksheet.standardWidth"]);
  });

  test("an unknown method is refused, whether it gives something or not", async () => {
    expect(await answer(host(), (sheet) => sheet.getRange("A1").showCard())).toEqual(["ApiNotFound", "Range.showCard"]);
    expect(await answer(host(), (sheet) => sheet.copy())).toEqual(["ApiNotFound", "Worksheet.copy"]);
  });

  test("an unknown object is refused", async () => {
    expect(await answer(host(), (sheet) => sheet.slicers.getCount())).toEqual(["ApiNotFound", "Worksheet.slicers"]);
  });
});

describe("items that are not there", () => {
  test("a sheet, a name and an index beyond the end are refused", async () => {
    const found = [
      await answer(host(), (_, { workbook }) => workbook.worksheets.getItem("Lain").load("name")),
      await answer(host(), (_, { workbook }) => workbook.names.getItem("lain").load("name")),
      await answer(host(), (sheet) => sheet.getRanges("A1,B2").areas.getItemAt(2).load("address")),
    ];
    expect(found).toEqual([
      ["ItemNotFound", "WorksheetCollection.getItem"],
      ["ItemNotFound", "NamedItemCollection.getItem"],
      ["InvalidArgument", "RangeCollection.getItemAt"],
    ]);
  });

  test("an intersection of ranges that share nothing is refused, or is nothing", async () => {
    const sharing = (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").getIntersection("C3").load("address");
    expect(await answer(host(), sharing)).toEqual(["ItemNotFound", "Range.getIntersection"]);
    const isNull = await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
      const some = sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:D4").load("address");
      await context.sync();
      return [none.isNullObject, some.address];
    });
    expect(isNull).toEqual([true, "Data!B2:C3"]);
  });
});

describe("arrays of another shape than the range", () => {
  test.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["a", "b", "c"],
      ],
    ],
    ["a row that is shorter", [["a", "b"], ["a"]]],
    ["one flat row", ["a", "b"]],
  ])("%s are refused, and nothing is written", async (_, values) => {
    const excel = host();
    const found = await answer(excel, (sheet) => (sheet.getRange("A1:B2").values = values as string[][]));
    expect(found).toEqual(["InvalidArgument", "Range.values"]);
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test("an array that Office.js cuts up is checked as a whole first", async () => {
    const excel = host();
    const values = Array.from({ length: 2000 }, (_, row) => [row]);
    const found = await answer(excel, (sheet) => (sheet.getRange("A1:A1999").values = values));
    expect(found[0]).toBe("InvalidArgument");
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:A2000").values = values;
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.cells.size).toBe(2000);
  });

  test("properties for another number of cells are refused", async () => {
    const batch = (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]);
    expect(await answer(host(), batch)).toEqual(["InvalidArgument", "Range.setCellProperties"]);
  });
});

describe("merged areas", () => {
  /** A sheet of that many areas of two cells each, in columns B and C. */
  const merged = (count: number): ExcelHost => {
    const excel = host();
    const [sheet] = excel.workbook.sheets;
    for (let row = 1; row <= count; row++) sheet?.merges.push(rect(row, 2, row, 3));
    return excel;
  };

  test("more than 512 in one call are refused", async () => {
    const batch = (sheet: Excel.Worksheet) => sheet.getRange("A1:D600").getMergedAreasOrNullObject().load("areaCount");
    expect(await answer(merged(513), batch)).toEqual(["GeneralException", "Range.getMergedAreasOrNullObject"]);
    const count = await merged(512).run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Data").getRange("A1:D600").getMergedAreasOrNullObject();
      areas.load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
    expect(count).toBe(512);
  });

  test("they are told of only where their top-left cell lies inside, and then as a whole in `areas` alone", async () => {
    const told = await merged(2).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const inside = sheet.getRange("A1:B1").getMergedAreasOrNullObject();
      inside.load("address,areas/address");
      const cut = sheet.getRange("C1:D2").getMergedAreasOrNullObject();
      await context.sync();
      return [inside.address, inside.areas.items.map(({ address }) => address), cut.isNullObject];
    });
    expect(told).toEqual(["Data!B1", ["Data!B1:C1"], true]);
  });
});

describe("sizes", () => {
  test("addresses over 8,192 characters are refused", async () => {
    const cells = Array.from({ length: 1300 }, (_, at) => `AB${1000 + at}`);
    expect(cells.slice(0, 1170).join(",").length).toBeLessThanOrEqual(8192);
    const list = (count: number) => (sheet: Excel.Worksheet) =>
      sheet.getRanges(cells.slice(0, count).join(",")).load("areaCount");
    expect(await answer(host(), list(1300))).toEqual(["InvalidArgument", "Worksheet.getRanges"]);
    const areaCount = await host().run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Data").getRanges(cells.slice(0, 1170).join(","));
      areas.load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
    expect(areaCount).toBe(1170);
  });

  test("a request over 5 MB is refused whole", async () => {
    const excel = host();
    const text = "x".repeat(30_000);
    const found = await answer(excel, (sheet) => {
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2:A181").values = Array.from({ length: 180 }, () => [text]);
    });
    expect(found[0]).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test("an answer over 5 MB is refused, though what was asked has been done", async () => {
    const excel = host();
    const long = "x".repeat(30_000);
    for (const _ of [1, 2]) {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getUsedRangeOrNullObject();
        const rows = excel.workbook.sheets[0]?.cells.size ?? 0;
        sheet.getRangeByIndexes(rows, 0, 90, 1).values = Array.from({ length: 90 }, () => [long]);
        await context.sync();
      });
    }
    const found = await answer(excel, (sheet) => {
      sheet.tabColor = "#FF0000";
      sheet.getRange("A1:A180").load("values");
    });
    expect(found[0]).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.workbook.sheets[0]?.tabColor).toBe("#FF0000");
  });

  test("more than 5,000,000 cells are not read, and whole columns have no array of values", async () => {
    const batch = (sheet: Excel.Worksheet) => sheet.getRange("A1:F900000").load("values");
    expect(await answer(host(), batch)).toEqual(["RangeExceedsLimit", "Range"]);
    const values = await host().run(async (context) => {
      const column = context.workbook.worksheets.getItem("Data").getRange("A:A").load("values,address,cellCount");
      await context.sync();
      return [column.values, column.address, column.cellCount];
    });
    expect(values).toEqual([null, "Data!A:A", 1_048_576]);
  });
});
