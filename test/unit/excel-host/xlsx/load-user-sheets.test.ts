import { readFileSync } from "node:fs";
import path from "node:path";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { rect } from "../../../../src/core/address/address";
import { DEFAULT_FORMAT } from "../../../excel-host/model/formats";
import { cellKey, type HostSheet } from "../../../excel-host/model/host-workbook";
import { loadWorkbook } from "../../../excel-host/xlsx/load-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import type { Column, Row } from "../../../../src/core/address/address";
import { PROJECT_WORKBOOKS } from "../../workbook/xlsx/package/container-fixture";
import { SOURCE } from "../../workbook/xlsx/write/written-file";
import { packageOf } from "./package-of-sheets";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

function load(parts: Parameters<typeof packageOf>[0]): HostSheet {
  return loadWorkbook(packageOf(parts)).sheets[0]!;
}

function cellAt(sheet: HostSheet, row: number, column: number) {
  return sheet.cells.get(cellKey(row, column));
}

describe("the fixture with one of everything", () => {
  const workbook = loadWorkbook(SOURCE);
  const [data, pivot] = workbook.sheets as [HostSheet, HostSheet];

  test("has its sheets, the first one active, and its names", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data Cascading", "Visible"],
      ["Ringkasan", "Visible"],
    ]);
    expect(workbook.activeSheetId).toBe(data.id);
    expect(workbook.names).toEqual([
      { name: "TargetSemua", formula: "='Data Cascading'!$C$2:$C$5", visible: true, comment: "" },
    ]);
    expect(data.names).toEqual([]);
    expect(data.pageLayout.printTitleRows).toEqual({ from: 1, to: 1 });
    expect(pivot.pageLayout.printTitleRows).toBeNull();
  });

  test("has its values, formula, merge and width", () => {
    expect(cellAt(data, 2, 2)!.value).toBe("Meningkatnya kualitas layanan (rekaan)");
    expect(cellAt(data, 2, 3)!.value).toBe(80);
    expect(cellAt(data, 6, 3)).toMatchObject({ value: "", formula: "=SUM(C2:C5)" });
    expect(data.merges).toEqual([rect(7, 1, 7, 3)]);
    expect(data.columnWidths.get(2)).toBe(220.5);
  });

  test("has its shape where it stands, and counts its chart; a note is no comment to Excel", () => {
    expect(data.counts).toEqual({ charts: 1, tables: 0, comments: 0 });
    const [box, ...others] = data.shapes;
    expect(others).toEqual([]);
    expect(box).toMatchObject({
      kind: "TextBox",
      name: "Shape 3",
      left: 48 + 220.5 + 48 + 48,
      top: 19 * 15,
      placement: "TwoCell",
      fill: null,
      line: { visible: false },
      text: { text: "Bentuk milik pengguna" },
    });
  });
});

test("the same file gives the same workbook, ids and all, and ids to come are new", () => {
  const workbook = loadWorkbook(SOURCE);
  expect(loadWorkbook(SOURCE)).toEqual(workbook);
  const ids = workbook.sheets.flatMap(({ id, shapes }) => [id, ...shapes.map((shape) => shape.id)]);
  expect(new Set(ids).size).toBe(3);
  expect(Math.max(...ids.map((id) => Number(/(\d+)\}$/.exec(id)![1])))).toBeLessThan(workbook.nextId);
});

test("every value, formula and merge is what the file host reads", async () => {
  for (const file of PROJECT_WORKBOOKS) {
    const bytes = readFileSync(file);
    const reader = XlsxWorkbook.open(bytes);
    for (const sheet of loadWorkbook(bytes).sheets) {
      const grid = await reader.read(sheet.name);
      expect(sheet.merges).toEqual(grid.merges);
      let held = 0;
      for (let row = 1; row <= grid.rowCount; row++) {
        for (let column = 1; column <= grid.columnCount; column++) {
          const cell = cellAt(sheet, row, column);
          const value = grid.value(row as Row, column as Column);
          const formula = grid.formula(row as Row, column as Column);
          expect(cell?.value ?? "").toEqual(value ?? "");
          expect(cell?.formula ?? null).toBe(formula === null ? null : `=${formula}`);
          if (cell) expect(cell.format.numberFormat).toBe(grid.numberFormat(row as Row, column as Column));
          if (value !== null) held++;
        }
      }
      expect(Array.from(sheet.cells.values()).filter(({ value }) => value !== "")).toHaveLength(held);
    }
  }
});

