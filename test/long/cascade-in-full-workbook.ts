import { readFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { formatCell, type Column, type Row } from "../../src/core/address/address";
import type { Grid } from "../../src/core/sheet/grid";
import { escapeXmlText } from "../../src/workbook/xlsx/package/xml";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

const ROOT = path.join(__dirname, "..", "..");
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SHEET_NAME = "Tabel Panjang";
const SHEET_PART = "xl/worksheets/sheet9.xml";
const RELATIONSHIP_ID = "rId91";
const SHEET_ID = 9;

/** The fixture with a chart, a shape, a comment, a pivot table and a macro, and in it the long table of the worked example as one more sheet. */
export async function addCascadeToFullWorkbook(): Promise<Uint8Array> {
  const sample = XlsxWorkbook.open(readFileSync(path.join(ROOT, "samples", "biro-organisasi.xlsx")));
  const parts = unzipSync(readFileSync(path.join(ROOT, "test", "fixtures", "full-workbook.xlsm")));
  const insert = (part: string, before: string, xml: string): void => {
    const text = strFromU8(parts[part]!);
    if (!text.includes(before)) throw new Error(`no ${before} in ${part}`);
    parts[part] = strToU8(text.replace(before, xml + before));
  };
  insert(
    "xl/workbook.xml",
    "</sheets>",
    `<sheet name="${SHEET_NAME}" sheetId="${SHEET_ID}" r:id="${RELATIONSHIP_ID}"/>`,
  );
  insert(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="${RELATIONSHIP_ID}" Type="${WORKSHEET_RELATIONSHIP}" Target="worksheets/sheet9.xml"/>`,
  );
  insert("[Content_Types].xml", "</Types>", `<Override PartName="/${SHEET_PART}" ContentType="${WORKSHEET_TYPE}"/>`);
  parts[SHEET_PART] = strToU8(sheetXml(await sample.read(SHEET_NAME)));
  return zipSync(parts);
}

function sheetXml(grid: Grid): string {
  const rows = Array.from({ length: grid.rowCount }, (_, r) => {
    const row = (r + 1) as Row;
    const cells = Array.from({ length: grid.columnCount }, (_each, c) => {
      const column = (c + 1) as Column;
      const text = grid.text(row, column);
      if (text === "") return "";
      return `<c r="${formatCell({ row, column })}" t="inlineStr"><is><t xml:space="preserve">${escapeXmlText(text)}</t></is></c>`;
    });
    return `<row r="${row}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
