import { asWhole } from "./arguments";
import type { ExcelType } from "./excel-type";
import { rangeObject, type AreasTarget } from "./range-target";

export const rangeCollection: ExcelType<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  call: {
    getCount: ({ areas }) => ({ json: areas.length }),
    getItemAt: ({ sheet, areas }, [index]) => rangeObject(sheet, areas[asWhole(index, "index", 0, areas.length - 1)]!),
  },
};
