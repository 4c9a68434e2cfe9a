import { asBoolean, asColor } from "./arguments";
import { editableFormat, presentFormat, type ConditionalFormatTarget } from "./conditional-format-target";
import type { ExcelType } from "./excel-type";

/** What a conditional format leaves as the cell has it reads as null. */
export const conditionalRangeFont: ExcelType<ConditionalFormatTarget> = {
  name: "ConditionalRangeFont",
  get: {
    bold: (target) => presentFormat(target).bold,
    color: (target) => presentFormat(target).fontColor,
  },
  set: {
    bold(target, value) {
      const bold = asBoolean(value, "bold");
      editableFormat(target).bold = bold;
    },
    color(target, value) {
      const color = asColor(value, "The text's colour");
      editableFormat(target).fontColor = color;
    },
  },
  call: {
    clear(target) {
      const format = editableFormat(target);
      format.bold = null;
      format.fontColor = null;
      return undefined;
    },
  },
};