describe("formats", () => {
  const styles = [
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="double"/><sz val="9"/><color theme="4"/><name val="Georgia"/></font></fonts>',
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>',
    '<borders><border/><border><left style="dashDot"><color rgb="FF112233"/></left><right/><top style="double"/><bottom style="hair"><color auto="1"/></bottom></border></borders>',
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="distributed" wrapText="1" indent="2"/></xf></cellXfs>',
  ].join("");

  test("are told in Excel's words", () => {
    const sheet = load({ styles, sheet: '<sheetData><row r="2"><c r="B2" s="1"><v>0.5</v></c></row></sheetData>' });
    expect(cellAt(sheet, 2, 2)!.format).toEqual({
      numberFormat: "0.00%",
      font: { name: "Georgia", size: 9, bold: true, italic: false, underline: "Double", color: "#4472C4" },
      fill: "#FFFF00",
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Distributed",
      wrapText: true,
      indentLevel: 2,
      borders: {
        EdgeTop: { style: "Double", weight: "Thick", color: "#000000" },
        EdgeBottom: { style: "Continuous", weight: "Hairline", color: "#000000" },
        EdgeLeft: { style: "DashDot", weight: "Thin", color: "#112233" },
        EdgeRight: { style: "None", weight: "Thin", color: "#000000" },
      },
    });
  });

  test("of whole rows and columns are theirs, and a blank cell is only there when it looks different", () => {
    const sheet = load({
      styles,
      sheet:
        '<cols><col min="3" max="4" style="1"/></cols><sheetData><row r="2" s="1" customFormat="1"><c r="B2" s="1"/><c r="E2" s="0"/></row><row r="3"><c r="A3" s="0"/><c r="C3" s="0"/><c r="D3" s="1"/></row></sheetData>',
    });
    expect(Array.from(sheet.columnFormats.keys())).toEqual([3, 4]);
    expect(sheet.rowFormats.get(2)!.font.name).toBe("Georgia");
    expect(Array.from(sheet.cells.keys())).toEqual([cellKey(2, 5), cellKey(3, 3)]);
    expect(cellAt(sheet, 2, 5)!.format).toBe(DEFAULT_FORMAT);
  });

  test("of a workbook without styles are Excel's default", () => {
    const sheet = load({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
    expect(cellAt(sheet, 1, 1)).toEqual({ value: 1, formula: null, format: DEFAULT_FORMAT });
  });
});

test("sizes and what is hidden", () => {
  const sheet = load({
    sheet:
      '<sheetFormatPr defaultRowHeight="12.75" defaultColWidth="10.7109375"/><cols><col min="2" max="2" width="9.140625" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30"/><row r="2" hidden="1"/><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
  });
  expect(Object.fromEntries(sheet.rowHeights)).toEqual({ 1: 30, 2: 12.75, 3: 12.75 });
  expect(Object.fromEntries(sheet.columnWidths)).toEqual({ 1: 56.25, 2: 48, 3: 56.25 });
  expect([Array.from(sheet.hiddenRows), Array.from(sheet.hiddenColumns)]).toEqual([[2], [2]]);
});

test("values of all kinds, and formulas that cells share", () => {
  const sheet = load({
    sheet:
      '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="inlineStr"><is><r><t>dua </t></r><r><t>potong</t></r></is></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>',
  });
  expect(Array.from(sheet.cells.values(), ({ value, formula }) => [value, formula])).toEqual([
    [true, null],
    ["#REF!", null],
    ["dua potong", null],
    [4, "=B2*2"],
    [6, "=B3*2"],
  ]);
});

test("view, protection, filter, links, rules and breaks", () => {
  const sheet = load({
    styles:
      '<dxfs><dxf><font><b/><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    sheetRelationships: `<Relationship Id="rId1" Type="${HYPERLINK}" Target="https://contoh.go.id/" TargetMode="External"/>`,
    sheet: [
      '<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>',
      '<sheetData/><sheetProtection sheet="1"/><autoFilter ref="A1:C9"/>',
      '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>',
      '<hyperlinks><hyperlink ref="B2" r:id="rId1" tooltip="Buka"/><hyperlink ref="C3:C4" location="Data!A1" display="ke atas"/></hyperlinks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" man="1"/></colBreaks>',
    ].join(""),
  });
  expect([sheet.tabColor, sheet.showGridlines, sheet.isProtected]).toEqual(["#1F4E79", false, true]);
  expect([sheet.freeze, sheet.autoFilter]).toEqual([{ rows: 3, columns: 2 }, rect(1, 1, 9, 3)]);
  expect(sheet.conditionalFormats).toEqual([
    {
      id: expect.any(String) as string,
      type: "Custom",
      ranges: [rect(1, 1, 2, 2), rect(4, 4, 4, 4)],
      formula: "=A1>1",
      fill: "#FFC7CE",
      fontColor: "#C00000",
      bold: true,
      stopIfTrue: true,
    },
  ]);
  expect(sheet.hyperlinks).toEqual(
    new Map([
      [cellKey(2, 2), { address: "https://contoh.go.id/", screenTip: "Buka" }],
      [cellKey(3, 3), { documentReference: "Data!A1", textToDisplay: "ke atas" }],
    ]),
  );
  expect([sheet.horizontalPageBreaks, sheet.verticalPageBreaks]).toEqual([[6], [3]]);
});

test("tables and conversations are counted, answers and notes are not", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const threads = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
  const sheet = load({
    sheet: "<sheetData/>",
    sheetRelationships: [
      `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
      `<Relationship Id="rId2" Type="${office}/comments" Target="../comments1.xml"/>`,
      `<Relationship Id="rId3" Type="${threads}" Target="../threadedComments/threadedComment1.xml"/>`,
    ].join(""),
    more: {
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments><threadedComment ref="A1" id="1"/><threadedComment ref="A1" id="2" parentId="1"/></ThreadedComments>',
    },
  });
  expect(sheet.counts).toEqual({ charts: 0, tables: 1, comments: 1 });
});

test("a workbook that counts its days from 1904 says so", () => {
  const bytes = packageOf({ sheet: "<sheetData/>" });
  expect(loadWorkbook(bytes).date1904).toBe(false);
  const parts = unzipSync(bytes);
  const list = strFromU8(parts["xl/workbook.xml"]!).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  expect(loadWorkbook(zipSync({ ...parts, "xl/workbook.xml": strToU8(list) })).date1904).toBe(true);
});

test("how a sheet prints", () => {
  const { pageLayout } = load({
    sheet: [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions gridLines="1" headings="1" verticalCentered="1"/>',
      '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="14" orientation="landscape" fitToHeight="0"/>',
      '<headerFooter><oddHeader>&amp;"Arial,Bold"Judul</oddHeader><oddFooter>&amp;LR&amp;&amp;D&amp;RHalaman &amp;P</oddFooter></headerFooter>',
    ].join(""),
    workbook:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$F$40</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$B,Data!$1:$3</definedName><definedName name="Rahasia" localSheetId="0" hidden="1">42</definedName></definedNames>',
  });
  expect(pageLayout).toEqual({
    orientation: "Landscape",
    paperSize: "Folio",
    margins: { top: 72, right: 36, bottom: 72, left: 36, header: 21.6, footer: 21.6 },
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: false,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    printArea: rect(1, 1, 40, 6),
    printTitleRows: { from: 1, to: 3 },
    printTitleColumns: { from: 1, to: 2 },
    headersFooters: {
      leftHeader: "",
      centerHeader: '&"Arial,Bold"Judul',
      rightHeader: "",
      leftFooter: "R&&D",
      centerFooter: "",
      rightFooter: "Halaman &P",
    },
  });
});

test("the page of a file that says nothing of printing is Excel's", () => {
  const { pageLayout } = load({ sheet: "<sheetData/>" });
  expect([pageLayout.paperSize, pageLayout.orientation, pageLayout.zoom]).toEqual(["A4", "Portrait", { scale: 100 }]);
});

test("what is no workbook is refused as the file host refuses it", () => {
  const encrypted = readFileSync(path.join(__dirname, "..", "..", "..", "fixtures", "encrypted.xlsx"));
  expect(() => loadWorkbook(encrypted)).toThrow(expect.objectContaining({ kind: "encrypted" }) as Error);
});
