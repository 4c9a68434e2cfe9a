import { MAX_COLUMN, MAX_ROW, parseCell } from "../../../core/address/address";
import type { OpcPackage } from "../package/opc-package";
import { Relationships } from "../package/relationships";
import { decodeExcelText } from "../package/xml";
import { scanPart } from "../read/scan-part";
import type { XmlScanner } from "../read/xml-scanner";
import { pixelsForColumnWidth } from "./digit-width";
import { readDrawingContent } from "./drawing-content";
import { EMU_PER_PIXEL, EMU_PER_POINT, SheetAxis } from "./sheet-axis";
import { SheetContentBuilder, type SheetContent } from "../../made/sheet-content";
import { DEFAULT_ROW_HEIGHT } from "../../made/cell-sizes";
import { DEFAULT_COLUMN_PIXELS } from "./sheet-frame";

/** Relationships of a sheet that come and go without an edit. */
const SILENT_KINDS = new Set(["printerSettings", "drawing"]);

/** What reading a sheet of ours needs from its workbook. */
export interface WrittenSheetSource {
  readonly pkg: OpcPackage;
  /** Pixels of the widest digit of the Normal font. */
  readonly digitWidth: number;
  /** The workbook's shared string of an index, for sheets that another program has saved again. */
  readonly sharedString: (index: number) => string;
}

/**
 * The content of a sheet that we once wrote, as it now stands in the file, or null when it holds what we never write: a formula,
 * a picture, a comment, a table. Throws WorkbookError `damaged`.
 */
export function contentOfPart(source: WrittenSheetSource, part: string): SheetContent | null {
  const relationships = Relationships.of(source.pkg, part);
  if (relationships.all().some((relationship) => !SILENT_KINDS.has(relationship.kind))) return null;
  const content = new SheetContentBuilder();
  const sheet = readCells(source, part, content);
  if (sheet.hasFormula) return null;
  let connectors = 0;
  for (const relationship of relationships.byKind("drawing")) {
    const drawing = readDrawingContent(source.pkg, relationship.part, sheet.columns, sheet.rows);
    if (drawing.foreign) return null;
    for (const { place, text } of drawing.boxes) content.addBox(place, text);
    connectors += drawing.connectors;
  }
  return content.build(connectors);
}

interface ReadSheet {
  readonly columns: SheetAxis;
  readonly rows: SheetAxis;
  readonly hasFormula: boolean;
}

function readCells(source: WrittenSheetSource, part: string, content: SheetContentBuilder): ReadSheet {
  const scanner = scanPart(source.pkg, part);
  const columns = new Map<number, number>();
  const heights = new Map<number, number>();
  let defaultPixels = DEFAULT_COLUMN_PIXELS;
  let defaultHeight = DEFAULT_ROW_HEIGHT;
  let hasFormula = false;
  let type = "n";
  let address = "";
  let value = "";
  let leaf = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const { name } = scanner;
    if (token === "open") {
      leaf = name;
      if (name === "c") {
        type = scanner.attribute("t") ?? "n";
        address = scanner.attribute("r") ?? "";
        value = "";
      } else if (name === "f") hasFormula = true;
      else if (name === "rPh") scanner.skip();
      else if (name === "sheetFormatPr") {
        defaultPixels = pixelsOf(scanner, "defaultColWidth", source.digitWidth) ?? defaultPixels;
        defaultHeight = lengthOf(scanner, "defaultRowHeight") ?? defaultHeight;
      } else if (name === "col") {
        const pixels = scanner.attributeFlag("hidden") ? 0 : pixelsOf(scanner, "width", source.digitWidth);
        const last = Math.min(scanner.attributeNumber("max"), MAX_COLUMN);
        if (pixels !== null) for (let at = scanner.attributeNumber("min"); at <= last; at++) columns.set(at, pixels);
      } else if (name === "row") {
        const height = scanner.attributeFlag("hidden") ? 0 : lengthOf(scanner, "ht");
        if (height !== null) heights.set(scanner.attributeNumber("r"), height);
      }
    } else if (token === "text") {
      if (leaf === "v" || leaf === "t") value += scanner.text();
    } else {
      leaf = "";
      if (name === "c") addCell(content, address, type, value, source.sharedString);
    }
  }
  return {
    columns: new SheetAxis((index) => (columns.get(index + 1) ?? defaultPixels) * EMU_PER_PIXEL, MAX_COLUMN),
    rows: new SheetAxis((index) => (heights.get(index + 1) ?? defaultHeight) * EMU_PER_POINT, MAX_ROW),
    hasFormula,
  };
}

function addCell(
  content: SheetContentBuilder,
  address: string,
  type: string,
  value: string,
  sharedString: (index: number) => string,
): void {
  const cell = parseCell(address);
  if (!cell || value === "") return;
  if (type === "n") content.addCell(cell.row, cell.column, Number(value));
  else if (type === "b") content.addCell(cell.row, cell.column, value.trim() === "1");
  else content.addCell(cell.row, cell.column, type === "s" ? sharedString(Number(value)) : decodeExcelText(value));
}

function lengthOf(scanner: XmlScanner, attribute: string): number | null {
  const length = Number(scanner.attribute(attribute) ?? NaN);
  return Number.isFinite(length) ? length : null;
}

function pixelsOf(scanner: XmlScanner, attribute: string, digitWidth: number): number | null {
  const width = lengthOf(scanner, attribute);
  return width === null ? null : pixelsForColumnWidth(width, digitWidth);
}
