import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { column, formatCell, parseCell, row } from "../../../../../src/core/address/address";
import type { CellEdit } from "../../../../../src/core/check/fix";
import type { Workbook } from "../../../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { changedParts, partOf, withoutCells } from "./changed-parts";
import { rewrite, SOURCE } from "./written-file";

const SAMPLES = path.join(__dirname, "..", "..", "..", "..", "..", "samples");
const SHEET = "Data Cascading";
const PART = "xl/worksheets/sheet1.xml";

function edit(address: string, before: string, after: string): CellEdit {
  return { at: { sheet: SHEET, ...parseCell(address)! }, before, after };
}

/** The fixture with other cells, and whatever else is given of its first worksheet. */
function withSheet(change: (xml: string) => string): XlsxWorkbook {
  return XlsxWorkbook.open(rewrite(SOURCE, PART, change));
}

function withData(data: string, more: (xml: string) => string = (xml) => xml): XlsxWorkbook {
  return withSheet((xml) =>
    more(xml.replace(/<sheetData>.*<\/sheetData>/s, data).replace(/<mergeCells.*<\/mergeCells>/s, "")),
  );
}

/** What an edit makes of the rows and cells of a sheet. */
async function editedData(data: string, edits: readonly CellEdit[]): Promise<string> {
  const workbook = withData(data);
  await workbook.edit(edits);
  return /<sheetData(\/>|.*<\/sheetData>)/s.exec(partOf(workbook.toBytes(), PART))![0];
}

/** Every fifth cell of each sheet that has a text and no formula, as an edit that gives it another. */
async function someEdits(workbook: Workbook): Promise<CellEdit[]> {
  const edits: CellEdit[] = [];
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name, { formulas: true });
    for (let r = 1; r <= grid.rowCount; r++)
      for (let c = 1; c <= grid.columnCount; c++) {
        const [at, across] = [row(r), column(c)];
        const before = grid.text(at, across);
        if (before === "" || grid.formula(at, across) !== null || (r * 7 + c) % 5 !== 0) continue;
        edits.push({ at: { sheet: name, row: at, column: across }, before, after: `=${before} <&> 01.02\n` });
      }
  }
  return edits;
}

