// Prints what Excelize, an independent reader of the format, finds in workbooks: `node excelize-dump.mjs FILE...` gives one JSON object,
// file to sheet to contents. A process of its own, because Excelize's loader imports modules in a way that jest's sandbox does not allow.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "excelize-wasm";

const excelize = await init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
const files = {};
for (const file of process.argv.slice(2)) {
  const book = excelize.OpenReader(new Uint8Array(readFileSync(file)));
  const sheets = {};
  for (const sheet of book.GetSheetList().list) {
    const raw = book.GetRows(sheet, { RawCellValue: true }).result;
    sheets[sheet] = {
      raw,
      shown: book.GetRows(sheet).result,
      merges: book.GetMergeCells(sheet, true).mergeCells.map((area) => `${area.GetStartAxis()}:${area.GetEndAxis()}`),
      formulas: formulasOf(book, sheet, raw),
      hiddenRows: raw.map((_, r) => r + 1).filter((r) => !book.GetRowVisible(sheet, r).visible),
    };
  }
  files[file] = sheets;
}
process.stdout.write(JSON.stringify(files), () => process.exit(0));

/** `row,column` to formula, for the cells that have one. */
function formulasOf(book, sheet, rows) {
  const formulas = {};
  rows.forEach((cells, r) =>
    cells.forEach((_, c) => {
      const { formula } = book.GetCellFormula(sheet, excelize.CoordinatesToCellName(c + 1, r + 1).cell);
      if (formula) formulas[`${r + 1},${c + 1}`] = formula;
    }),
  );
  return formulas;
}
