import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** What a cell of that number format makes of an input: value, formula, text and type as they load. */
async function put(input: unknown, numberFormat = "General"): Promise<Record<string, unknown>> {
  return ExcelHost.empty(["Data"]).run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2");
    range.numberFormat = [[numberFormat]];
    range.values = [[input as string]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      text: range.text[0]?.[0],
      type: range.valueTypes[0]?.[0],
      format: range.numberFormat[0]?.[0] as unknown,
    };
  });
}

const refusedInput = async (input: unknown): Promise<string> => (await refusal(put(input))).code;

describe("what Excel makes of what is put into a cell", () => {
  test.each([
    ["plain text stays", "Meningkatnya kualitas", "Meningkatnya kualitas", "String"],
    ["a number in a text becomes a number", "012", 12, "Double"],
    ["so does one with a sign", "+62", 62, "Double"],
    ["and one with thousands", "1,250", 1250, "Double"],
    ["a percentage becomes its hundredth", "95%", 0.95, "Double"],
    ["a power of ten becomes a number", "1E3", 1000, "Double"],
    ["two numbers and a dash become a day", "1-2", 45659, "Double"],
    ["and so does a day", "2025-01-02", 45659, "Double"],
    ["a mixed fraction becomes a number", "1 1/2", 1.5, "Double"],
    ["a time becomes a part of a day", "12:00", 0.5, "Double"],
    ["TRUE becomes a truth value", "true", true, "Boolean"],
    ["a number with two dots stays a text", "1.2.3", "1.2.3", "String"],
    ["an apostrophe keeps what follows a text, and goes", "'012", "012", "String"],
    ["of two apostrophes one stays", "''a", "'a", "String"],
    ["a lone = is a text", "=", "=", "String"],
    ["a lone - is a text", "-", "-", "String"],
  ])("%s", async (_, input, value, type) => {
    expect(await put(input)).toMatchObject({ value, type, formula: value });
  });

  test("a text that became a number brings a number format into a cell that has none", async () => {
    expect((await put("95%")).format).toBe("0%");
    expect((await put("1,250.5")).format).toBe("#,##0.00");
    expect((await put("1-2")).text).toBe("2-Jan");
    expect((await put("1-2", "0.0")).format).toBe("0.0");
  });

  test("under the format @ a text is kept as it is, but for an apostrophe in front", async () => {
    expect(await put("012", "@")).toMatchObject({ value: "012", type: "String", text: "012" });
    expect(await put("=1+1", "@")).toMatchObject({ value: "=1+1", type: "String" });
    expect(await put("- butir", "@")).toMatchObject({ value: "- butir", type: "String" });
    expect(await put("'=1", "@")).toMatchObject({ value: "=1", type: "String" });
    expect(await put(12, "@")).toMatchObject({ value: "12", type: "String" });
  });

  test("what begins with = is a formula; it is not calculated, but for what it says outright", async () => {
    expect(await put("=SUM(A1:A3)")).toMatchObject({ value: 0, formula: "=SUM(A1:A3)" });
    expect(await put('="a ""b"""')).toMatchObject({ value: 'a "b"', type: "String" });
    expect(await put("=kinerja")).toMatchObject({ value: "#NAME?", type: "Error" });
  });

  test("text that begins with + - or @ and is no number becomes a formula, or is refused", async () => {
    expect(await put("-kinerja")).toMatchObject({ value: "#NAME?", formula: "=-kinerja" });
    expect(await refusedInput("- laporan (triwulan")).toBe("InvalidArgument");
    expect(await refusedInput("-a? b")).toBe("InvalidArgument");
    expect(await refusedInput("+ 12 dokumen")).toBe("InvalidArgument");
  });

  test("a formula that does not close, a text over 32,767 characters and an object are refused", async () => {
    expect(await refusedInput("=SUM(A1")).toBe("InvalidArgument");
    expect(await refusedInput("x".repeat(32_768))).toBe("InvalidArgument");
    expect(await refusedInput({ a: 1 })).toBe("InvalidArgument");
    expect((await put("x".repeat(32_767))).value).toHaveLength(32_767);
  });

  test("null leaves a cell alone, empty text empties it, and one value fills all cells", async () => {
    const values = await ExcelHost.empty(["Data"]).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("A1:B2");
      Object.assign(range, { values: "x" });
      sheet.getRange("A1:B1").values = [[null, ""]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values[0]).toEqual([
      ["x", ""],
      ["x", "x"],
    ]);
    expect(values[1]?.[0]).toEqual(["String", "Empty"]);
  });

  test("a cell shows its number as its number format says", async () => {
    expect((await put(1234.5, "#,##0.00")).text).toBe("1,234.50");
    expect((await put(0.256, "0%")).text).toBe("26%");
    expect((await put(45659, "yyyy-mm-dd")).text).toBe("2025-01-02");
    expect((await put(true)).text).toBe("TRUE");
  });
});

