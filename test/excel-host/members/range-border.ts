import { bordersOf, changeBorders, type RangeSide } from "../model/edges";
import type { HostBorder } from "../model/host-workbook";
import { requireEditable } from "./access";
import { invalidArgument } from "./arguments";
import { changeFormatsHere } from "./format-access";
import { borderChanges } from "./format-values";
import type { ExcelType } from "./excel-type";
import type { AreasTarget } from "./range-target";

/** One side of all areas of a range. */
export interface BorderTarget extends AreasTarget {
  readonly side: RangeSide;
}

function commonOf<T>({ sheet, areas, side }: BorderTarget, pick: (border: HostBorder) => T, none: T): T | null {
  const found = new Set<T>();
  for (const area of areas) for (const border of bordersOf(sheet, area, side)) found.add(pick(border));
  if (found.size > 1) return null;
  const [only] = found;
  return only ?? none;
}

function set(name: keyof typeof borderChanges) {
  return ({ sheet, areas, side }: BorderTarget, value: unknown): void => {
    requireEditable(sheet);
    const changed = borderChanges[name](value);
    for (const area of areas) {
      const single = side === "InsideHorizontal" ? area.top === area.bottom : area.left === area.right;
      if (side.startsWith("Inside") && single) throw invalidArgument(`the range has no ${side} border.`);
      changeFormatsHere(() => changeBorders(sheet, area, side, changed));
    }
  };
}

export const rangeBorder: ExcelType<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  get: {
    sideIndex: ({ side }) => side,
    style: (target) => commonOf(target, ({ style }) => style, "None"),
    weight: (target) => commonOf(target, ({ weight }) => weight, "Thin"),
    color: (target) => commonOf(target, ({ color }) => color, "#000000"),
  },
  set: { style: set("style"), weight: set("weight"), color: set("color") },
};
