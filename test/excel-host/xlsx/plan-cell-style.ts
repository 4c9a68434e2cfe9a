import type { Border, BorderLine, CellStyle } from "../../../src/core/sheet/sheet-plan";
import type { CellValue, HostBorder, HostFormat } from "../model/host-workbook";

const FONTS: Readonly<Record<string, CellStyle["font"]>> = { Arial: "Arial", "Times New Roman": "Times New Roman" };
const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "center", Bottom: "bottom" };
const WEIGHTS: Readonly<Record<string, BorderLine["weight"]>> = { Hairline: "hair", Thin: "thin", Medium: "medium" };
const UNDERLINES: Readonly<Record<string, boolean>> = { None: false, Single: true };
const NUMBER_FORMATS: Readonly<Record<string, CellStyle["numberFormat"]>> = {
  "@": "@",
  General: "General",
  "#,##0": "#,##0",
  "0%": "0%",
};

/** What a cell without a value shows of itself: its fill and its lines. */
const BLANK: Omit<CellStyle, "fill" | "border"> = {
  font: "Arial",
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  color: "000000",
  horizontal: "left",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
};

/** The format of a cell as a plan says it, or null when no plan can; a cell without a value needs to say only what can be seen. */
export function planCellStyle(format: HostFormat, value: CellValue): CellStyle | null {
  const border = planBorder(format);
  if (!border) return null;
  const fill = format.fill === "" ? null : format.fill.slice(1);
  const text = planTextStyle(format, value) ?? (value === "" ? BLANK : null);
  return text && { ...text, fill, border };
}

function planTextStyle(format: HostFormat, value: CellValue): Omit<CellStyle, "fill" | "border"> | null {
  const font = FONTS[format.font.name];
  const underline = UNDERLINES[format.font.underline];
  const horizontal = HORIZONTAL[shownAlignment(format, value)];
  const vertical = VERTICAL[format.verticalAlignment];
  const numberFormat = NUMBER_FORMATS[format.numberFormat];
  if (!font || underline === undefined || !horizontal || !vertical || !numberFormat) return null;
  const { size, bold, italic, color } = format.font;
  const { wrapText: wrap, indentLevel: indent } = format;
  const plain = { font, size, bold, italic, underline, color: color.slice(1) };
  return { ...plain, horizontal, vertical, wrap, indent, numberFormat };
}

/** `General` shows text at the left and numbers at the right. */
function shownAlignment({ horizontalAlignment }: HostFormat, value: CellValue): string {
  if (horizontalAlignment !== "General") return horizontalAlignment;
  return typeof value === "number" ? "Right" : "Left";
}

function planBorder({ borders }: HostFormat): Border | null {
  const top = planLine(borders.EdgeTop);
  const right = planLine(borders.EdgeRight);
  const bottom = planLine(borders.EdgeBottom);
  const left = planLine(borders.EdgeLeft);
  const known = top !== undefined && right !== undefined && bottom !== undefined && left !== undefined;
  return known ? { top, right, bottom, left } : null;
}

/** Null for no line, undefined for one that no plan can say. */
function planLine({ style, weight, color }: HostBorder): BorderLine | null | undefined {
  if (style === "None") return null;
  const known = style === "Continuous" ? WEIGHTS[weight] : undefined;
  return known && { weight: known, color: color.slice(1) };
}
