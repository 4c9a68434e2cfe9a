import type { BorderLine, CellStyle, FontName, HorizontalAlign, VerticalAlign } from "../../../core/sheet/sheet-plan";
import { readColor, readFill } from "./read-color";

/** What a style needs to be read with `getCellProperties`. */
export const STYLE_PROPERTIES = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** About what they take in an answer: Excel tells eight borders of each cell. */
export const STYLE_BYTES = 700;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: "top", Center: "center", Bottom: "bottom" };
const WEIGHTS: Readonly<Record<string, BorderLine["weight"]>> = { Hairline: "hair", Thin: "thin" };

/** What a cell has that is bold in part, or of two sizes: Excel then gives nothing. */
const MIXED = { font: "Arial", size: 10 } as const;

/**
 * The style of a cell. What a plan has no word for becomes the next to it (a double line a thin one, justified text left); a font or a
 * number format that the user chose stays as it is. White counts as no fill: Excel gives it for both.
 */
export function readStyle(properties: Excel.CellProperties, numberFormat: string, value: unknown): CellStyle {
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } =
    properties.format ?? {};
  return {
    font: (font?.name ?? MIXED.font) as FontName,
    size: font?.size ?? MIXED.size,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: (font?.underline ?? "None") !== "None",
    color: readColor(font?.color),
    fill: readFill(fill?.color),
    // "General" puts numbers to the right.
    horizontal: HORIZONTAL[horizontalAlignment ?? ""] ?? (typeof value === "number" ? "right" : "left"),
    vertical: VERTICAL[verticalAlignment ?? ""] ?? "top",
    wrap: wrapText === true,
    indent: indentLevel ?? 0,
    border: {
      top: readBorder(borders?.top),
      right: readBorder(borders?.right),
      bottom: readBorder(borders?.bottom),
      left: readBorder(borders?.left),
    },
    numberFormat: numberFormat as CellStyle["numberFormat"],
  };
}

function readBorder(border: Excel.CellBorder | undefined): BorderLine | null {
  const style = border?.style ?? "None";
  if (style === "None") return null;
  const isThick = border?.weight === "Medium" || border?.weight === "Thick";
  return { weight: isThick ? "medium" : (WEIGHTS[border?.weight ?? ""] ?? "thin"), color: readColor(border?.color) };
}
