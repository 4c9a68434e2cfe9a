import {
  columnName,
  formatAbsoluteRect,
  formatCell,
  formatRect,
  rect,
  type Column,
  type Rect,
  type Row,
} from "../../../core/address/address";
import type { DropDown, SheetPlan } from "../../../core/sheet/sheet-plan";
import { encodeExcelText, escapeXmlAttribute, escapeXmlText } from "../package/xml";
import { columnWidthForPixels } from "./digit-width";
import { pageSetupXml } from "./page-setup-xml";
import { sheetDataXml, type FormatOf } from "./sheet-data-xml";
import { DEFAULT_ROW_HEIGHT } from "../../made/cell-sizes";
import { DEFAULT_COLUMN_PIXELS, type SheetFrame } from "./sheet-frame";
import { argb } from "./style-xml";
import { XML_DECLARATION, type XmlDialect } from "./xml-dialect";

/** Excel's limit of a column, in characters. */
const MAX_COLUMN_WIDTH = 255;

/** What a worksheet needs to know of its workbook. */
export interface WorksheetContext {
  readonly dialect: XmlDialect;
  /** Pixels of the widest digit of the Normal font. */
  readonly digitWidth: number;
  readonly formatOf: FormatOf;
  /** Where a cell's link leads, as `'Sheet'!A1`, or null when there is no such sheet. */
  readonly locationOf: (link: NonNullable<SheetPlan["cells"][number]["link"]>) => string | null;
  /** Relationship id of the sheet's drawing, null for none. */
  readonly drawing: string | null;
}

/** The worksheet part of a plan, its elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function worksheetXml(plan: SheetPlan, frame: SheetFrame, context: WorksheetContext): string {
  return [
    `${XML_DECLARATION}<worksheet xmlns="${context.dialect.main}" xmlns:r="${context.dialect.relationships}">`,
    propertiesXml(plan),
    `<dimension ref="${dimension(plan)}"/>`,
    viewXml(plan),
    `<sheetFormatPr defaultColWidth="${columnWidthForPixels(DEFAULT_COLUMN_PIXELS, context.digitWidth)}" defaultRowHeight="${DEFAULT_ROW_HEIGHT}" customHeight="1"/>`,
    columnsXml(frame, context.digitWidth),
    sheetDataXml(plan, frame, context.formatOf),
    plan.autoFilter ? `<autoFilter ref="${formatRect(plan.autoFilter)}"/>` : "",
    mergesXml(plan.merges),
    dropDownsXml(plan.dropDowns ?? []),
    linksXml(plan, context),
    pageSetupXml(plan.print),
    context.drawing === null ? "" : `<drawing r:id="${escapeXmlAttribute(context.drawing)}"/>`,
    "</worksheet>",
  ].join("");
}

function propertiesXml(plan: SheetPlan): string {
  const tab = plan.tabColor === null ? "" : `<tabColor rgb="${argb(plan.tabColor)}"/>`;
  const fit = plan.print.fit ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`;
}

function dimension(plan: SheetPlan): string {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column } of plan.cells) {
    if (area === null) area = { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area === null ? "A1" : formatRect(rect(area.top, area.left, area.bottom, area.right));
}

function viewXml(plan: SheetPlan): string {
  const grid = plan.gridlines ? "" : ' showGridLines="0"';
  return `<sheetViews><sheetView${grid} workbookViewId="0">${paneXml(plan.freeze)}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: SheetPlan["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const corner = formatCell({ row: (rows + 1) as Row, column: (columns + 1) as Column });
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

/** Neighbouring columns of one width share an element. */
function columnsXml(frame: SheetFrame, digitWidth: number): string {
  const { columnPixels } = frame;
  const xml: string[] = [];
  for (let from = 0; from < columnPixels.length;) {
    let to = from;
    while (columnPixels[to + 1] === columnPixels[from]) to++;
    const width = Math.min(columnWidthForPixels(columnPixels[from]!, digitWidth), MAX_COLUMN_WIDTH);
    xml.push(`<col min="${from + 1}" max="${to + 1}" width="${width}" customWidth="1"/>`);
    from = to + 1;
  }
  return xml.length === 0 ? "" : `<cols>${xml.join("")}</cols>`;
}

function mergesXml(merges: readonly Rect[]): string {
  const areas = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (areas.length === 0) return "";
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${formatRect(area)}"/>`).join("")}</mergeCells>`;
}

/** Lists to choose from; what is typed instead is taken without a word (ECMA-376 part 1, 18.3.1.32). */
function dropDownsXml(lists: readonly DropDown[]): string {
  if (lists.length === 0) return "";
  const xml = lists.map(({ area, source }) => {
    const formula = isArea(source) ? formatAbsoluteRect(source) : `"${source.join(",").replace(/"/g, '""')}"`;
    return `<dataValidation type="list" allowBlank="1" sqref="${formatRect(area)}"><formula1>${escapeXmlText(encodeExcelText(formula))}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${xml.join("")}</dataValidations>`;
}

function isArea(source: DropDown["source"]): source is Rect {
  return !Array.isArray(source);
}

function linksXml(plan: SheetPlan, context: WorksheetContext): string {
  const xml: string[] = [];
  for (const { row, column, link } of plan.cells) {
    const location = link ? context.locationOf(link) : null;
    if (location !== null)
      xml.push(
        `<hyperlink ref="${columnName(column)}${row}" location="${escapeXmlAttribute(encodeExcelText(location))}"/>`,
      );
  }
  return xml.length === 0 ? "" : `<hyperlinks>${xml.join("")}</hyperlinks>`;
}
