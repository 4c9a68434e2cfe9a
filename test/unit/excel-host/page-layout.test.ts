import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

function onLayout<T>(batch: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => () => T, host = ExcelHost.empty()) {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = batch(sheet.pageLayout, sheet);
    await context.sync();
    return read();
  });
}

function refusedOnLayout(batch: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown, host?: ExcelHost) {
  return refusal(
    onLayout((layout, sheet) => {
      batch(layout, sheet);
      return () => undefined;
    }, host),
  );
}

describe("page layout", () => {
  test("the page keeps what it was given", async () => {
    const values = {
      orientation: "Landscape",
      paperSize: "Folio",
      topMargin: 56.7,
      rightMargin: 42.5,
      bottomMargin: 56.7,
      leftMargin: 42.5,
      headerMargin: 22.7,
      footerMargin: 0,
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
    } as const;
    const read = await onLayout((layout) => {
      layout.set(values);
      layout.load(Object.keys(values));
      return () => layout.toJSON();
    });
    expect(read).toMatchObject(values);
  });

  test("margins are taken in any unit, and those not given stay", async () => {
    const read = await onLayout((layout) => {
      layout.topMargin = 30;
      layout.setPrintMargins("Inches", { left: 0.5 });
      layout.setPrintMargins("Centimeters", { bottom: 2.54 });
      layout.load("topMargin,leftMargin,bottomMargin");
      return () => [layout.topMargin, layout.leftMargin, layout.bottomMargin];
    });
    expect(read).toEqual([30, 36, 72]);
  });

  test("the zoom is a scale or pages to fit to, and what is not used reads as null", async () => {
    const read = await onLayout((layout) => {
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load("zoom");
      return () => layout.zoom;
    });
    expect(read).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
    const scaled = await onLayout((layout) => {
      layout.zoom = { scale: 85 };
      layout.load("zoom");
      return () => layout.zoom;
    });
    expect(scaled).toEqual({ scale: 85, horizontalFitToPages: null, verticalFitToPages: null });
  });

  test("an Excel that ignores fit keeps the zoom, and says nothing", async () => {
    const host = ExcelHost.empty();
    host.options.ignoresFit = true;
    const read = await onLayout((layout) => {
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      layout.load("zoom");
      return () => layout.zoom;
    }, host);
    expect(read).toMatchObject({ scale: 100, horizontalFitToPages: null });
    await onLayout((layout) => {
      layout.zoom = { scale: 70 };
      return () => undefined;
    }, host);
    expect(host.workbook.sheets[0]!.pageLayout.zoom).toEqual({ scale: 70 });
  });

  test("a printer that lacks a paper keeps the one it has, and says nothing", async () => {
    const host = ExcelHost.empty();
    host.options.lacksPaper = ["Folio"];
    const read = await onLayout((layout) => {
      layout.paperSize = "A3";
      layout.paperSize = "Folio";
      layout.load("paperSize");
      return () => layout.paperSize;
    }, host);
    expect(read).toBe("A3");
  });

  test("a printer may also refuse a paper", async () => {
    const host = ExcelHost.empty();
    host.options.refusesPaper = ["Folio"];
    expect((await refusedOnLayout((layout) => (layout.paperSize = "Folio"), host)).code).toBe("InvalidArgument");
    expect(host.workbook.sheets[0]!.pageLayout.paperSize).toBe("A4");
  });

  test.each<[string, (layout: Excel.PageLayout) => unknown]>([
    ["a paper that Office.js does not know", (layout) => (layout.paperSize = "F4" as "Folio")],
    ["an unknown orientation", (layout) => (layout.orientation = "Wide" as "Landscape")],
    ["a scale below 10", (layout) => (layout.zoom = { scale: 9 })],
    ["a scale above 400", (layout) => (layout.zoom = { scale: 401 })],
    ["a fit to no page", (layout) => (layout.zoom = { horizontalFitToPages: 0 })],
    ["a fit to 32,768 pages", (layout) => (layout.zoom = { verticalFitToPages: 32_768 })],
    ["a scale and a fit at once", (layout) => (layout.zoom = { scale: 100, horizontalFitToPages: 1 })],
    ["a zoom of nothing", (layout) => (layout.zoom = {})],
    ["an unknown kind of zoom", (layout) => (layout.zoom = { percent: 100 } as object)],
    ["a negative margin", (layout) => (layout.leftMargin = -1)],
    ["a negative margin in inches", (layout) => layout.setPrintMargins("Inches", { top: -0.1 })],
    ["an unknown margin", (layout) => layout.setPrintMargins("Points", { inner: 3 } as object)],
    ["an unknown unit", (layout) => layout.setPrintMargins("Feet" as "Inches", { top: 1 })],
    ["a flag that is none", (layout) => (layout.centerHorizontally = 1 as unknown as boolean)],
    ["title rows that are not entire", (layout) => layout.setPrintTitleRows("A1:C2")],
    ["title columns that are not entire", (layout) => layout.setPrintTitleColumns("A1:A9")],
    ["a print area that is no address", (layout) => layout.setPrintArea("seluruhnya")],
  ])("refuses %s", async (_what, change) => {
    expect((await refusedOnLayout(change)).code).toBe("InvalidArgument");
  });

  test("a protected sheet keeps its page", async () => {
    const host = ExcelHost.empty();
    host.workbook.sheets[0]!.isProtected = true;
    const error = await refusedOnLayout((layout) => (layout.orientation = "Landscape"), host);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["AccessDenied", "PageLayout.orientation"]);
  });
});

