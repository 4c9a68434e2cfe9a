import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";

const ROOT = path.join(__dirname, "..", "..", "..", "..", "..");

/** Whole workbooks of the project: a sample, and the fixture with one of everything. */
export const PROJECT_WORKBOOKS: readonly string[] = [
  path.join(ROOT, "samples", "biro-organisasi.xlsx"),
  path.join(ROOT, "test", "fixtures", "full-workbook.xlsm"),
];

export function fileBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** A small workbook of many parts, for tests that open it hundreds of times. */
export function smallWorkbook(): Uint8Array {
  return fileBytes(PROJECT_WORKBOOKS[1]!);
}

/** A ZIP container of text parts, in order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of the smallest workbook: one sheet `Data` with the rows given as XML. Name a part again to replace it. */
export function workbookParts(sheetData = "", mainType = WORKBOOK_TYPE): Record<string, string> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONSHIPS}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}
