import { readLastReport, writeLastReport } from "../../../../src/workbook/excel/last-report";
import { ExcelHost } from "../../../excel-host/excel-host";

describe("what a workbook remembers", () => {
  test("is nothing at first, then the last text that was written, in one setting", async () => {
    const host = ExcelHost.empty();
    expect(await readLastReport(host.run)).toBeNull();
    await writeLastReport(host.run, "satu");
    await writeLastReport(host.run, "dua");
    expect(await readLastReport(host.run)).toBe("dua");
    expect(host.workbook.settings.size).toBe(1);
  });

  test("is nothing when something else than a text stands there", async () => {
    const host = ExcelHost.empty();
    await writeLastReport(host.run, "satu");
    const [key] = host.workbook.settings.keys();
    host.workbook.settings.set(key!, { satu: 1 });
    expect(await readLastReport(host.run)).toBeNull();
  });

  test("takes one round trip each way", async () => {
    const host = ExcelHost.empty();
    await writeLastReport(host.run, "satu");
    await readLastReport(host.run);
    expect(host.totals.syncs).toBe(2);
  });

  test("what Excel answers instead becomes a WorkbookError", async () => {
    const host = ExcelHost.empty();
    host.failNext("AccessDenied");
    await expect(writeLastReport(host.run, "satu")).rejects.toMatchObject({ kind: "protected" });
  });
});