describe("what is printed of a sheet", () => {
  test("nothing is set at first: that is null, or ItemNotFound for those who insist", async () => {
    const none = await onLayout((layout) => {
      const asked = [
        layout.getPrintAreaOrNullObject(),
        layout.getPrintTitleRowsOrNullObject(),
        layout.getPrintTitleColumnsOrNullObject(),
      ];
      for (const one of asked) one.load("address");
      return () => asked.map(({ isNullObject }) => isNullObject);
    });
    expect(none).toEqual([true, true, true]);
    for (const insist of ["getPrintArea", "getPrintTitleRows", "getPrintTitleColumns"] as const) {
      expect((await refusedOnLayout((layout) => layout[insist]().load("address"))).code).toBe("ItemNotFound");
    }
  });

  test("areas and titles are taken as ranges or as addresses", async () => {
    const read = await onLayout((layout, sheet) => {
      layout.setPrintArea(sheet.getRange("A1:G40"));
      layout.setPrintTitleRows("$3:$4");
      layout.setPrintTitleColumns(sheet.getRange("A:B"));
      const asked = [layout.getPrintArea(), layout.getPrintTitleRows(), layout.getPrintTitleColumns()];
      for (const one of asked) one.load("address");
      return () => asked.map(({ address }) => address);
    });
    expect(read).toEqual(["Sheet1!A1:G40", "Sheet1!3:4", "Sheet1!A:B"]);
  });

  test("an area of another sheet is refused", async () => {
    const host = ExcelHost.empty(["Sheet1", "Sheet2"]);
    const error = await refusal(
      host.run(async (context) => {
        const [first, second] = ["Sheet1", "Sheet2"].map((name) => context.workbook.worksheets.getItem(name));
        first!.pageLayout.setPrintArea(second!.getRange("A1:B2"));
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("headers and footers", () => {
  test("each part keeps its text", async () => {
    const texts = { leftFooter: "Bappeda && Litbang", centerFooter: "", rightFooter: "&P dari &N", leftHeader: "SKP" };
    const read = await onLayout((layout) => {
      const { headersFooters } = layout;
      headersFooters.defaultForAllPages.set(texts);
      headersFooters.state = "Default";
      headersFooters.defaultForAllPages.load(Object.keys(texts));
      headersFooters.load("state");
      return () => ({ ...headersFooters.defaultForAllPages.toJSON(), state: headersFooters.state });
    });
    expect(read).toMatchObject({ ...texts, state: "Default" });
  });

  test("a footer of 255 characters with its codes is taken, one of 256 is not", async () => {
    await onLayout((layout) => {
      layout.headersFooters.defaultForAllPages.set({ leftFooter: "x".repeat(200), rightFooter: "y".repeat(51) });
      return () => undefined;
    });
    const error = await refusedOnLayout((layout) => {
      layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(200);
      layout.headersFooters.defaultForAllPages.rightFooter = "y".repeat(52);
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "HeaderFooter.rightFooter"]);
  });

  test("the header does not count against the footer", async () => {
    await onLayout((layout) => {
      const { defaultForAllPages } = layout.headersFooters;
      defaultForAllPages.set({ leftHeader: "x".repeat(250), leftFooter: "x".repeat(250) });
      return () => undefined;
    });
  });

  test("pages that differ are more than the host has, and it says so", async () => {
    const error = await refusedOnLayout((layout) => (layout.headersFooters.state = "FirstAndDefault"));
    expect(error.code).toBe("NotImplemented");
    const even = await refusedOnLayout((layout) => (layout.headersFooters.evenPages.leftFooter = "a"));
    expect(even.code).toBe("ApiNotFound");
  });
});

describe("page breaks", () => {
  test("breaks are listed in their order, whatever the order they came in", async () => {
    const read = await onLayout((_layout, sheet) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
      for (const cell of ["A41", "A21", "A41"]) rows.add(cell);
      columns.add(sheet.getRange("H1"));
      rows.load("items/rowIndex,items/columnIndex");
      columns.load("items/columnIndex");
      const count = rows.getCount();
      return () => ({
        count: count.value,
        rows: rows.items.map(({ rowIndex }) => rowIndex),
        columns: columns.items.map(({ columnIndex }) => columnIndex),
      });
    });
    expect(read).toEqual({ count: 2, rows: [20, 40], columns: [7] });
  });

  test("a break can be taken away, alone or with all the others", async () => {
    const host = ExcelHost.empty();
    const sheet = host.workbook.sheets[0]!;
    await host.run(async (context) => {
      const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getItem("Sheet1");
      const added = ["A10", "A20", "A30"].map((cell) => breaks.add(cell));
      await context.sync();
      added[0]!.delete();
      const next = added[1]!.getCellAfterBreak().load("address");
      await context.sync();
      expect(next.address).toBe("Sheet1!A20");
      expect(sheet.horizontalPageBreaks).toEqual([20, 30]);
      breaks.load("items/rowIndex");
      await context.sync();
      breaks.items[1]!.delete();
      await context.sync();
      expect(sheet.horizontalPageBreaks).toEqual([20]);
      breaks.removePageBreaks();
      await context.sync();
    });
    expect(sheet.horizontalPageBreaks).toEqual([]);
  });

  test("a sheet has at most 1,026 breaks in a direction", async () => {
    const add = (count: number) => (_layout: Excel.PageLayout, sheet: Excel.Worksheet) => {
      for (let row = 2; row < count + 2; row++) sheet.horizontalPageBreaks.add(`A${row}`);
      return () => undefined;
    };
    await onLayout(add(1026));
    const error = await refusedOnLayout(add(1027));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "PageBreakCollection.add"]);
  });

  test("no page ends before the first row or column", async () => {
    expect((await refusedOnLayout((_, sheet) => sheet.horizontalPageBreaks.add("C1"))).code).toBe("InvalidArgument");
    expect((await refusedOnLayout((_, sheet) => sheet.verticalPageBreaks.add("A9"))).code).toBe("InvalidArgument");
    expect((await refusedOnLayout((_, sheet) => sheet.horizontalPageBreaks.getItem(0).load())).code).toBe(
      "ItemNotFound",
    );
  });
});
