import { formatMark, MARK_NAME, type SheetMark } from "../../../../../src/workbook/made/sheet-mark";
import { listSheets } from "../../../../../src/workbook/excel/read/list-sheets";
import { ExcelHost } from "../../../../excel-host/excel-host";
import type { HostName } from "../../../../excel-host/model/host-workbook";
import { inSession } from "./in-session";

const MARK: SheetMark = { kind: "skp", key: "198501012010011001", name: "a1", content: "b2", layout: "" };

function named(formula: string): HostName {
  return { name: MARK_NAME, formula, visible: false, comment: "" };
}

describe("listing the sheets of an open workbook", () => {
  it("gives them in tab order, with their ids and whether they are to be seen", async () => {
    const host = ExcelHost.empty(["Satu", "Dua", "Tiga"]);
    host.workbook.sheets[1]!.visibility = "VeryHidden";
    host.workbook.sheets.reverse();
    const sheets = await inSession(host, listSheets);
    expect(sheets.map(({ id, name, visible }) => ({ id, name, visible }))).toEqual(
      host.workbook.sheets.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" })),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["Tiga", "Dua", "Satu"]);
  });

  it("tells our sheets by their mark, and keeps the formula of a mark that it cannot read", async () => {
    const host = ExcelHost.empty(["Pengguna", "SKP", "Asing"]);
    const formula = `=${formatMark(MARK)}`;
    host.workbook.sheets[1]!.names.push(named(formula));
    host.workbook.sheets[2]!.names.push(named('="2;skp;x"'));
    host.workbook.names.push(named(formula));
    const sheets = await inSession(host, listSheets);
    expect(sheets.map(({ mark, markFormula }) => [mark, markFormula])).toEqual([
      [null, null],
      [MARK, formula],
      [null, '="2;skp;x"'],
    ]);
  });

  it.each([1, 30, 300])("takes two round trips for %d sheets", async (count) => {
    const host = ExcelHost.empty(Array.from({ length: count }, (_, i) => `Lembar ${i}`));
    await inSession(host, listSheets);
    expect(host.totals.syncs).toBe(2);
  });

  it("takes more round trips for thousands of sheets, each far below the limit", async () => {
    const host = ExcelHost.empty(Array.from({ length: 2_000 }, (_, i) => `Lembar ${i}`));
    expect(await inSession(host, listSheets)).toHaveLength(2_000);
    expect(host.totals.syncs).toBeLessThan(6);
    for (const { requestBytes, responseBytes } of host.trips) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(3_000_000);
    }
  });
});
