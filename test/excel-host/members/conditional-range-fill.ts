import { asColor } from "./arguments";
import { editableFormat, presentFormat, type ConditionalFormatTarget } from "./conditional-format-target";
import type { ExcelType } from "./excel-type";

export const conditionalRangeFill: ExcelType<ConditionalFormatTarget> = {
  name: "ConditionalRangeFill",
  get: {
    color: (target) => presentFormat(target).fill,
  },
  set: {
    color(target, value) {
      const color = asColor(value, "The fill");
      editableFormat(target).fill = color;
    },
  },
  call: {
    clear(target) {
      editableFormat(target).fill = null;
      return undefined;
    },
  },
};
