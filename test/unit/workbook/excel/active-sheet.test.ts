import { readActiveSheet, showSheet } from "../../../../src/workbook/excel/active-sheet";
import { ExcelHost } from "../../../excel-host/excel-host";

describe("the sheet in front", () => {
  test("is named, and another is turned to by its name", async () => {
    const host = ExcelHost.empty(["Cascading", "Temuan"]);
    expect(await readActiveSheet(host.run)).toBe("Cascading");
    await showSheet(host.run, "Temuan");
    expect(await readActiveSheet(host.run)).toBe("Temuan");
  });

  test("stays when the sheet that was asked for is gone: that is told", async () => {
    const host = ExcelHost.empty(["Cascading"]);
    await expect(showSheet(host.run, "Temuan")).rejects.toMatchObject({
      ...{ name: "WorkbookError", kind: "no-such-sheet", detail: "Temuan" },
    });
    expect(await readActiveSheet(host.run)).toBe("Cascading");
  });

  test.each(["Hidden", "VeryHidden"] as const)(
    "stays when the sheet that was asked for is %s: it stays so",
    async (visibility) => {
      const host = ExcelHost.empty(["Cascading", "Temuan"]);
      host.workbook.sheets[1]!.visibility = visibility;
      await expect(showSheet(host.run, "Temuan")).rejects.toMatchObject({ kind: "unsupported", detail: "Temuan" });
      expect(host.workbook.sheets[1]!.visibility).toBe(visibility);
    },
  );

  test("is looked at and turned to once the person has finished typing", async () => {
    const host = ExcelHost.empty(["Cascading", "Temuan"]);
    host.editing = true;
    const shown = showSheet(host.run, "Temuan");
    host.editing = false;
    await shown;
    expect(await readActiveSheet(host.run)).toBe("Temuan");
  });

  test("what Excel answers instead becomes a WorkbookError", async () => {
    const host = ExcelHost.empty(["Cascading"]);
    host.failNext("AccessDenied");
    await expect(readActiveSheet(host.run)).rejects.toMatchObject({ name: "WorkbookError", kind: "protected" });
  });
});
