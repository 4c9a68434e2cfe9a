// Reads a workbook file from standard input and prints as JSON how Excelize, which shares no code with us, reads its sheets.
// A process of its own: jest cannot load Excelize's WebAssembly.
import { createRequire } from "node:module";
import path from "node:path";
import { init } from "excelize-wasm";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const excelize = await init(
  path.join(path.dirname(createRequire(import.meta.url).resolve("excelize-wasm")), "excelize.wasm.gz"),
);
const file = excelize.OpenReader(new Uint8Array(Buffer.concat(chunks)));
if (file.error) throw new Error(file.error);
const sheets = file.GetSheetList().list.map((name) => ({
  name,
  rows: file.GetRows(name).result ?? [],
  // GetMergeCells of the WebAssembly build gives back empty objects; a covered cell tells its area by showing its text.
  textOfB3: file.GetCellValue(name, "B3").value,
  formulaInA1: file.GetCellFormula(name, "A1").formula,
  widths: ["A", "B", "C", "D"].map((column) => file.GetColWidth(name, column).width),
}));
process.stdout.write(JSON.stringify(sheets), () => process.exit(0));
