import { areaDifference } from "../model/area-difference";
import type { HostConditionalFormat, HostWorkbook } from "../model/host-workbook";
import { intersect } from "../model/range-address";
import { requireEditable } from "./access";
import { asText, asWhole } from "./arguments";
import { conditionalFormatObject } from "./conditional-format-target";
import { asMember } from "./enumeration";
import { HostError, type ExcelType } from "./excel-type";
import type { AreasTarget } from "./range-target";

/** The conditional formats that touch a range, the first in force first. */
export const conditionalFormatCollection: ExcelType<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) => formatsOn(target).map((format) => conditionalFormatObject(target.sheet, format)),
  call: {
    getCount: (target) => ({ json: formatsOn(target).length }),
    getItem(target, [id]) {
      const wanted = asText(id, "The conditional format's id");
      return found(
        target,
        formatsOn(target).find((format) => format.id === wanted),
      );
    },
    getItemAt: (target, [index]) => found(target, formatsOn(target)[asWhole(index, "The index", 0)]),
    add(target, [type], { workbook }) {
      const known = asMember(type, "ConditionalFormatType");
      if (known !== "Custom")
        throw new HostError("NotImplemented", `The test host has no conditional format ${known}.`);
      requireEditable(target.sheet);
      const format = makeCustom(workbook, target);
      target.sheet.conditionalFormats.unshift(format);
      return conditionalFormatObject(target.sheet, format);
    },
    /** A format that reaches beyond the range stays on what is beyond. */
    clearAll(target) {
      requireEditable(target.sheet);
      for (const format of formatsOn(target)) {
        for (const area of target.areas) format.ranges = areaDifference(format.ranges, area);
      }
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
      return undefined;
    },
  },
};

function formatsOn({ sheet, areas }: AreasTarget): readonly HostConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => intersect(range, area) !== null)),
  );
}

function found({ sheet }: AreasTarget, format: HostConditionalFormat | undefined) {
  if (!format) throw new HostError("ItemNotFound", "There is no such conditional format on the range.");
  return conditionalFormatObject(sheet, format);
}

function makeCustom(workbook: HostWorkbook, { areas }: AreasTarget): HostConditionalFormat {
  return {
    id: `{00000000-0000-4000-A000-${String(workbook.nextId++).padStart(12, "0")}}`,
    type: "Custom",
    ranges: [...areas],
    formula: "",
    fill: null,
    fontColor: null,
    bold: null,
    stopIfTrue: false,
  };
}
