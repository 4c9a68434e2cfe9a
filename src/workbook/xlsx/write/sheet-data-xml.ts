import { columnName, formatCell, MAX_COLUMN, type Row } from "../../../core/address/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import { cellText, MAX_CELL_TEXT } from "../../cells/cell-text";
import { WorkbookError } from "../../workbook";
import { encodeExcelText, escapeXmlText } from "../package/xml";
import { DEFAULT_ROW_HEIGHT } from "../../made/cell-sizes";
import type { SheetFrame } from "./sheet-frame";

const LOOKS_LIKE_FORMULA = /^[=+\-@]/;
const NEEDS_SPACE_PRESERVED = /^\s|\s$|\n/;

/** The 0-based cell format of a style; `quoted` keeps text text when somebody edits it. */
export type FormatOf = (style: CellStyle, quoted: boolean) => number;

/**
 * The `sheetData` element: rows and cells in order, text as inline strings, which no program takes for a formula.
 * Throws WorkbookError `unsupported` at a text longer than a cell holds.
 */
export function sheetDataXml(plan: SheetPlan, frame: SheetFrame, formatOf: FormatOf): string {
  const formats = formatTable(plan.styles, formatOf);
  const cellsByRow = new Map<Row, PlanCell[]>();
  for (const cell of plan.cells) {
    const inRow = cellsByRow.get(cell.row);
    if (inRow) inRow.push(cell);
    else cellsByRow.set(cell.row, [cell]);
  }
  const rows = new Set([...cellsByRow.keys(), ...frame.rowHeights.keys()]);
  const xml = Array.from(rows)
    .sort((a, b) => a - b)
    .map((at) => rowXml(plan, at, cellsByRow.get(at) ?? [], frame, formats));
  return `<sheetData>${xml.join("")}</sheetData>`;
}

type FormatTable = (style: number, quoted: boolean) => number;

/** Each style is looked up once, not once a cell. */
function formatTable(styles: readonly CellStyle[], formatOf: FormatOf): FormatTable {
  const known = new Map<number, number>();
  return (style, quoted) => {
    const key = style * 2 + (quoted ? 1 : 0);
    let format = known.get(key);
    if (format === undefined) known.set(key, (format = formatOf(styleAt(styles, style), quoted)));
    return format;
  };
}

function styleAt(styles: readonly CellStyle[], index: number): CellStyle {
  const style = styles[index];
  if (!style) throw new RangeError(`no style ${index} in the plan`);
  return style;
}

function rowXml(plan: SheetPlan, at: Row, cells: PlanCell[], frame: SheetFrame, formats: FormatTable): string {
  // Boxes stand on the rows, so a row below them must not grow with its text.
  const height = frame.rowHeights.get(at) ?? (plan.boxes.length > 0 ? DEFAULT_ROW_HEIGHT : undefined);
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  cells.sort((a, b) => a.column - b.column);
  const xml = cells.map((cell, i) => {
    if (i > 0 && cells[i - 1]!.column === cell.column)
      throw new RangeError(`two cells at ${formatCell(cell)} in the plan`);
    return cellXml(plan, cell, formats);
  });
  return `<row r="${at}"${size}>${xml.join("")}</row>`;
}

function cellXml(plan: SheetPlan, cell: PlanCell, formats: FormatTable): string {
  const { value } = cell;
  const quoted = typeof value === "string" && LOOKS_LIKE_FORMULA.test(value);
  const start = `<c r="${columnLetters(cell.column)}${cell.row}" s="${formats(cell.style, quoted)}"`;
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`not a number for ${formatCell(cell)}: ${value}`);
    return `${start}><v>${value}</v></c>`;
  }
  if (value.length > MAX_CELL_TEXT)
    throw new WorkbookError("unsupported", `${plan.name}!${formatCell(cell)}: ${value.length} characters`);
  return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** A cell's text as a `t` element, its name with this prefix. */
export function textXml(text: string, prefix = ""): string {
  const clean = cellText(text);
  const space = NEEDS_SPACE_PRESERVED.test(clean) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXmlText(encodeExcelText(clean))}</${prefix}t>`;
}

const letters = new Map<number, string>();

/** Column letters, remembered: they are asked for once a cell. */
function columnLetters(column: PlanCell["column"]): string {
  if (column > MAX_COLUMN) throw new RangeError(`not a column: ${column}`);
  let name = letters.get(column);
  if (name === undefined) letters.set(column, (name = columnName(column)));
  return name;
}
