import { requireEditable } from "./access";
import { asArea } from "./area-argument";
import { asWhole, invalidArgument } from "./arguments";
import { HostError, type ExcelType } from "./excel-type";
import { breaksOf, pageBreakObject, type BreaksTarget } from "./page-break-target";

/** Excel's limit in each direction. */
const MAX_BREAKS = 1026;

export const pageBreakCollection: ExcelType<BreaksTarget> = {
  name: "PageBreakCollection",
  items: (target) => breaksOf(target).map((before) => pageBreakObject(target, before)),
  call: {
    getCount: (target) => ({ json: breaksOf(target).length }),
    /** By 0-based position, as `items` lists them, or by the id that Office.js was given. */
    getItem(target, [key]) {
      const breaks = breaksOf(target);
      const before = typeof key === "string" ? Number(key) : breaks[asWhole(key, "The index", 0)];
      if (before === undefined || !breaks.includes(before)) {
        throw new HostError("ItemNotFound", "There is no such page break.");
      }
      return pageBreakObject(target, before);
    },
    add(target, [range]) {
      const area = asArea(range, target.sheet, "The cell after the break");
      const before = target.direction === "horizontal" ? area.top : area.left;
      if (before === 1) throw invalidArgument("No page ends before the first row or column.");
      requireEditable(target.sheet);
      const breaks = breaksOf(target);
      if (!breaks.includes(before)) {
        if (breaks.length >= MAX_BREAKS) throw invalidArgument(`A sheet has at most ${MAX_BREAKS} page breaks.`);
        breaks.push(before);
        breaks.sort((a, b) => a - b);
      }
      return pageBreakObject(target, before);
    },
    removePageBreaks(target) {
      requireEditable(target.sheet);
      breaksOf(target).length = 0;
      return undefined;
    },
  },
};
