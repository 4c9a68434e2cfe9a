import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook file with a formula and its result in the place of what a cell holds. */
export function withFormula(
  bytes: Uint8Array,
  { sheet, cell, formula, shows }: { sheet: string; cell: string; formula: string; shows: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const find = (part: string, pattern: RegExp): string => pattern.exec(strFromU8(parts[part]!))![1]!;
  const id = find("xl/workbook.xml", new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`));
  const relations = "xl/_rels/workbook.xml.rels";
  const relation = find(relations, new RegExp(`(<Relationship [^>]*Id="${id}"[^>]*>)`));
  const name = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)![1]!}`;
  const before = strFromU8(parts[name]!);
  const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const content = `<f>${escape(formula)}</f><v>${escape(shows)}</v>`;
  const after = before.replace(
    new RegExp(`<c r="${cell}"((?: s="[^"]*")?)[^>]*>.*?</c>`),
    `<c r="${cell}"$1 t="str">${content}</c>`,
  );
  if (after === before) throw new Error(`nothing at ${cell}`);
  parts[name] = strToU8(after);
  return zipSync(parts);
}
