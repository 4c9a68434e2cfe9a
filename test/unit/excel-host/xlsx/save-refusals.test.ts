import { rect } from "../../../../src/core/address/address";
import { DEFAULT_FORMAT, internFormat } from "../../../excel-host/model/formats";
import { cellKey, type HostSheet, type HostWorkbook } from "../../../excel-host/model/host-workbook";
import { makeGeometricShape, makeLine } from "../../../excel-host/model/make-shape";
import { makeSheet } from "../../../excel-host/model/make-workbook";
import { putCell, putFormat } from "../../../excel-host/model/sheet-cells";
import { loadWorkbook } from "../../../excel-host/xlsx/load-workbook";
import { planOfHostSheet } from "../../../excel-host/xlsx/plan-of-host-sheet";
import { requireSame } from "../../../excel-host/xlsx/require-same";
import { saveWorkbook } from "../../../excel-host/xlsx/save-workbook";
import { SOURCE } from "../../workbook/xlsx/write/written-file";
import { packageOf } from "./package-of-sheets";

const FANCY = internFormat({ ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: "Comic Sans MS" } });

/** The fixture with an empty new sheet `Baru`. */
function withNewSheet(): { workbook: HostWorkbook; sheet: HostSheet } {
  const workbook = loadWorkbook(SOURCE);
  const sheet = makeSheet(workbook, "Baru");
  workbook.sheets.push(sheet);
  return { workbook, sheet };
}

describe("what changed on a user's sheet beyond texts, rules and names cannot be saved, and the sentence names it", () => {
  const changes: Readonly<Record<string, (sheet: HostSheet) => void>> = {
    formats: (sheet) => putFormat(sheet, 1, 1, FANCY),
    merges: (sheet) => sheet.merges.pop(),
    rowHeights: (sheet) => sheet.rowHeights.set(1, 40),
    shapes: (sheet) => sheet.shapes.pop(),
    hiddenRows: (sheet) => sheet.hiddenRows.add(3),
    pageLayout: (sheet) => (sheet.pageLayout.orientation = "Landscape"),
    isProtected: (sheet) => (sheet.isProtected = true),
  };
  test.each(Object.entries(changes))("%s", (field, change) => {
    const workbook = loadWorkbook(SOURCE);
    change(workbook.sheets[0]!);
    expect(() => saveWorkbook(SOURCE, workbook)).toThrow(
      `cannot save what changed on the user's sheet Data Cascading: ${field}`,
    );
  });

  test("nor can a file without it", () => {
    const workbook = loadWorkbook(SOURCE);
    workbook.sheets.pop();
    expect(() => saveWorkbook(SOURCE, workbook)).toThrow("cannot save without the user's sheet Ringkasan");
  });

  test("nor a text over a formula that other cells share", () => {
    const bytes = packageOf({
      sheet:
        '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row></sheetData>',
    });
    const workbook = loadWorkbook(bytes);
    putCell(workbook.sheets[0]!, 1, 1, "x", null);
    expect(() => saveWorkbook(bytes, workbook)).toThrow("cannot save Data!A1: its formula is shared with other cells");
  });
});