describe("an edit of a workbook file", () => {
  test.each(["biro-organisasi.xlsx", "salah-tautan.xlsx"])(
    "changes of %s the edited cells and no other byte, and undo puts every byte back",
    async (name) => {
      const before = readFileSync(path.join(SAMPLES, name));
      const workbook = XlsxWorkbook.open(before);
      const edits = await someEdits(workbook);
      expect(edits.length).toBeGreaterThan(20);
      await workbook.edit(edits);
      const after = workbook.toBytes();
      const parts = changedParts(before, after);
      expect(parts).toHaveLength(new Set(edits.map(({ at }) => at.sheet)).size);
      const addresses = edits.map(({ at }) => formatCell(at));
      for (const part of parts) {
        expect(part).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
        expect(withoutCells(partOf(after, part), addresses)).toBe(withoutCells(partOf(before, part), addresses));
      }
      for (const { name: sheet } of await workbook.sheets()) {
        const grid = await workbook.read(sheet);
        const own = edits.filter(({ at }) => at.sheet === sheet);
        expect(own.map(({ at }) => grid.value(at.row, at.column))).toEqual(own.map((each) => each.after));
      }
      await workbook.undo();
      expect(changedParts(before, workbook.toBytes())).toEqual([]);
    },
    60_000,
  );

  test("keeps a cell's style and whatever else it says, and drops what said of which type its value was", async () => {
    const data =
      '<sheetData><row r="1" spans="1:3"><c r="A1" s="3" t="s" ph="1" vm="2" cm="1"><v>0</v><extLst><ext uri="x"/></extLst></c><c s="4" r="B1" ><v>80</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    expect(await editedData(data, [edit("A1", "Jenjang", "a & b"), edit("B1", "80", ""), edit("C1", "x", " y")])).toBe(
      '<sheetData><row r="1" spans="1:3"><c r="A1" s="3" ph="1" t="inlineStr"><is><t>a &amp; b</t></is><extLst><ext uri="x"/></extLst></c><c s="4" r="B1"/><c r="C1" t="inlineStr"><is><t xml:space="preserve"> y</t></is></c></row></sheetData>',
    );
  });

  test("puts new cells and rows in their order, in the style of their row or column", async () => {
    const data =
      '<sheetData><row r="2" s="7" customFormat="1" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/><row r="6"><c r="C6"><v>2</v></c></row></sheetData>';
    const edits = ["D2", "A2", "C3", "A4", "B4", "A5", "A6", "D9"].map((address) => edit(address, "", address));
    const cell = (address: string, style = "") =>
      `<c r="${address}"${style} t="inlineStr"><is><t>${address}</t></is></c>`;
    const workbook = withData(data, (xml) =>
      xml.replace(/<cols>.*<\/cols>/, '<cols><col min="3" max="4" width="9" style="5"/></cols>'),
    );
    await workbook.edit(edits);
    const after = partOf(workbook.toBytes(), PART);
    expect(/<sheetData.*<\/sheetData>/.exec(after)![0]).toBe(
      [
        `<sheetData><row r="2" s="7" customFormat="1" spans="1:4">${cell("A2", ' s="7"')}<c r="B2"><v>1</v></c>${cell("D2", ' s="7"')}</row>`,
        `<row r="3">${cell("C3", ' s="5"')}</row><row r="4">${cell("A4")}${cell("B4")}</row><row r="5">${cell("A5")}</row>`,
        `<row r="6">${cell("A6")}<c r="C6"><v>2</v></c></row><row r="9">${cell("D9", ' s="5"')}</row></sheetData>`,
      ].join(""),
    );
    expect(after).toContain('<dimension ref="A1:D9">');
  });

  test("puts a first cell on an empty sheet", async () => {
    expect(await editedData("<sheetData/>", [edit("B2", "", "x")])).toBe(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    );
    expect(await editedData("<sheetData/>", [edit("B2", "", "")])).toBe("<sheetData/>");
  });

  test("finds rows and cells that do not say where they stand", async () => {
    const data = "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>";
    expect(await editedData(data, [edit("B2", "3", "tiga"), edit("B1", "", "dua")])).toBe(
      '<sheetData><row><c><v>1</v></c><c r="B1" t="inlineStr"><is><t>dua</t></is></c></row><row><c><v>2</v></c><c t="inlineStr"><is><t>tiga</t></is></c></row></sheetData>',
    );
  });

  test("keeps to the prefix of the sheet's elements", async () => {
    const prefixed = (xml: string) =>
      xml
        .replace(/<(\/?)(?!\?|r:)(\w)/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x=")
        .replace('t="s"><x:v>0', 't="n"><x:v>0');
    const workbook = withSheet(prefixed);
    await workbook.edit([edit("A1", "0", "satu"), edit("A9", "", "dua")]);
    const after = partOf(workbook.toBytes(), PART);
    expect(after).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t>satu</x:t></x:is></x:c>');
    expect(after).toContain(
      '<x:row r="9"><x:c r="A9" t="inlineStr"><x:is><x:t>dua</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test("of a part in UTF-16 leaves it in UTF-16", async () => {
    const text = partOf(SOURCE, PART).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    for (const isLittle of [true, false]) {
      const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
      const encoded = isLittle ? utf16 : Buffer.from(utf16).swap16();
      const file = zipSync({ ...unzipSync(SOURCE), [PART]: new Uint8Array(encoded) });
      const workbook = XlsxWorkbook.open(file);
      await workbook.edit([edit("C2", "80", "délapan 😀")]);
      const after = Buffer.from(unzipSync(workbook.toBytes())[PART]!);
      expect((isLittle ? after : after.swap16()).toString("utf16le")).toBe(
        `\uFEFF${text.replace('<c r="C2"><v>80</v></c>', '<c r="C2" t="inlineStr"><is><t>délapan 😀</t></is></c>')}`,
      );
      await workbook.undo();
      expect(changedParts(file, workbook.toBytes())).toEqual([]);
    }
  });

  test("of a file in the strict dialect changes the cells alone", async () => {
    const strict = rewrite(SOURCE, PART, (xml) =>
      xml.replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ),
    );
    const workbook = XlsxWorkbook.open(strict);
    await workbook.edit([edit("C2", "80", "81")]);
    expect(changedParts(strict, workbook.toBytes())).toEqual([PART]);
    expect(withoutCells(partOf(workbook.toBytes(), PART), ["C2"])).toBe(withoutCells(partOf(strict, PART), ["C2"]));
  });

  test.each([
    ["a formula without a result", '<c r="A1"><f>B1</f></c>', "A1", ""],
    ["a formula shared with others", '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>', "A1", "1"],
    ["a formula that another cell states", '<c r="A1"><f t="shared" si="0"/><v>1</v></c>', "A1", "1"],
    [
      "a result of a formula in another cell",
      '<c r="A1"><f t="array" ref="A1:B1">X1:Y1</f><v>1</v></c><c r="B1"><v>2</v></c>',
      "B1",
      "2",
    ],
    ["a place that such a formula fills", '<c r="A1"><f t="array" ref="A1:C3">X1:Y1</f><v>1</v></c>', "C3", ""],
    [
      "a result of a data table",
      '<c r="A1"><f t="dataTable" ref="A1:B1" r1="X1"/><v>1</v></c><c r="B1"><v>2</v></c>',
      "B1",
      "2",
    ],
  ])("refuses %s", async (_, cells, address, before) => {
    const workbook = withData(`<sheetData><row r="1">${cells}</row></sheetData>`);
    await expect(workbook.edit([edit(address, before, "x")])).rejects.toMatchObject({
      kind: "changed",
      detail: `'${SHEET}'!${address}`,
    });
  });

  test("refuses a protected sheet, and leaves the others as they were", async () => {
    const workbook = withSheet((xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const before = workbook.toBytes();
    const elsewhere = { ...edit("A1", "", "x"), at: { sheet: "Ringkasan", row: row(1), column: column(1) } };
    await expect(workbook.edit([elsewhere, edit("C2", "80", "81")])).rejects.toMatchObject({ kind: "protected" });
    expect(changedParts(before, workbook.toBytes())).toEqual([]);
  });

  test("refuses the headings of a table, which its own part repeats, and none of its other cells", async () => {
    const parts = unzipSync(SOURCE);
    const rels = partOf(SOURCE, "xl/worksheets/_rels/sheet1.xml.rels");
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
    const file = zipSync({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        rels.replace(
          "</Relationships>",
          `<Relationship Id="rId77" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
        ),
      ),
      "xl/tables/table1.xml": strToU8('<table ref="A1:C6" totalsRowCount="1"/>'),
    });
    const workbook = XlsxWorkbook.open(file);
    await workbook.edit([edit("C2", "80", "81")]);
    await expect(workbook.edit([edit("C1", "Target", "Sasaran")])).rejects.toMatchObject({
      kind: "unsupported",
      detail: `'${SHEET}'!C1`,
    });
  });
});
