import { formatRect } from "../../../src/core/address/address";
import { ExcelHost } from "../../excel-host/excel-host";
import type { HostSheet } from "../../excel-host/model/host-workbook";
import { refusal } from "./refusal";

const LIST = { list: { inCellDropDown: true, source: "a,b" } };
const OTHER = { list: { inCellDropDown: true, source: "c" } };
const WHOLE = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" as const } };
const SILENT = { showAlert: false, style: "Stop" as const, title: "", message: "" };

async function onSheet(host: ExcelHost, batch: (sheet: Excel.Worksheet) => void): Promise<HostSheet> {
  await host.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  return host.workbook.sheets[0]!;
}

function read<T>(host: ExcelHost, address: string, look: (validation: Excel.DataValidation) => T): Promise<T> {
  return host.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    dataValidation.load();
    await context.sync();
    return look(dataValidation);
  });
}

function refused(batch: (validation: Excel.DataValidation, sheet: Excel.Worksheet) => unknown) {
  const host = ExcelHost.empty(["Sheet1", "Data 2025"]);
  return refusal(onSheet(host, (sheet) => batch(sheet.getRange("B2:B9").dataValidation, sheet)));
}

/** Rules by their cells. */
function rulesOf({ dataValidations }: HostSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(dataValidations.map(({ ranges, rule }) => [ranges.map(formatRect).join(" "), rule]));
}

describe("rules for what may be typed", () => {
  test("are set on a range and read from any part of it", async () => {
    const host = ExcelHost.empty();
    const prompt = { showPrompt: false, title: "Satuan", message: "Pilih" };
    await onSheet(host, (sheet) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = LIST;
      dataValidation.errorAlert = SILENT;
      dataValidation.prompt = prompt;
      dataValidation.ignoreBlanks = false;
    });
    expect(await read(host, "B3:B4", (validation) => validation.toJSON())).toEqual({
      type: "List",
      rule: LIST,
      errorAlert: SILENT,
      prompt,
      ignoreBlanks: false,
    });
    expect(await read(host, "C3", ({ type, rule }) => [type, rule])).toEqual(["None", {}]);
  });

  test("alert unless told otherwise", async () => {
    const host = ExcelHost.empty();
    await onSheet(host, (sheet) => {
      sheet.getRange("A1").dataValidation.rule = LIST;
    });
    expect(await read(host, "A1", ({ errorAlert }) => errorAlert)).toEqual({ ...SILENT, showAlert: true });
  });

  test("keep an alert that was set before the rule", async () => {
    const host = ExcelHost.empty();
    await onSheet(host, (sheet) => {
      sheet.getRange("A1").dataValidation.errorAlert = SILENT;
      sheet.getRange("A1").dataValidation.rule = WHOLE;
    });
    expect(await read(host, "A1", ({ type, errorAlert }) => [type, errorAlert])).toEqual(["WholeNumber", SILENT]);
  });

  test("that differ in a range are told as such, and have no common rule", async () => {
    const host = ExcelHost.empty();
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = LIST;
      sheet.getRange("B1:B3").dataValidation.rule = OTHER;
      sheet.getRange("C1:C3").dataValidation.rule = WHOLE;
    });
    const typeAndRule = ({ type, rule }: Excel.DataValidation) => [type, rule];
    expect(await read(host, "A1:B3", typeAndRule)).toEqual(["MixedCriteria", null]);
    expect(await read(host, "B1:C3", typeAndRule)).toEqual(["Inconsistent", null]);
    expect(await read(host, "A3:A4", typeAndRule)).toEqual(["Inconsistent", null]);
    expect(await read(host, "A:XFD", typeAndRule)).toEqual(["Inconsistent", null]);
  });

  test("take the place of those before, cell by cell", async () => {
    const sheet = await onSheet(ExcelHost.empty(), (on) => {
      on.getRange("A1:A9").dataValidation.rule = LIST;
      on.getRange("A4:A5").dataValidation.rule = OTHER;
      on.getRange("A8:B8").dataValidation.clear();
    });
    expect(rulesOf(sheet)).toEqual({ "A1:A3 A6:A7 A9": LIST, "A4:A5": OTHER });
  });

  test("take a list from cells: from the own sheet, and from another by its name", async () => {
    const sheet = await onSheet(ExcelHost.empty(["Sheet1", "Data 2025"]), (on) => {
      const other = on.context.workbook.worksheets.getItem("Data 2025");
      on.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: on.getRange("C2:C9") } };
      on.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange("B1:D1") } };
    });
    const from = (source: string) => ({ list: { inCellDropDown: true, source } });
    expect(rulesOf(sheet)).toEqual({ A1: from("=$C$2:$C$9"), A2: from("='Data 2025'!$B$1:$D$1") });
  });

  test("outlive clearing a range, and go with their own clearing", async () => {
    const host = ExcelHost.empty();
    const sheet = await onSheet(host, (on) => {
      on.getRange("A1:A9").dataValidation.rule = LIST;
      on.getRange("A1:A9").clear("All");
    });
    expect(rulesOf(sheet)).toEqual({ "A1:A9": LIST });
    await onSheet(host, (on) => on.getRange().dataValidation.clear());
    expect(sheet.dataValidations).toEqual([]);
  });

  test("are found as special cells, neighbours together", async () => {
    const host = ExcelHost.empty();
    const places = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const none = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
      sheet.getRange("B2:B9").dataValidation.rule = LIST;
      sheet.getRange("C2:C9").dataValidation.rule = WHOLE;
      sheet.getRange("E4:E20").dataValidation.rule = LIST;
      const found = sheet.getRange().getSpecialCells("DataValidations").load("address");
      const inside = sheet.getRange("C5:E5").getSpecialCells("DataValidations").load("address");
      await context.sync();
      return [none.isNullObject, found.address, inside.address];
    });
    expect(places).toEqual([true, "Sheet1!B2:C9,Sheet1!E4:E20", "Sheet1!C5,Sheet1!E5"]);
  });
});

