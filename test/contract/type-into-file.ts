import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Puts a text into a cell of a sheet that Jenjang wrote to a file, as a user of another program would. */
export function typeIntoFile(bytes: Uint8Array, edit: { sheet: string; cell: string; text: string }): Uint8Array {
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
