import type { Element } from "@xmldom/xmldom";

import { MAX_COLUMN, MAX_ROW } from "../../../src/core/address/address";
import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { Relationships } from "../../../src/workbook/xlsx/package/relationships";
import { childElement, childElements, parseXmlRoot } from "../../../src/workbook/xlsx/package/xml-part";
import { readGrid, type SharedParts } from "../../../src/workbook/xlsx/read/read-grid";
import { EMU_PER_POINT, SheetAxis } from "../../../src/workbook/xlsx/write/sheet-axis";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/formats";
import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import type { ColorReader } from "./color-reader";
import { flagOf, numberOf } from "./element-values";
import { loadCells } from "./load-cells";
import { loadColumns } from "./load-columns";
import { loadConditionalFormats } from "./load-conditional-formats";
import { loadDataValidations } from "./load-data-validations";
import { loadDrawing } from "./load-drawing";
import type { Formats } from "./load-formats";
import { loadHyperlinks } from "./load-hyperlinks";
import { loadPageLayout } from "./load-page-layout";
import { parseArea } from "./parse-area";

/** What the sheets of a file have in common. */
export interface LoadContext {
  readonly source: OpcPackage;
  readonly shared: SharedParts;
  readonly formats: Formats;
  readonly colors: ColorReader;
  /** Pixels of the widest digit of the Normal font. */
  readonly digitWidth: number;
  readonly workbook: HostWorkbook;
}

/** The cells of a part, which can be far larger than the rest, and are read on their own. */
const CELLS = /<((?:[\w.-]+:)?sheetData)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/;

const THREADED_COMMENTS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** Fills an empty sheet from its worksheet part; names and what hangs on them are not in it. Throws WorkbookError `damaged`. */
export function loadSheet(part: string, sheet: HostSheet, context: LoadContext): void {
  const { source, shared, formats, colors, digitWidth, workbook } = context;
  const root = parseXmlRoot(source.text(part).replace(CELLS, ""), part);
  const relationships = Relationships.of(source, part);
  const grid = readGrid(source, sheet.name, shared);
  const standardWidth = loadColumns(root, sheet, formats, digitWidth);
  const { lastRow } = loadCells(source, part, { grid, formats, sheet });
  const standardHeight = standardHeightOf(root);
  const axes = {
    columns: axisOf(sheet.columnWidths, sheet.hiddenColumns, standardWidth, MAX_COLUMN),
    rows: axisOf(sheet.rowHeights, sheet.hiddenRows, standardHeight, MAX_ROW),
  };
  if (standardWidth !== STANDARD_WIDTH) fillSizes(sheet.columnWidths, standardWidth, grid.columnCount);
  if (standardHeight !== STANDARD_HEIGHT) fillSizes(sheet.rowHeights, standardHeight, lastRow);
  sheet.merges = [...grid.merges];
  loadView(root, sheet, colors);
  loadHyperlinks(root, relationships, sheet);
  loadPageLayout(root, sheet);
  sheet.conditionalFormats = loadConditionalFormats(root, formats, (index) => `${sheet.id} ${index}`);
  sheet.dataValidations = loadDataValidations(root);
  sheet.counts.tables = relationships.byKind("table").length;
  sheet.counts.comments = countComments(source, relationships);
  for (const { part: drawing } of relationships.byKind("drawing")) {
    const { shapes, charts } = loadDrawing(source, drawing, { workbook, colors, ...axes });
    sheet.shapes.push(...shapes);
    sheet.counts.charts += charts;
  }
}

/** Conversations, without their answers; notes of the old kind are no comments to Excel. */
function countComments(source: OpcPackage, relationships: Relationships): number {
  const parts = relationships.all().filter(({ type, part }) => type === THREADED_COMMENTS && source.has(part));
  const comments = parts.flatMap(({ part }) => childElements(parseXmlRoot(source.text(part), part), "threadedComment"));
  return comments.filter((comment) => !comment.hasAttribute("parentId")).length;
}

function loadView(root: Element, sheet: HostSheet, colors: ColorReader): void {
  const properties = childElement(root, "sheetPr");
  sheet.tabColor = colors.sheetColor(properties && childElement(properties, "tabColor")) ?? "";
  const protection = childElement(root, "sheetProtection");
  sheet.isProtected = protection !== null && flagOf(protection, "sheet");
  const filter = childElement(root, "autoFilter");
  sheet.autoFilter = filter && parseArea(filter.getAttribute("ref") ?? "");
  const views = childElement(root, "sheetViews");
  const view = views && childElement(views, "sheetView");
  if (!view) return;
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  const pane = childElement(view, "pane");
  if (pane?.getAttribute("state")?.startsWith("frozen"))
    sheet.freeze = { rows: numberOf(pane, "ySplit", 0), columns: numberOf(pane, "xSplit", 0) };
}

function standardHeightOf(root: Element): number {
  const properties = childElement(root, "sheetFormatPr");
  return properties ? numberOf(properties, "defaultRowHeight", STANDARD_HEIGHT) : STANDARD_HEIGHT;
}

/** The model knows one standard size; a sheet with another one says it row by row, or column by column, as far as it is used. */
function fillSizes(sizes: Map<number, number>, standard: number, last: number): void {
  for (let at = 1; at <= last; at++) if (!sizes.has(at)) sizes.set(at, standard);
}

/** Columns or rows laid end to end, in EMU; hidden ones take no room. */
function axisOf(
  stated: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number,
  count: number,
): SheetAxis {
  const sizes = new Map(stated);
  return new SheetAxis(
    (index) => (hidden.has(index + 1) ? 0 : (sizes.get(index + 1) ?? standard) * EMU_PER_POINT),
    count,
  );
}
