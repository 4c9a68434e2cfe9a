import { MAX_COLUMN, MAX_ROW, rect } from "../../../src/core/address/address";
import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import { usedArea } from "../model/sheet-cells";
import { WHOLE_SHEET } from "../model/range-address";
import { requireOpenStructure } from "./access";
import { asBoolean, asColor, asOneOf, asText, asWhole, optionalBoolean } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { areasObject, rangeObject } from "./range-target";
import { areaOnSheet, areasOnSheet } from "./sheet-areas";
import { checkSheetName } from "./worksheets";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** Rows and columns by 0-based indexes, as Office.js counts. */
function areaByIndexes(top: unknown, left: unknown, rows: unknown, columns: unknown) {
  const firstRow = asWhole(top, "startRow", 0, MAX_ROW - 1) + 1;
  const firstColumn = asWhole(left, "startColumn", 0, MAX_COLUMN - 1) + 1;
  const lastRow = firstRow + asWhole(rows, "rowCount", 1, MAX_ROW - firstRow + 1) - 1;
  const lastColumn = firstColumn + asWhole(columns, "columnCount", 1, MAX_COLUMN - firstColumn + 1) - 1;
  return rect(firstRow, firstColumn, lastRow, lastColumn);
}

function usedRange(sheet: HostSheet, valuesOnly: unknown): HostObject | null {
  const used = usedArea(sheet, WHOLE_SHEET, optionalBoolean(valuesOnly, "valuesOnly", false));
  return used ? rangeObject(sheet, used) : null;
}

/** Throws when the sheet is the last one to be seen: Excel always shows one. */
function requireAnotherVisible(workbook: HostWorkbook, sheet: HostSheet, code: string): void {
  if (sheet.visibility !== "Visible") return;
  if (workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
  throw new HostError(code, "A workbook must contain at least one visible worksheet.");
}

/** Excel never shows a sheet that is hidden or gone: the next visible one takes its place. */
function leaveSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  if (workbook.activeSheetId !== sheet.id) return;
  const at = workbook.sheets.indexOf(sheet);
  const others = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  workbook.activeSheetId = others.find(({ visibility }) => visibility === "Visible")?.id ?? workbook.activeSheetId;
}

export const worksheet: ExcelType<HostSheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
  },
  set: {
    name(sheet, value, { workbook }) {
      requireOpenStructure(workbook);
      const name = asText(value, "The name");
      checkSheetName(workbook, name, sheet);
      sheet.name = name;
    },
    position(sheet, value, { workbook }) {
      requireOpenStructure(workbook);
      const to = asWhole(value, "position", 0, workbook.sheets.length - 1);
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(to, 0, sheet);
    },
    visibility(sheet, value, { workbook }) {
      requireOpenStructure(workbook);
      const visibility = asOneOf(value, "visibility", VISIBILITIES);
      if (visibility !== "Visible") {
        requireAnotherVisible(workbook, sheet, "InvalidOperation");
        leaveSheet(workbook, sheet);
      }
      sheet.visibility = visibility;
    },
    tabColor: (sheet, value) => void (sheet.tabColor = value === "" ? "" : asColor(value, "tabColor")),
    showGridlines: (sheet, value) => void (sheet.showGridlines = asBoolean(value, "showGridlines")),
  },
  child: {
    names: (sheet) => ({ type: "NamedItemCollection", target: { sheet } }),
    protection: (sheet) => ({ type: "WorksheetProtection", target: { sheet } }),
    shapes: (sheet) => ({ type: "ShapeCollection", target: { sheet } }),
    pageLayout: (sheet) => ({ type: "PageLayout", target: { sheet } }),
    horizontalPageBreaks: (sheet) => ({ type: "PageBreakCollection", target: { sheet, direction: "horizontal" } }),
    verticalPageBreaks: (sheet) => ({ type: "PageBreakCollection", target: { sheet, direction: "vertical" } }),
    freezePanes: (sheet) => ({ type: "WorksheetFreezePanes", target: { sheet } }),
    autoFilter: (sheet) => ({ type: "AutoFilter", target: { sheet } }),
    charts: (sheet) => ({ type: "ChartCollection", target: { sheet } }),
    tables: (sheet) => ({ type: "TableCollection", target: { sheet } }),
    comments: (sheet) => ({ type: "CommentCollection", target: { sheet } }),
  },
  call: {
    activate(sheet, _args, { workbook }) {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden.`);
      workbook.activeSheetId = sheet.id;
      return undefined;
    },
    delete(sheet, _args, { workbook }) {
      requireOpenStructure(workbook);
      requireAnotherVisible(workbook, sheet, "InvalidOperation");
      if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", `${sheet.name} is very hidden.`);
      leaveSheet(workbook, sheet);
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      return undefined;
    },
    calculate(_sheet, [markAllDirty]) {
      // Formulas keep the values they were given: there is no calculation to start.
      optionalBoolean(markAllDirty, "markAllDirty", false);
      return undefined;
    },
    getRange: (sheet, [address]) => rangeObject(sheet, areaOnSheet(sheet, address)),
    getRanges: (sheet, [address]) => areasObject(sheet, areasOnSheet(sheet, address)),
    getRangeByIndexes: (sheet, [top, left, rows, columns]) =>
      rangeObject(sheet, areaByIndexes(top, left, rows, columns)),
    getCell: (sheet, [rowAt, columnAt]) => rangeObject(sheet, areaByIndexes(rowAt, columnAt, 1, 1)),
    getUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? rangeObject(sheet, rect(1, 1, 1, 1)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? NULL_OBJECT,
  },
};
