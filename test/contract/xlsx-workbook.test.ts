import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "../../src/workbook/workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { workbookContract } from "./workbook-contract";

const FIXTURE = path.join(__dirname, "..", "fixtures", "full-workbook.xlsm");

workbookContract("a workbook file", {
  open: async () => XlsxWorkbook.open(readFileSync(FIXTURE)),
  reopen: async (workbook, edit) => {
    const bytes = fileOf(workbook);
    return XlsxWorkbook.open(edit ? typeInto(bytes, edit) : bytes);
  },
});

function fileOf(workbook: Workbook): Uint8Array {
  if (!(workbook instanceof XlsxWorkbook)) throw new TypeError("not a workbook file");
  return workbook.toBytes();
}

/** Puts a text into a cell of the file, by the workbook part's own list of sheets. */
function typeInto(bytes: Uint8Array, edit: { sheet: string; cell: string; text: string }): Uint8Array {
  const parts = unzipSync(bytes);
  const id = new RegExp(`<sheet name="${edit.sheet}"[^>]*r:id="([^"]+)"`).exec(
    strFromU8(parts["xl/workbook.xml"]!),
  )![1]!;
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
    strFromU8(parts["xl/_rels/workbook.xml.rels"]!),
  )![1]!;
  const name = `xl/${target}`;
  const before = strFromU8(parts[name]!);
  const after = before.replace(new RegExp(`(<c r="${edit.cell}"[^>]*>)<is>.*?</is>`), `$1<is><t>${edit.text}</t></is>`);
  if (after === before) throw new Error(`nothing at ${edit.cell}`);
  parts[name] = strToU8(after);
  return zipSync(parts);
}
