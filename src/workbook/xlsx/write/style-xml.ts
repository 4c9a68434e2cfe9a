import type { Border, BorderLine, CellStyle } from "../../../core/sheet/sheet-plan";
import type { MarkLook } from "../../cells/plan-marks";
import { escapeXmlAttribute } from "../package/xml";

/** Number formats that every workbook has (ECMA-376 part 1, 18.8.30). */
export const NUMBER_FORMAT_IDS: Readonly<Record<CellStyle["numberFormat"], number>> = {
  General: 0,
  "#,##0": 3,
  "0%": 9,
  "@": 49,
};

const FAMILIES: Readonly<Record<CellStyle["font"], number>> = { "Times New Roman": 1, Arial: 2 };

/** `RRGGBB` as SpreadsheetML says it, opaque. */
export function argb(color: string): string {
  return `FF${color.toUpperCase()}`;
}

/** The style's `font` element. */
export function fontXml(style: CellStyle): string {
  const flags = (style.bold ? "<b/>" : "") + (style.italic ? "<i/>" : "") + (style.underline ? "<u/>" : "");
  return `<font>${flags}${fontBodyXml(style)}<name val="${escapeXmlAttribute(style.font)}"/><family val="${FAMILIES[style.font]}"/></font>`;
}

/** A solid `fill`; `RRGGBB`. */
export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The four lines around a cell. */
export function borderXml(border: Border): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => lineXml(side, border[side]));
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** How the text stands in its cell. */
export function alignmentXml(style: CellStyle): string {
  const wrap = style.wrap ? ' wrapText="1"' : "";
  const indent = style.indent > 0 ? ` indent="${Math.round(style.indent)}"` : "";
  return `<alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${wrap}${indent}/>`;
}

/** What a mark's rule changes about a cell; its fill's colour is the background one, as Excel has it in rules. */
export function markFormatXml({ fill, color, bold }: MarkLook): string {
  const font = `<font>${bold ? "<b/>" : ""}<color rgb="${argb(color)}"/></font>`;
  return `<dxf>${font}${fill === null ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`}</dxf>`;
}

function fontBodyXml(style: CellStyle): string {
  return `<sz val="${style.size}"/><color rgb="${argb(style.color)}"/>`;
}

function lineXml(side: string, line: BorderLine | null): string {
  return line === null ? `<${side}/>` : `<${side} style="${line.weight}"><color rgb="${argb(line.color)}"/></${side}>`;
}
