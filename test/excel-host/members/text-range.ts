import { asWhole } from "./arguments";
import type { ExcelType } from "./excel-type";
import { editableShape, presentShape } from "./shape-target";
import { spanOf, type TextRangeTarget } from "./text-range-target";
import { replaceText } from "./text-span";

export const textRange: ExcelType<TextRangeTarget> = {
  name: "TextRange",
  get: {
    text(target) {
      const { text } = presentShape(target);
      const { from, to } = spanOf(target, text);
      return text.text.slice(from, to);
    },
  },
  set: {
    text(target, value) {
      const { text } = editableShape(target);
      replaceText(text, spanOf(target, text), value);
    },
  },
  child: {
    font: (target) => ({ type: "ShapeFont", target }),
  },
  call: {
    getSubstring(target, [start, length]) {
      const { from, to } = spanOf(target, presentShape(target).text);
      const first = asWhole(start, "The first character", 0, to - from);
      const open = length === null || length === undefined;
      const count = open ? null : asWhole(length, "The number of characters", 0, to - from - first);
      const part: TextRangeTarget = { ...target, start: from + first, length: count };
      return { type: "TextRange", target: part };
    },
  },
};
