import { change, common } from "./format-access";
import { fillChanges, fillColor, fillTint } from "./format-values";
import type { ExcelType } from "./excel-type";
import type { AreasTarget } from "./range-target";

export const rangeFill: ExcelType<AreasTarget> = {
  name: "RangeFill",
  get: {
    color: (target) => common(target, fillColor),
    tintAndShade: (target) => common(target, fillTint),
  },
  set: {
    color: (target, value) => change(target, fillChanges.color(value)),
  },
  call: {
    clear(target) {
      change(target, (format) => ({ ...format, fill: "" }));
      return undefined;
    },
  },
};
