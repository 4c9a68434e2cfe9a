import { MAX_COLUMN, MAX_ROW, rect } from "../../../src/core/address/address";
import type { HostPageLayout, HostSheet } from "../model/host-workbook";
import { isEntireColumn, isEntireRow } from "../model/range-address";
import { requireEditable } from "./access";
import { asArea, asSingleArea } from "./area-argument";
import { asBoolean, asFields, asNumber, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { describeZoom, parseZoom } from "./print-zoom";
import { areasObject, rangeObject } from "./range-target";
import type { SheetTarget } from "./sheet-target";

const MARGINS = ["top", "right", "bottom", "left", "header", "footer"] as const;
type Margin = (typeof MARGINS)[number];

const POINTS_PER: Readonly<Record<`${Excel.PrintMarginUnit}`, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

/** How a sheet prints. Margins are in points. */
export const pageLayout: ExcelType<SheetTarget> = {
  name: "PageLayout",
  get: {
    orientation: ({ sheet }) => sheet.pageLayout.orientation,
    paperSize: ({ sheet }) => sheet.pageLayout.paperSize,
    zoom: ({ sheet }) => describeZoom(sheet.pageLayout.zoom),
    topMargin: ({ sheet }) => sheet.pageLayout.margins.top,
    rightMargin: ({ sheet }) => sheet.pageLayout.margins.right,
    bottomMargin: ({ sheet }) => sheet.pageLayout.margins.bottom,
    leftMargin: ({ sheet }) => sheet.pageLayout.margins.left,
    headerMargin: ({ sheet }) => sheet.pageLayout.margins.header,
    footerMargin: ({ sheet }) => sheet.pageLayout.margins.footer,
    centerHorizontally: ({ sheet }) => sheet.pageLayout.centerHorizontally,
    centerVertically: ({ sheet }) => sheet.pageLayout.centerVertically,
    printGridlines: ({ sheet }) => sheet.pageLayout.printGridlines,
    printHeadings: ({ sheet }) => sheet.pageLayout.printHeadings,
  },
  set: {
    orientation(target, value) {
      const orientation = asMember(value, "PageOrientation");
      editable(target).orientation = orientation;
    },
    paperSize(target, value, { options }) {
      const paperSize = asMember(value, "PaperType");
      const layout = editable(target);
      if (options.refusesPaper?.includes(paperSize)) throw invalidArgument(`The printer does not take ${paperSize}.`);
      if (!options.lacksPaper?.includes(paperSize)) layout.paperSize = paperSize;
    },
    zoom(target, value, { options }) {
      const zoom = parseZoom(value);
      const layout = editable(target);
      if ("scale" in zoom || !options.ignoresFit) layout.zoom = zoom;
    },
    topMargin: (target, value) => setMargin(target, "top", value),
    rightMargin: (target, value) => setMargin(target, "right", value),
    bottomMargin: (target, value) => setMargin(target, "bottom", value),
    leftMargin: (target, value) => setMargin(target, "left", value),
    headerMargin: (target, value) => setMargin(target, "header", value),
    footerMargin: (target, value) => setMargin(target, "footer", value),
    centerHorizontally: (target, value) => setFlag(target, "centerHorizontally", value),
    centerVertically: (target, value) => setFlag(target, "centerVertically", value),
    printGridlines: (target, value) => setFlag(target, "printGridlines", value),
    printHeadings: (target, value) => setFlag(target, "printHeadings", value),
  },
  child: {
    headersFooters: (target) => ({ type: "HeaderFooterGroup", target }),
  },
  call: {
    setPrintMargins(target, [unit, options]) {
      const points = POINTS_PER[asMember(unit, "PrintMarginUnit")];
      const given = asFields(options, "The margins", MARGINS);
      for (const margin of MARGINS) {
        const value = given[margin];
        if (value === undefined || value === null) continue;
        setMargin(target, margin, asNumber(value, `The ${margin} margin`) * points);
      }
      return undefined;
    },
    setPrintArea(target, [area]) {
      const printArea = asSingleArea(area, target.sheet, "a print area");
      editable(target).printArea = printArea;
      return undefined;
    },
    setPrintTitleRows(target, [rows]) {
      const area = asArea(rows, target.sheet, "The title rows");
      if (!isEntireRow(area)) throw invalidArgument("The title rows must be entire rows.");
      editable(target).printTitleRows = { from: area.top, to: area.bottom };
      return undefined;
    },
    setPrintTitleColumns(target, [columns]) {
      const area = asArea(columns, target.sheet, "The title columns");
      if (!isEntireColumn(area)) throw invalidArgument("The title columns must be entire columns.");
      editable(target).printTitleColumns = { from: area.left, to: area.right };
      return undefined;
    },
    getPrintArea: ({ sheet }) => present(printArea(sheet), "print area"),
    getPrintAreaOrNullObject: ({ sheet }) => printArea(sheet),
    getPrintTitleRows: ({ sheet }) => present(titleRows(sheet), "title rows"),
    getPrintTitleRowsOrNullObject: ({ sheet }) => titleRows(sheet),
    getPrintTitleColumns: ({ sheet }) => present(titleColumns(sheet), "title columns"),
    getPrintTitleColumnsOrNullObject: ({ sheet }) => titleColumns(sheet),
  },
};

function editable({ sheet }: SheetTarget): HostPageLayout {
  requireEditable(sheet);
  return sheet.pageLayout;
}

function setMargin(target: SheetTarget, margin: Margin, value: unknown): void {
  const points = asNumber(value, `The ${margin} margin`, 0);
  editable(target).margins[margin] = points;
}

function setFlag(target: SheetTarget, flag: Flag, value: unknown): void {
  const on = asBoolean(value, flag);
  editable(target)[flag] = on;
}

function printArea(sheet: HostSheet): HostObject | typeof NULL_OBJECT {
  const area = sheet.pageLayout.printArea;
  return area ? areasObject(sheet, [area]) : NULL_OBJECT;
}

function titleRows(sheet: HostSheet): HostObject | typeof NULL_OBJECT {
  const rows = sheet.pageLayout.printTitleRows;
  return rows ? rangeObject(sheet, rect(rows.from, 1, rows.to, MAX_COLUMN)) : NULL_OBJECT;
}

function titleColumns(sheet: HostSheet): HostObject | typeof NULL_OBJECT {
  const columns = sheet.pageLayout.printTitleColumns;
  return columns ? rangeObject(sheet, rect(1, columns.from, MAX_ROW, columns.to)) : NULL_OBJECT;
}

function present(object: HostObject | typeof NULL_OBJECT, what: string): HostObject {
  if (object === NULL_OBJECT) throw new HostError("ItemNotFound", `The sheet has no ${what}.`);
  return object;
}