describe("merged areas", () => {
  const run = (batch: (sheet: Excel.Worksheet) => void) => {
    const host = ExcelHost.empty(["Data"]);
    return host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      batch(sheet);
      const range = sheet.getRange("A1:C2").load("values");
      await context.sync();
      return { values: range.values, merges: host.workbook.sheets[0]?.merges.length };
    });
  };
  const fill = (sheet: Excel.Worksheet) =>
    (sheet.getRange("A1:C2").values = [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);

  test("merging keeps the top-left value alone", async () => {
    const { values } = await run((sheet) => {
      fill(sheet);
      sheet.getRange("A1:B2").merge();
    });
    expect(values).toEqual([
      ["a", "", "c"],
      ["", "", "f"],
    ]);
  });

  test("merging across merges each row", async () => {
    const { values, merges } = await run((sheet) => {
      fill(sheet);
      sheet.getRange("A1:B2").merge(true);
    });
    expect([values, merges]).toEqual([
      [
        ["a", "", "c"],
        ["d", "", "f"],
      ],
      2,
    ]);
  });

  test("what is put into a merged area beside its top-left cell is ignored", async () => {
    const { values } = await run((sheet) => {
      sheet.getRange("A1:B2").merge();
      fill(sheet);
    });
    expect(values).toEqual([
      ["a", "", "c"],
      ["", "", "f"],
    ]);
  });

  test("a single cell is not merged, a larger area swallows a smaller one, and one across the border is refused", async () => {
    expect((await run((sheet) => sheet.getRange("A1").merge())).merges).toBe(0);
    const swallowed = await run((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C2").merge();
    });
    expect(swallowed.merges).toBe(1);
    const crossing = run((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1:C2").merge();
    });
    expect((await refusal(crossing)).code).toBe("InvalidArgument");
  });

  test("unmerging and clearing formats take apart whatever touches the range; clearing contents does not", async () => {
    const after = async (batch: (range: Excel.Range) => void) =>
      (
        await run((sheet) => {
          sheet.getRange("A1:B2").merge();
          batch(sheet.getRange("B2:C2"));
        })
      ).merges;
    expect(await after((range) => range.unmerge())).toBe(0);
    expect(await after((range) => range.clear("Formats"))).toBe(0);
    expect(await after((range) => range.clear())).toBe(0);
    expect(await after((range) => range.clear("Contents"))).toBe(1);
  });
});

describe("the used range", () => {
  const used = (batch: (sheet: Excel.Worksheet) => void, valuesOnly: boolean) =>
    ExcelHost.empty(["Data"]).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      batch(sheet);
      const range = sheet.getUsedRangeOrNullObject(valuesOnly).load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  test("holds values, and formats too unless values alone are asked for", async () => {
    const batch = (sheet: Excel.Worksheet) => {
      sheet.getRange("B3").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
    };
    expect(await used(batch, true)).toBe("Data!B3");
    expect(await used(batch, false)).toBe("Data!B3:D9");
  });

  test("of an empty sheet is nothing, or A1 for the method that must give a range", async () => {
    expect(await used(() => undefined, false)).toBeNull();
    const address = await ExcelHost.empty(["Data"]).run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getUsedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Data!A1");
  });

  test("whole formatted rows and columns do not stretch it", async () => {
    const batch = (sheet: Excel.Worksheet) => {
      sheet.getRange("C:C").format.font.bold = true;
      sheet.getRange("4:4").format.fill.color = "#FF0000";
    };
    // But for the one cell where they cross, which has a look of its own.
    expect(await used(batch, false)).toBe("Data!C4");
  });
});
