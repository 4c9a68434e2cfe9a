import { readFileSync } from "node:fs";
import path from "node:path";
import { column, parseCell, row } from "../../../../../src/core/address/address";
import type { Workbook } from "../../../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { validateWorkbooks } from "../../../../ooxml/validate-workbook";
import { encodeWorkbook } from "../../../cli/plain-workbook";
import { SOURCE } from "./written-file";

/** Milliseconds; the validator starts a .NET runtime. */
const VALIDATOR_TIMEOUT = 60_000;
const SAMPLES = path.join(__dirname, "..", "..", "..", "..", "..", "samples");

/** Edits a cell with a text, one without and one far out, and marks some. */
async function touch(workbook: Workbook, sheet: string): Promise<void> {
  const grid = await workbook.read(sheet);
  const at = { sheet, row: row(1), column: column(1) };
  await workbook.edit([
    { at, before: grid.text(at.row, at.column), after: "=1 <&> _x0041_\nbaris dua " },
    { at: { sheet, ...parseCell("H500")! }, before: "", after: "01.02" },
    { at: { sheet, ...parseCell("J3")! }, before: grid.text(row(3), column(10)), after: "'kutip" },
  ]);
  await workbook.mark(sheet, [
    { row: row(1), column: column(1), severity: "error" },
    { row: row(2), column: column(3), severity: "warning" },
    { row: row(500), column: column(8), severity: "info" },
  ]);
}

test(
  "an edited and marked file has no fault by Microsoft's validator that its source had not",
  async () => {
    const files: readonly (readonly [file: Uint8Array, sheet: string])[] = [
      [SOURCE, "Data Cascading"],
      [readFileSync(path.join(SAMPLES, "biro-organisasi.xlsx")), "Cascading"],
      [encodeWorkbook({ Data: [["satu", "dua"], ["tiga"]] }), "Data"],
    ];
    const touched: Uint8Array[] = [];
    for (const [file, sheet] of files) {
      const workbook = XlsxWorkbook.open(file);
      await touch(workbook, sheet);
      touched.push(workbook.toBytes());
    }
    const faults = await validateWorkbooks([...files.map(([file]) => file), ...touched]);
    expect(faults.slice(files.length)).toEqual(faults.slice(0, files.length));
  },
  VALIDATOR_TIMEOUT,
);