describe("what no plan has cannot be saved on a new sheet, and the sentence names it", () => {
  const changes: readonly (readonly [string, (sheet: HostSheet, workbook: HostWorkbook) => void])[] = [
    ["Baru: no plan has hidden rows", (sheet) => sheet.hiddenRows.add(1)],
    ["Baru: no plan has hidden columns", (sheet) => sheet.hiddenColumns.add(1)],
    ["Baru: no plan has charts", (sheet) => (sheet.counts.charts = 1)],
    ["Baru: no plan has tables", (sheet) => (sheet.counts.tables = 1)],
    ["Baru: no plan has comments", (sheet) => (sheet.counts.comments = 1)],
    ["Baru: no plan has protection", (sheet) => (sheet.isProtected = true)],
    ["Baru: no plan has paper Letter", (sheet) => (sheet.pageLayout.paperSize = "Letter")],
    ["Baru: no plan has a header", (sheet) => (sheet.pageLayout.headersFooters.leftHeader = "x")],
    ["Baru: no plan has page breaks between columns", (sheet) => sheet.verticalPageBreaks.push(3)],
    [
      "Baru: no plan has whole columns with a fill or lines",
      (sheet) => sheet.columnFormats.set(2, { ...DEFAULT_FORMAT, fill: "#FF0000" }),
    ],
    [
      "Baru: no plan has conditional formats",
      (sheet) =>
        sheet.conditionalFormats.push({
          id: "a",
          type: "Custom",
          ranges: [rect(1, 1, 1, 1)],
          formula: "=TRUE",
          fill: "#FF0000",
          fontColor: null,
          bold: null,
          stopIfTrue: false,
        }),
    ],
    ["Baru: no plan has a link in an empty cell", (sheet) => sheet.hyperlinks.set(0, { documentReference: "A!A1" })],
    [
      "Baru!A1: no plan has a link to https://contoh.go.id/",
      (sheet) => {
        sheet.cells.set(0, { value: "", formula: null, format: { ...DEFAULT_FORMAT, fill: "#FF0000" } });
        sheet.hyperlinks.set(0, { address: "https://contoh.go.id/" });
      },
    ],
    [
      "Baru, shape Ellipse 4: no plan has a Ellipse",
      (sheet, workbook) => sheet.shapes.push({ ...makeGeometricShape(workbook, "Ellipse"), name: "Ellipse 4" }),
    ],
    [
      "Baru, shape Miring: no plan has a turned box",
      (sheet, workbook) =>
        sheet.shapes.push({ ...makeGeometricShape(workbook, "Rectangle"), name: "Miring", rotation: 45 }),
    ],
    [
      "Baru, shape Lepas: no plan has a line that is not glued to two boxes",
      (sheet, workbook) =>
        sheet.shapes.push({ ...makeLine(workbook, { x: 0, y: 0 }, { x: 9, y: 9 }, "Elbow"), name: "Lepas" }),
    ],
  ];
  test.each(changes)("%s", (sentence, change) => {
    const { workbook, sheet } = withNewSheet();
    change(sheet, workbook);
    expect(() => saveWorkbook(SOURCE, workbook)).toThrow(sentence);
    expect(() => planOfHostSheet(sheet)).toThrow(sentence);
  });

  test("nor a text in a font of the user's choice", () => {
    const { workbook, sheet } = withNewSheet();
    sheet.cells.set(cellKey(2, 2), { value: "x", formula: null, format: FANCY });
    expect(() => planOfHostSheet(sheet)).toThrow("Baru!B2: no plan has the format");
    expect(() => saveWorkbook(SOURCE, workbook)).toThrow("the saved file lacks: cells typed by a user of Baru");
  });

  test("nor a link to a sheet that is not there", () => {
    const { workbook, sheet } = withNewSheet();
    sheet.cells.set(0, { value: "ke mana", formula: null, format: arial() });
    sheet.hyperlinks.set(0, { documentReference: "Hilang!A1" });
    expect(() => saveWorkbook(SOURCE, workbook)).toThrow("the saved file lacks: cells of Baru");
  });
});

function arial() {
  return internFormat({ ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: "Arial" } });
}

describe("what a saved file lacks is found out", () => {
  const losses: readonly (readonly [string, (workbook: HostWorkbook) => void])[] = [
    ["the tabs", (workbook) => workbook.sheets.reverse()],
    ["the tabs", (workbook) => (workbook.sheets[1]!.visibility = "Hidden")],
    ["the workbook's names", (workbook) => workbook.names.pop()],
    ["the protection of its structure", (workbook) => (workbook.structureProtected = true)],
    ["its settings", (workbook) => workbook.settings.set("a", 1)],
    ["cells of Data Cascading", ({ sheets }) => putCell(sheets[0]!, 1, 1, "x", null)],
    ["shapes of Data Cascading", ({ sheets }) => (sheets[0]!.shapes[0]!.left += 1)],
    ["freeze of Ringkasan", ({ sheets }) => (sheets[1]!.freeze.rows = 1)],
    [
      "names of Ringkasan",
      ({ sheets }) => sheets[1]!.names.push({ name: "a", formula: "=1", visible: true, comment: "" }),
    ],
  ];
  test.each(losses)("%s", (sentence, lose) => {
    const workbook = loadWorkbook(SOURCE);
    const other = loadWorkbook(SOURCE);
    requireSame(workbook, other, new Set());
    lose(other);
    expect(() => {
      requireSame(workbook, other, new Set());
    }).toThrow(`the saved file lacks: ${sentence}`);
  });
});
