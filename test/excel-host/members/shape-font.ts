import type { HostFont } from "../model/host-workbook";
import { asBoolean, asColor, asNumber, asText, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import type { ExcelType } from "./excel-type";
import { editableShape, presentShape } from "./shape-target";
import { spanOf, type TextRangeTarget } from "./text-range-target";
import { changeFonts, sharedFont } from "./text-span";

/** Points that DrawingML can hold: `ST_TextFontSize` of ECMA-376. */
const MIN_SIZE = 1;
const MAX_SIZE = 4000;

/** The font of part of a shape's text. What its characters do not share reads as null. */
export const shapeFont: ExcelType<TextRangeTarget> = {
  name: "ShapeFont",
  get: {
    bold: (target) => read(target, "bold"),
    color: (target) => read(target, "color"),
    italic: (target) => read(target, "italic"),
    name: (target) => read(target, "name"),
    size: (target) => read(target, "size"),
    underline: (target) => read(target, "underline"),
  },
  set: {
    bold: (target, value) => change(target, { bold: asBoolean(value, "bold") }),
    color: (target, value) => change(target, { color: asColor(value, "The text's colour") }),
    italic: (target, value) => change(target, { italic: asBoolean(value, "italic") }),
    name: (target, value) => change(target, { name: fontName(value) }),
    size: (target, value) => change(target, { size: asNumber(value, "The font's size", MIN_SIZE, MAX_SIZE) }),
    underline: (target, value) => change(target, { underline: asMember(value, "ShapeFontUnderlineStyle") }),
  },
};

function read<Key extends keyof HostFont>(target: TextRangeTarget, key: Key): HostFont[Key] | null {
  const { text } = presentShape(target);
  return sharedFont(text, spanOf(target, text), key);
}

function change(target: TextRangeTarget, font: Partial<HostFont>): void {
  const { text } = editableShape(target);
  changeFonts(text, spanOf(target, text), font);
}

function fontName(value: unknown): string {
  const name = asText(value, "The font's name");
  if (name === "") throw invalidArgument("The font's name must not be empty.");
  return name;
}