describe("Excel refuses", () => {
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });

  test.each<[string, (validation: Excel.DataValidation, sheet: Excel.Worksheet) => unknown]>([
    ["a list of more than 255 characters", (dv) => (dv.rule = list("x,".repeat(128)))],
    ["an empty list", (dv) => (dv.rule = list(""))],
    ["a list that only begins like a formula", (dv) => (dv.rule = list("="))],
    [
      "a list from several rows and columns",
      (dv, sheet) => (dv.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:B2") } }),
    ],
    ["a rule of two types", (dv) => (dv.rule = { ...LIST, ...WHOLE })],
    ["a rule of no type", (dv) => (dv.rule = {})],
    ["an unknown operator", (dv) => (dv.rule = { decimal: { formula1: 1, operator: "Like" as "Between" } })],
    ["bounds without the second", (dv) => (dv.rule = { decimal: { formula1: 1, operator: "Between" } })],
    ["an unknown style of alert", (dv) => (dv.errorAlert = { ...SILENT, style: "Loud" as "Stop" })],
    ["a title of more than 32 characters", (dv) => (dv.errorAlert = { ...SILENT, title: "x".repeat(33) })],
    [
      "a message of more than 255 characters",
      (dv) => (dv.prompt = { showPrompt: true, title: "", message: "x".repeat(256) }),
    ],
  ])("%s", async (_what, batch) => {
    expect((await refused(batch)).code).toBe("InvalidArgument");
  });

  test("what the host cannot tell to be a formula it does not take", async () => {
    expect((await refused((dv) => (dv.rule = list("==")))).code).toBe("NotImplemented");
  });

  test("any change on a protected sheet", async () => {
    const changes: ((validation: Excel.DataValidation) => unknown)[] = [
      (dv) => (dv.rule = LIST),
      (dv) => (dv.ignoreBlanks = true),
      (dv) => dv.clear(),
    ];
    for (const change of changes) {
      const { code } = await refused((validation, sheet) => {
        sheet.protection.protect();
        change(validation);
      });
      expect(code).toBe("AccessDenied");
    }
  });
});
