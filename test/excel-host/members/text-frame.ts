import type { HostShapeText } from "../model/host-workbook";
import { asNumber, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import type { ExcelType } from "./excel-type";
import { editableShape, presentShape, type ShapeTarget } from "./shape-target";
import type { TextRangeTarget } from "./text-range-target";
import { replaceText } from "./text-span";

type Margin = "topMargin" | "rightMargin" | "bottomMargin" | "leftMargin";

/** Where a shape's text stands in it. The host measures no text: a frame that sizes itself keeps its size. */
export const textFrame: ExcelType<ShapeTarget> = {
  name: "TextFrame",
  get: {
    hasText: (target) => textOf(target).text !== "",
    autoSizeSetting: (target) => textOf(target).autoSizeSetting,
    horizontalAlignment: (target) => textOf(target).horizontalAlignment,
    verticalAlignment: (target) => textOf(target).verticalAlignment,
    horizontalOverflow: (target) => textOf(target).horizontalOverflow,
    verticalOverflow: (target) => textOf(target).verticalOverflow,
    topMargin: (target) => textOf(target).topMargin,
    rightMargin: (target) => textOf(target).rightMargin,
    bottomMargin: (target) => textOf(target).bottomMargin,
    leftMargin: (target) => textOf(target).leftMargin,
  },
  set: {
    autoSizeSetting: (target, value) => change(target, { autoSizeSetting: settableAutoSize(value) }),
    horizontalAlignment: (target, value) =>
      change(target, { horizontalAlignment: asMember(value, "ShapeTextHorizontalAlignment") }),
    verticalAlignment: (target, value) =>
      change(target, { verticalAlignment: asMember(value, "ShapeTextVerticalAlignment") }),
    horizontalOverflow: (target, value) =>
      change(target, { horizontalOverflow: asMember(value, "ShapeTextHorizontalOverflow") }),
    verticalOverflow: (target, value) =>
      change(target, { verticalOverflow: asMember(value, "ShapeTextVerticalOverflow") }),
    topMargin: (target, value) => setMargin(target, "topMargin", value),
    rightMargin: (target, value) => setMargin(target, "rightMargin", value),
    bottomMargin: (target, value) => setMargin(target, "bottomMargin", value),
    leftMargin: (target, value) => setMargin(target, "leftMargin", value),
  },
  child: {
    textRange(target) {
      const whole: TextRangeTarget = { ...target, start: 0, length: null };
      return { type: "TextRange", target: whole };
    },
  },
  call: {
    deleteText(target) {
      const { text } = editableShape(target);
      replaceText(text, { from: 0, to: text.text.length }, "");
      return undefined;
    },
  },
};

function textOf(target: ShapeTarget): HostShapeText {
  return presentShape(target).text;
}

function change(target: ShapeTarget, values: Partial<HostShapeText>): void {
  Object.assign(editableShape(target).text, values);
}

function setMargin(target: ShapeTarget, margin: Margin, value: unknown): void {
  change(target, { [margin]: asNumber(value, margin, 0) });
}

/** `AutoSizeMixed` is what Excel answers for several frames; none can be made so. */
function settableAutoSize(value: unknown): string {
  const setting = asMember(value, "ShapeAutoSize");
  if (setting === "AutoSizeMixed") throw invalidArgument("No frame can be made AutoSizeMixed.");
  return setting;
}
