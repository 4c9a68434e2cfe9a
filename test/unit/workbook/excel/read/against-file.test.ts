import { readFileSync } from "node:fs";
import path from "node:path";
import { column, row, type Rect } from "../../../../../src/core/address/address";
import type { Grid } from "../../../../../src/core/sheet/grid";
import { readSheet } from "../../../../../src/workbook/excel/read/read-sheet";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { loadWorkbook } from "../../../../excel-host/xlsx/load-workbook";
import { describeShared, sharedSample, sharedSampleNames } from "../../../../shared-samples";
import { inSession } from "./in-session";

const FIXTURE = path.join(__dirname, "../../../../fixtures/full-workbook.xlsm");

/** What the file host says of a cell that its file does not name, though its row or column may have a format. */
const UNNAMED = JSON.stringify([null, "", "General", null, false, false, 0, null]);

/** What a reader can ask about a cell, as one line. */
function describeCell(grid: Grid, at: number, across: number): string {
  const [r, c] = [row(at), column(across)];
  const { fill, bold, italic, indent } = grid.look(r, c);
  // Excel gives the same colour for white and for no fill.
  const shown = fill === "FFFFFF" ? null : fill;
  const facts = [
    grid.value(r, c),
    grid.text(r, c),
    grid.numberFormat(r, c),
    shown,
    bold,
    italic,
    indent,
    grid.formula(r, c),
  ];
  return JSON.stringify(facts);
}

function sortMerges(merges: readonly Rect[], { rowCount, columnCount }: Grid): Rect[] {
  return merges
    .filter(({ top, left }) => top <= rowCount && left <= columnCount)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Where values stand. */
function usedPart(grid: Grid): { top: number; left: number } {
  let [top, left] = [grid.rowCount, grid.columnCount];
  for (let at = 1; at <= grid.rowCount; at++) {
    for (let across = 1; across <= grid.columnCount; across++) {
      if (grid.value(row(at), column(across)) === null) continue;
      top = Math.min(top, at);
      left = Math.min(left, across);
    }
  }
  return { top, left };
}

function expectSameGrids(inExcel: Grid, inFile: Grid): void {
  expect([inExcel.sheet, inExcel.rowCount, inExcel.columnCount]).toEqual([
    inFile.sheet,
    inFile.rowCount,
    inFile.columnCount,
  ]);
  if (inFile.rowCount === 0) return;
  const { top, left } = usedPart(inFile);
  const differing: string[] = [];
  for (let at = top; at <= inFile.rowCount; at++) {
    for (let across = left; across <= inFile.columnCount; across++) {
      const [one, other] = [describeCell(inExcel, at, across), describeCell(inFile, at, across)];
      const isSame = one === other || (other === UNNAMED && inExcel.value(row(at), column(across)) === null);
      if (!isSame) differing.push(`${at},${across}: ${one} | ${other}`);
    }
  }
  expect(differing.slice(0, 5)).toEqual([]);
  expect(inExcel.merges).toEqual(sortMerges(inFile.merges, inFile));
  for (let at = top; at <= inFile.rowCount; at++)
    expect(inExcel.isRowHidden(row(at))).toBe(inFile.isRowHidden(row(at)));
  for (let at = left; at <= inFile.columnCount; at++) {
    expect(inExcel.isColumnHidden(column(at))).toBe(inFile.isColumnHidden(column(at)));
  }
}

async function expectSameReading(bytes: Uint8Array): Promise<void> {
  const file = XlsxWorkbook.open(bytes);
  const host = new ExcelHost(loadWorkbook(bytes));
  for (const { name } of await file.sheets()) {
    const grid = await inSession(host, (session) => readSheet(session, name, { looks: true, formulas: true }));
    expectSameGrids(grid, await file.read(name));
  }
}

describe("a workbook reads alike in Excel and from its file", () => {
  it("with one of everything", async () => {
    await expectSameReading(readFileSync(FIXTURE));
  });
});

describeShared("a real table reads alike in Excel and from its file", () => {
  it.each(sharedSampleNames())("%s", async (name) => {
    await expectSameReading(readFileSync(sharedSample(name)));
  });
});
