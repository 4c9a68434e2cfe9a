import type { Element } from "@xmldom/xmldom";

import { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { childElement, parseXmlRoot } from "../../../src/workbook/xlsx/package/xml-part";
import { readSharedParts } from "../../../src/workbook/xlsx/read/read-grid";
import type { WorkbookIndex } from "../../../src/workbook/xlsx/read/workbook-index";
import { maxDigitWidth } from "../../../src/workbook/xlsx/write/digit-width";
import { StylesPart } from "../../../src/workbook/xlsx/write/styles-part";
import { dialectOf } from "../../../src/workbook/xlsx/write/xml-dialect";
import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import { makeSheet, makeWorkbook } from "../model/make-workbook";
import { ColorReader } from "./color-reader";
import { flagOf, numberOf } from "./element-values";
import { loadFormats } from "./load-formats";
import { loadNames } from "./load-names";
import { loadSheet } from "./load-sheet";
import { loadSettings } from "./settings-part";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * The workbook of a file as the host holds it. A sheet's id is made from its `sheetId` in the file, so that the same file gives the same
 * ids. Charts on tabs of their own are left out, as in Excel's `worksheets`. Throws WorkbookError as `XlsxWorkbook.open` and `read` do.
 */
export function loadWorkbook(bytes: Uint8Array): HostWorkbook {
  const source = OpcPackage.open(bytes);
  const shared = readSharedParts(source);
  const { index } = shared;
  const workbook = makeWorkbook([]);
  const sheets = makeSheets(index, workbook);
  const styles = index.stylesPart === null ? null : source.text(index.stylesPart);
  const stylesRoot = styles === null ? null : parseXmlRoot(styles, "styles");
  const colors = new ColorReader(source, index.themePart, stylesRoot);
  const normal = (
    styles === null ? StylesPart.empty(dialectOf(null)) : StylesPart.parse(styles, "styles")
  ).normalFont();
  const context = {
    source,
    shared,
    colors,
    workbook,
    formats: loadFormats(stylesRoot, shared.styles, colors),
    digitWidth: maxDigitWidth(normal),
  };
  sheets.forEach((sheet, i) => {
    if (sheet) loadSheet(index.sheets[i]!.part, sheet, context);
  });
  loadNames(index, workbook, sheets);
  workbook.settings = loadSettings(source);
  const root = parseXmlRoot(source.text(index.part), index.part);
  workbook.structureProtected = isStructureProtected(root);
  workbook.date1904 = index.date1904;
  const active = sheets[activeTab(root)] ?? workbook.sheets.find(({ visibility }) => visibility === "Visible");
  workbook.activeSheetId = active?.id ?? "";
  return workbook;
}

/** The worksheets at their place in the file's list; where a tab is no worksheet, nothing. */
function makeSheets({ sheets }: WorkbookIndex, workbook: HostWorkbook): (HostSheet | undefined)[] {
  let last = 0;
  const made = sheets.map(({ name, sheetId, kind, visibility }) => {
    workbook.nextId = Number(sheetId);
    last = Math.max(last, workbook.nextId);
    if (kind !== "worksheet") return undefined;
    return { ...makeSheet(workbook, name), visibility: VISIBILITY[visibility] };
  });
  workbook.sheets = made.filter((sheet) => sheet !== undefined);
  workbook.nextId = last + 1;
  return made;
}

function isStructureProtected(root: Element): boolean {
  const protection = childElement(root, "workbookProtection");
  return protection !== null && flagOf(protection, "lockStructure");
}

function activeTab(root: Element): number {
  const views = childElement(root, "bookViews");
  const view = views && childElement(views, "workbookView");
  return view ? numberOf(view, "activeTab", 0) : 0;
}
