import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { strToU8, zipSync } from "fflate";

import { describePrint, drawPages, printWorkbook } from "./print-tools";
import { parsePrintedPages } from "./printed-pages";

/** A4 in points, to the whole point. */
const A4 = { width: 595, height: 842 };
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

describe("what pdftotext says of a page", () => {
  test("becomes pages with words, their places and their plain text", () => {
    const pages = parsePrintedPages(
      [
        '  <page width="595.30" height="841.90">',
        '    <word xMin="56.8" yMin="-1.5" xMax="90.0" yMax="70.1">R&amp;D&lt;&#39;</word>',
        "  </page>",
        '  <page width="841.90" height="595.30">',
        "  </page>",
      ].join("\n"),
    );
    expect(pages).toEqual([
      {
        number: 1,
        width: 595.3,
        height: 841.9,
        words: [{ text: "R&D<'", page: 1, left: 56.8, top: -1.5, right: 90, bottom: 70.1 }],
      },
      { number: 2, width: 841.9, height: 595.3, words: [] },
    ]);
  });

  test("is refused when a word cannot be read, for a lost word would look like cut text", () => {
    expect(() => parsePrintedPages('<page width="1" height="1">\n<word xMin="?">a</word>')).toThrow("Not a line of");
  });
});

describePrint("a printed workbook", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jenjang-print-test-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("gives every word within its page, and a picture of every page", () => {
    const file = path.join(folder, "kinerja & anggaran.xlsx");
    writeFileSync(file, zipSync(smallestWorkbook("Terwujudnya kinerja & akuntabilitas")));

    const print = printWorkbook(file);

    expect(print.pages).toHaveLength(1);
    const page = print.pages[0]!;
    expect([Math.floor(page.width), Math.round(page.height)]).toEqual([A4.width, A4.height]);
    expect(page.words.map((word) => word.text)).toEqual(["Terwujudnya", "kinerja", "&", "akuntabilitas"]);
    for (const word of page.words) {
      expect(word.left).toBeGreaterThan(0);
      expect(word.right).toBeLessThan(page.width);
      expect(word.bottom).toBeGreaterThan(word.top);
      expect(word.bottom).toBeLessThan(page.height);
    }

    const pictures = drawPages(print.pdf, 50);
    expect(pictures).toHaveLength(1);
    expect([...readFileSync(pictures[0]!).subarray(0, 4)]).toEqual(PNG_SIGNATURE);
  });

  test("that is no workbook is an error, not an empty print", () => {
    expect(() => printWorkbook(path.join(folder, "tidak-ada.xlsx"))).toThrow("ENOENT");
  });
});

/** The parts of a workbook with one text in A1, on A4 without header and footer. */
function smallestWorkbook(text: string): Record<string, Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const escaped = text.replaceAll("&", "&amp;");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Kinerja" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${escaped}</t></is></c></row></sheetData><pageSetup paperSize="9"/></worksheet>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}
