import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

function onSheet<T>(batch: (sheet: Excel.Worksheet) => () => T, host = ExcelHost.empty(["Sheet1", "Sheet2"])) {
  return host.run(async (context) => {
    const read = batch(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return read();
  });
}

function refusedOnSheet(batch: (sheet: Excel.Worksheet) => unknown, host?: ExcelHost) {
  return refusal(
    onSheet((sheet) => {
      batch(sheet);
      return () => undefined;
    }, host),
  );
}

describe("frozen panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string | null]>([
    ["rows", (panes) => panes.freezeRows(3), "Sheet1!1:3"],
    ["one row when no number is given", (panes) => panes.freezeRows(), "Sheet1!1:1"],
    ["columns", (panes) => panes.freezeColumns(2), "Sheet1!A:B"],
    ["both by an address", (panes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
    ["both by a range", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:B3")), "Sheet1!A1:B3"],
    ["entire rows", (panes) => panes.freezeAt("1:4"), "Sheet1!1:4"],
    ["nothing", (panes) => panes.freezeRows(0), null],
    [
      "nothing after an end to it",
      (panes) => {
        panes.freezeRows(2);
        panes.unfreeze();
      },
      null,
    ],
    [
      "what was asked last",
      (panes) => {
        panes.freezeRows(2);
        panes.freezeColumns(1);
      },
      "Sheet1!A:A",
    ],
  ])("freezes %s", async (_what, freeze, address) => {
    const read = await onSheet((sheet) => {
      freeze(sheet.freezePanes, sheet);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      return () => (location.isNullObject ? null : location.address);
    });
    expect(read).toBe(address);
  });

  test("entire rows freeze rows alone, and entire columns columns alone", async () => {
    const host = ExcelHost.empty();
    for (const [address, frozen] of [
      ["1:4", { rows: 4, columns: 0 }],
      ["A:B", { rows: 0, columns: 2 }],
    ] as const) {
      await onSheet((sheet) => {
        sheet.freezePanes.freezeAt(address);
        return () => undefined;
      }, host);
      expect(host.workbook.sheets[0]!.freeze).toEqual(frozen);
    }
  });

  test("a negative number of rows is refused", async () => {
    expect((await refusedOnSheet((sheet) => sheet.freezePanes.freezeRows(-1))).code).toBe("InvalidArgument");
    expect((await refusedOnSheet((sheet) => sheet.freezePanes.freezeColumns(1.5))).code).toBe("InvalidArgument");
  });

  test("a range away from A1 would hide what is before it: the host does not do that", async () => {
    expect((await refusedOnSheet((sheet) => sheet.freezePanes.freezeAt("B2:C3"))).code).toBe("NotImplemented");
  });

  test("who insists on a location finds none", async () => {
    const error = await refusedOnSheet((sheet) => sheet.freezePanes.getLocation().load("address"));
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("auto filter", () => {
  test("a filter stands on its range until it is removed", async () => {
    const host = ExcelHost.empty();
    const read = () =>
      onSheet(({ autoFilter }) => {
        const range = autoFilter.getRangeOrNullObject().load("address");
        autoFilter.load("enabled,isDataFiltered");
        return () => [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject ? null : range.address];
      }, host);
    expect(await read()).toEqual([false, false, null]);
    await onSheet((sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A3:F90"));
      return () => undefined;
    }, host);
    expect(await read()).toEqual([true, false, "Sheet1!A3:F90"]);
    await onSheet((sheet) => {
      sheet.autoFilter.remove();
      return () => undefined;
    }, host);
    expect(await read()).toEqual([false, false, null]);
  });

  test("filtering itself is not done, and not passed over either", async () => {
    const criteria: Excel.FilterCriteria = { filterOn: "Values", values: ["a"] };
    const error = await refusedOnSheet((sheet) => sheet.autoFilter.apply("A1:B9", 0, criteria));
    expect(error.code).toBe("NotImplemented");
    expect((await refusedOnSheet((sheet) => sheet.autoFilter.apply("A1"))).code).toBe("NotImplemented");
    expect((await refusedOnSheet((sheet) => sheet.autoFilter.getRange().load())).code).toBe("ItemNotFound");
  });

  test("a range of another sheet and a protected sheet are refused", async () => {
    const host = ExcelHost.empty(["Sheet1", "Sheet2"]);
    const elsewhere = host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").autoFilter.apply(worksheets.getItem("Sheet2").getRange("A1:B2"));
      await context.sync();
    });
    expect((await refusal(elsewhere)).code).toBe("InvalidArgument");
    host.workbook.sheets[0]!.isProtected = true;
    expect((await refusedOnSheet((sheet) => sheet.autoFilter.apply("A1:B2"), host)).code).toBe("AccessDenied");
  });
});
