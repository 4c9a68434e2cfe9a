import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { DEMO_PLANS } from "./demo-plans";

/** The fixture with one of everything. */
export const SOURCE = readFileSync(path.join(__dirname, "..", "..", "..", "..", "fixtures", "full-workbook.xlsm"));

/** The fixture with the demo plans written to it, as a file. */
export async function writeDemo(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(SOURCE);
  await workbook.write(DEMO_PLANS);
  return workbook.toBytes();
}

/** The file with one part changed. Throws when nothing changes. */
export function rewrite(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
