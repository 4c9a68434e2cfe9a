import { createRequire } from "node:module";

/** The part of Excelize that the measurements need. */
export interface ExcelizeFile {
  SetSheetRow(sheet: string, cell: string, values: readonly string[]): { readonly error: string | null };
  WriteToBuffer(): { readonly buffer: Uint8Array; readonly error: string | null };
}

export interface Excelize {
  NewFile(): ExcelizeFile;
  OpenReader(bytes: Uint8Array): ExcelizeFile & { readonly error: string | null };
}

/** Excelize, started: the library the measurements compare with. Its program keeps the process alive until `process.exit`. */
export async function loadExcelize(): Promise<Excelize> {
  const require = createRequire(import.meta.url);
  const main = require.resolve("excelize-wasm");
  const { init } = require(main) as { init: (wasm: string) => Promise<Excelize> };
  return init(main.replace(/[^/\\]+$/, "excelize.wasm.gz"));
}
