import { change, common } from "./format-access";
import { fontChanges } from "./format-values";
import type { ExcelType } from "./excel-type";
import type { AreasTarget } from "./range-target";

/** Sets one property of the font of all cells. */
function set(name: keyof typeof fontChanges) {
  return (target: AreasTarget, value: unknown): void => {
    const changed = fontChanges[name](value);
    change(target, (format) => ({ ...format, font: changed(format.font) }));
  };
}

export const rangeFont: ExcelType<AreasTarget> = {
  name: "RangeFont",
  get: {
    name: (target) => common(target, ({ font }) => font.name),
    size: (target) => common(target, ({ font }) => font.size),
    bold: (target) => common(target, ({ font }) => font.bold),
    italic: (target) => common(target, ({ font }) => font.italic),
    underline: (target) => common(target, ({ font }) => font.underline),
    color: (target) => common(target, ({ font }) => font.color),
  },
  set: {
    name: set("name"),
    size: set("size"),
    bold: set("bold"),
    italic: set("italic"),
    underline: set("underline"),
    color: set("color"),
  },
};
