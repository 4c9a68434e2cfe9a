import { formatRect } from "../../../src/core/address/address";
import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

const MARK = '=LEFT("[jenjang]",9)="[jenjang]"';

function mark(range: Excel.Range | Excel.RangeAreas, color = "#FFC7CE"): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = MARK;
  format.custom.format.fill.color = color;
  return format;
}

function onSheet<T>(batch: (sheet: Excel.Worksheet) => () => T, host = ExcelHost.empty()) {
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

function areas(host: ExcelHost): string[][] {
  return host.workbook.sheets[0]!.conditionalFormats.map(({ ranges }) => ranges.map(formatRect));
}

describe("conditional formats", () => {
  test("a format keeps its rule and its looks", async () => {
    const read = await onSheet((sheet) => {
      const format = mark(sheet.getRange("B2:B9"));
      format.custom.format.font.set({ bold: true, color: "9c0006" });
      format.stopIfTrue = true;
      format.load("id,type,priority,stopIfTrue");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      format.custom.format.font.load("bold,color");
      const range = format.getRange().load("address");
      return () => ({
        ...format.toJSON(),
        formula: format.custom.rule.formula,
        fill: format.custom.format.fill.color,
        font: [format.custom.format.font.bold, format.custom.format.font.color],
        address: range.address,
      });
    });
    expect(read).toMatchObject({
      type: "Custom",
      priority: 0,
      stopIfTrue: true,
      formula: MARK,
      fill: "#FFC7CE",
      font: [true, "#9C0006"],
      address: "Sheet1!B2:B9",
    });
  });

  test("the newest comes first, and a range lists those that touch it", async () => {
    const read = await onSheet((sheet) => {
      mark(sheet.getRange("A1:A5"), "#000001");
      mark(sheet.getRange("A5:C5"), "#000002");
      mark(sheet.getRange("E1"), "#000003");
      const { conditionalFormats } = sheet.getRange("A1:B9");
      conditionalFormats.load("items/type,items/custom/format/fill/color");
      const count = conditionalFormats.getCount();
      return () => [count.value, conditionalFormats.items.map((item) => item.custom.format.fill.color)];
    });
    expect(read).toEqual([2, ["#000002", "#000001"]]);
  });

  test("a format of several ranges goes by its id, and has no single range", async () => {
    const host = ExcelHost.empty();
    await onSheet((sheet) => {
      mark(sheet.getRanges("A1:A3,C5"));
      return () => undefined;
    }, host);
    const read = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { conditionalFormats } = sheet.getRange("C5").load("address");
      conditionalFormats.load("items/id");
      await context.sync();
      const format = conditionalFormats.getItem(conditionalFormats.items[0]!.id);
      const single = format.getRangeOrNullObject().load("address");
      const custom = format.customOrNullObject.load("rule/formula");
      const dataBar = format.dataBarOrNullObject.load("axisColor");
      await context.sync();
      return [single.isNullObject, custom.isNullObject, custom.rule.formula, dataBar.isNullObject];
    });
    expect(read).toEqual([true, false, MARK, true]);
    expect(areas(host)).toEqual([["A1:A3", "C5"]]);
    const insisting = await refusedOnSheet((sheet) => mark(sheet.getRanges("A1,B2")).getRange().load("address"));
    expect(insisting.code).toBe("InvalidOperation");
  });

  test("clearing a range leaves what a format has beyond it", async () => {
    const host = ExcelHost.empty();
    await onSheet((sheet) => {
      mark(sheet.getRange("A1:C3"));
      mark(sheet.getRange("B2"));
      mark(sheet.getRange("E9"));
      sheet.getRange("B2").conditionalFormats.clearAll();
      return () => undefined;
    }, host);
    expect(areas(host)).toEqual([["E9"], ["A1:C1", "A2", "C2", "A3:C3"]]);
  });

  test("a format is deleted alone", async () => {
    const host = ExcelHost.empty();
    await onSheet((sheet) => {
      mark(sheet.getRange("A1"));
      mark(sheet.getRange("A2")).delete();
      return () => undefined;
    }, host);
    expect(areas(host)).toEqual([["A1"]]);
  });

  test("items of a loaded collection can be deleted, each its own", async () => {
    const host = ExcelHost.empty();
    await onSheet((sheet) => {
      for (const color of ["#000001", "#000002", "#000003", "#000004"]) mark(sheet.getRange("A1"), color);
      return () => undefined;
    }, host);
    await host.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      conditionalFormats.load("items/custom/format/fill/color");
      await context.sync();
      for (const item of conditionalFormats.items) if (item.custom.format.fill.color !== "#000002") item.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.conditionalFormats.map(({ fill }) => fill)).toEqual(["#000002"]);
  });

  test("a priority counts from the front, below zero from the end, and stops at either", async () => {
    const host = ExcelHost.empty();
    const move = (priority: number) =>
      onSheet((sheet) => {
        sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = priority;
        return () => undefined;
      }, host);
    await onSheet((sheet) => {
      for (const cells of ["A1:A3", "A1:A2", "A1"]) mark(sheet.getRange(cells));
      return () => undefined;
    }, host);
    await move(1);
    expect(areas(host).flat()).toEqual(["A1:A2", "A1", "A1:A3"]);
    await move(-1);
    expect(areas(host).flat()).toEqual(["A1", "A1:A3", "A1:A2"]);
    await move(99);
    expect(areas(host).flat()).toEqual(["A1:A3", "A1:A2", "A1"]);
  });

  test.each<[string, (format: Excel.ConditionalFormat) => unknown]>([
    ["a rule without =", (format) => (format.custom.rule.formula = "TRUE")],
    ["an empty rule", (format) => (format.custom.rule.formula = "=")],
    ["a rule of an open bracket", (format) => (format.custom.rule.formula = "=AND(A1,B1")],
    ["a rule of an open quote", (format) => (format.custom.rule.formula = '=A1="x')],
    ["a fill that is no colour", (format) => (format.custom.format.fill.color = "#XYZ123")],
    ["a text that is no colour", (format) => (format.custom.format.font.color = "")],
  ])("refuses %s", async (_what, change) => {
    const error = await refusedOnSheet((sheet) => change(sheet.getRange("A1").conditionalFormats.add("Custom")));
    expect(error.code).toBe("InvalidArgument");
  });

  test("kinds that the host does not have are refused, and unknown ones as well", async () => {
    const add = (type: string) =>
      refusedOnSheet((sheet) => sheet.getRange("A1").conditionalFormats.add(type as "Custom"));
    expect((await add("DataBar")).code).toBe("NotImplemented");
    expect((await add("Rainbow")).code).toBe("InvalidArgument");
  });

  test("a format that is gone is ItemNotFound, and a protected sheet takes none", async () => {
    const host = ExcelHost.empty();
    const gone = await refusedOnSheet((sheet) => {
      const format = mark(sheet.getRange("A1"));
      format.delete();
      format.stopIfTrue = true;
    });
    expect(gone.code).toBe("ItemNotFound");
    const unknown = await refusedOnSheet((sheet) => sheet.getRange("A1").conditionalFormats.getItem("{1}").load("id"));
    expect(unknown.code).toBe("ItemNotFound");
    host.workbook.sheets[0]!.isProtected = true;
    expect((await refusedOnSheet((sheet) => mark(sheet.getRange("A1")), host)).code).toBe("AccessDenied");
    expect((await refusedOnSheet((sheet) => sheet.getRange("A1").conditionalFormats.clearAll(), host)).code).toBe(
      "AccessDenied",
    );
  });
});
