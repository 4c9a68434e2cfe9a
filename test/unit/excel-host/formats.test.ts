import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** Runs a batch on the sheet Data, and gives the host. */
async function after(batch: (sheet: Excel.Worksheet) => void, host = ExcelHost.empty(["Data"])): Promise<ExcelHost> {
  await host.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Data"));
    await context.sync();
  });
  return host;
}

/** What a range of the host's sheet Data loads. */
async function load<T>(host: ExcelHost, address: string, read: (range: Excel.Range) => () => T): Promise<T> {
  return host.run(async (context) => {
    const answer = read(context.workbook.worksheets.getItem("Data").getRange(address));
    await context.sync();
    return answer();
  });
}

async function refused(batch: (sheet: Excel.Worksheet) => void): Promise<readonly [string, string]> {
  const error = await refusal(after(batch));
  return [error.code, error.debugInfo.errorLocation];
}

const look = (range: Excel.Range) => {
  const { font, fill } = range.format;
  range.load("format/horizontalAlignment,format/wrapText,format/font/bold,format/font/color,format/fill");
  return () => [font.bold, font.color, fill.color, fill.tintAndShade, range.format.wrapText];
};

describe("looks", () => {
  test("are the same for all cells, or null where they differ", async () => {
    const host = await after((sheet) => {
      sheet.getRange("A1:B2").format.font.bold = true;
      sheet.getRange("A1:B2").format.fill.color = "#ddebf7";
      sheet.getRange("A1").format.font.color = "FF0000";
      sheet.getRange("B2").format.wrapText = true;
    });
    expect(await load(host, "A1", look)).toEqual([true, "#FF0000", "#DDEBF7", 0, false]);
    expect(await load(host, "A1:B2", look)).toEqual([true, null, "#DDEBF7", 0, null]);
    expect(await load(host, "A1:C3", look)).toEqual([null, null, null, null, null]);
  });

  test("without a fill a cell is white all the same, and only its tint says that there is none", async () => {
    const host = await after((sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#FFFFFF";
      sheet.getRange("A1").format.fill.clear();
    });
    expect(await load(host, "A1", look)).toEqual([false, "#000000", "#FFFFFF", null, false]);
    expect(await load(host, "B1", look)).toEqual([false, "#000000", "#FFFFFF", 0, false]);
  });

  test("alike are one object, so that a host of many cells holds few formats", async () => {
    const host = await after((sheet) => {
      sheet.getRange("A1:C3").format.font.bold = true;
      sheet.getRange("E1").format.font.bold = true;
    });
    const formats = new Set([...(host.workbook.sheets[0]?.cells.values() ?? [])].map(({ format }) => format));
    expect(formats.size).toBe(1);
  });

  test("of whole rows, columns and sheets need no cells, and a row goes before a column", async () => {
    const host = await after((sheet) => {
      sheet.getRange("B:B").format.fill.color = "#00FF00";
      sheet.getRange("2:2").format.fill.color = "#FF0000";
      sheet.getRange().format.font.bold = true;
    });
    const fill = (range: Excel.Range) => {
      range.load("format/fill/color,format/font/bold");
      return () => [range.format.fill.color, range.format.font.bold];
    };
    expect(await load(host, "B9", fill)).toEqual(["#00FF00", true]);
    expect(await load(host, "C2", fill)).toEqual(["#FF0000", true]);
    expect(await load(host, "B2", fill)).toEqual(["#FF0000", true]);
    expect(await load(host, "B:B", fill)).toEqual([null, true]);
    expect(await load(host, "C7:D8", fill)).toEqual(["#FFFFFF", true]);
    expect(host.workbook.sheets[0]?.cells.size).toBeLessThan(2);
  });

  test("of a column colour the cells that a formatted row has in it, and go again", async () => {
    const host = await after((sheet) => {
      sheet.getRange("2:2").format.font.bold = true;
      sheet.getRange("B:B").format.fill.color = "#00FF00";
    });
    expect(await load(host, "B2", look)).toEqual([true, "#000000", "#00FF00", 0, false]);
    await after((sheet) => sheet.getRange().clear(), host);
    const [sheet] = host.workbook.sheets;
    expect([sheet?.cells.size, sheet?.rowFormats.size, sheet?.columnFormats.size]).toEqual([0, 0, 0]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    [
      "an alignment that is none",
      (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center"),
      "RangeFormat.horizontalAlignment",
    ],
    ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "#12345"), "RangeFill.color"],
    ["a font of 410 points", (sheet) => (sheet.getRange("A1").format.font.size = 410), "RangeFont.size"],
    [
      "an underline that is none",
      (sheet) => (sheet.getRange("A1").format.font.underline = "Wavy" as "Single"),
      "RangeFont.underline",
    ],
    ["an indent of 251", (sheet) => (sheet.getRange("A1").format.indentLevel = 251), "RangeFormat.indentLevel"],
    [
      "a border of no known style",
      (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Thick" as "Dot"),
      "RangeBorder.style",
    ],
  ])("%s is refused", async (_, batch, where) => {
    expect(await refused((sheet) => void batch(sheet))).toEqual(["InvalidArgument", where]);
  });
});

describe("borders", () => {
  const edge = (side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal") => (range: Excel.Range) => {
    const border = range.format.borders.getItem(side).load("style,weight,color");
    return () => [border.style, border.weight, border.color];
  };

  test("go around the range and between its cells", async () => {
    const host = await after((sheet) => {
      const { borders } = sheet.getRange("B2:C4").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").style = "Continuous";
      borders.getItem("InsideHorizontal").color = "#FF0000";
    });
    expect(await load(host, "B2", edge("EdgeTop"))).toEqual(["Double", "Thick", "#000000"]);
    expect(await load(host, "B2", edge("EdgeBottom"))).toEqual(["Continuous", "Thin", "#FF0000"]);
    expect(await load(host, "B4", edge("EdgeBottom"))).toEqual(["None", "Thin", "#000000"]);
    expect(await load(host, "B2:C4", edge("EdgeLeft"))).toEqual(["None", "Thin", "#000000"]);
    expect(await load(host, "B2:C4", edge("InsideHorizontal"))).toEqual(["Continuous", "Thin", "#FF0000"]);
  });

  test("between two cells are one line, whichever cell is asked, and go when either lets go of it", async () => {
    const host = await after((sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeBottom").weight = "Medium"));
    expect(await load(host, "A2", edge("EdgeTop"))).toEqual(["Continuous", "Medium", "#000000"]);
    await after((sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None"), host);
    expect(await load(host, "A1", edge("EdgeBottom"))).toEqual(["None", "Thin", "#000000"]);
  });

  test("inside a single row there are none to set", async () => {
    const batch = (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous");
    expect(await refused(batch)).toEqual(["InvalidArgument", "RangeBorder.style"]);
  });

  test("of the diagonals are not here, and the host says so", async () => {
    const batch = (sheet: Excel.Worksheet) => sheet.getRange("A1").format.borders.getItem("DiagonalUp").load("style");
    expect(await refused(batch)).toEqual(["NotImplemented", "RangeBorderCollection.getItem"]);
  });
});

describe("sizes", () => {
  test("are those of whole rows and columns, in points; they differ as null, and add up to where a cell is", async () => {
    const host = await after((sheet) => {
      sheet.getRange("B2:B3").format.rowHeight = 30.5;
      sheet.getRange("B2").format.columnWidth = 100;
      sheet.getRange("D9").rowHidden = true;
      sheet.getRange("D9").columnHidden = true;
    });
    const sizes = (range: Excel.Range) => {
      range.load("format/rowHeight,format/columnWidth,rowHidden,columnHidden,top,left,height,width");
      const { format } = range;
      return () => [
        [format.rowHeight, format.columnWidth, range.rowHidden, range.columnHidden],
        [range.top, range.left, range.height, range.width],
      ];
    };
    expect(await load(host, "A2:A3", sizes)).toEqual([
      [30.5, 48, false, false],
      [15, 0, 61, 48],
    ]);
    expect(await load(host, "A1:B3", sizes)).toEqual([
      [null, null, false, false],
      [0, 0, 76, 148],
    ]);
    expect(await load(host, "D9:E10", sizes)).toEqual([
      [null, null, null, null],
      [151, 196, 15, 48],
    ]);
  });

  test.each<[string, (range: Excel.Range) => unknown, string]>([
    ["a row of more than 409.5 points", (range) => (range.format.rowHeight = 410), "RangeFormat.rowHeight"],
    ["a row of less than nothing", (range) => (range.format.rowHeight = -1), "RangeFormat.rowHeight"],
    ["a column wider than 255 characters", (range) => (range.format.columnWidth = 1400), "RangeFormat.columnWidth"],
  ])("%s is refused", async (_, batch, where) => {
    expect(await refused((sheet) => void batch(sheet.getRange("A1")))).toEqual(["InvalidArgument", where]);
  });

  test("of nothing hide a row, and the standard size brings it back", async () => {
    const host = await after((sheet) => (sheet.getRange("A2").format.rowHeight = 0));
    expect([...(host.workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    await after((sheet) => (sheet.getRange("A2").format.useStandardHeight = true), host);
    expect(host.workbook.sheets[0]?.hiddenRows.size).toBe(0);
  });
});

describe("properties of many cells at once", () => {
  test("are set and got as arrays of the range's shape", async () => {
    const host = await after((sheet) => {
      sheet.getRange("A1:B1").setCellProperties([
        [
          {
            format: {
              font: { bold: true, size: 14 },
              fill: { color: "#FF0000" },
              borders: { top: { style: "Dot" } },
            },
          },
          { format: { wrapText: true, horizontalAlignment: "Center" } },
        ],
      ]);
      sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
    });
    const read = await load(host, "A1:B2", (range) => {
      const cells = range.getCellProperties({
        address: true,
        format: {
          font: { bold: true },
          fill: { color: true },
          borders: { style: true },
          horizontalAlignment: true,
          wrapText: true,
        },
      });
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true, wrapText: true } });
      return () => ({ cells: cells.value, rows: rows.value, columns: columns.value });
    });
    const none = { style: "None" };
    expect(read.cells[0]).toEqual([
      {
        address: "Data!A1",
        format: {
          font: { bold: true },
          fill: { color: "#FF0000" },
          borders: { top: { style: "Dot" }, bottom: none, left: none, right: none },
          horizontalAlignment: "General",
          wrapText: false,
        },
      },
      {
        address: "Data!B1",
        format: {
          font: { bold: false },
          fill: { color: "#FFFFFF" },
          borders: { top: none, bottom: none, left: none, right: none },
          horizontalAlignment: "Center",
          wrapText: true,
        },
      },
    ]);
    expect(read.rows).toEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 40 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
    ]);
    expect(read.columns).toEqual([
      { columnIndex: 0, format: { columnWidth: 90, wrapText: false } },
      { columnIndex: 1, format: { columnWidth: 48, wrapText: null } },
    ]);
  });

  test("that the host does not know are refused, asked for or set", async () => {
    expect(await refused((sheet) => sheet.getRange("A1").getCellProperties({ style: true }))).toEqual([
      "InvalidArgument",
      "Range.getCellProperties",
    ]);
    expect(await refused((sheet) => sheet.getRange("A1").setCellProperties([[{ style: "Good" }]]))).toEqual([
      "InvalidArgument",
      "Range.setCellProperties",
    ]);
  });

  test("over several areas are those of a range that has holes", async () => {
    const host = await after((sheet) => {
      const areas = sheet.getRanges("A1,C3:D4");
      areas.format.font.bold = true;
      sheet.getRange("B2").values = [["x"]];
    });
    const read = await host.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Data").getRanges("A1,C3:D4");
      areas.load("address,areaCount,cellCount,format/font/bold");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.format.font.bold];
    });
    expect(read).toEqual(["Data!A1,Data!C3:D4", 2, 5, true]);
  });
});
