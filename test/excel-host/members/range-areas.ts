import { rect } from "../../../src/core/address/address";
import { cellCount, formatAreaOf, isEntireColumn, isEntireRow } from "../model/range-address";
import { HostError, NULL_OBJECT, type ExcelType } from "./excel-type";
import { clearCells } from "./range-clearing";
import { areasObject, type AreasTarget } from "./range-target";
import { specialCells } from "./special-cells";
import { worksheetObject } from "./worksheets";

function countCells(areas: AreasTarget["areas"]): number {
  const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return count > 2_147_483_647 ? -1 : count;
}

/** Of merged areas Excel tells the top-left cells alone here; what they cover is in `areas`. */
function addresses({ sheet, areas, ofMerges }: AreasTarget): string {
  const told = ofMerges ? areas.map(({ top, left }) => rect(top, left, top, left)) : areas;
  return told.map((area) => formatAreaOf(sheet.name, area)).join(",");
}

export const rangeAreas: ExcelType<AreasTarget> = {
  name: "RangeAreas",
  get: {
    address: addresses,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => countCells(areas),
    isEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    isEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  child: {
    areas: (target) => ({ type: "RangeCollection", target }),
    format: (target) => ({ type: "RangeFormat", target }),
    worksheet: ({ sheet }) => worksheetObject(sheet),
    conditionalFormats: ({ sheet, areas }) => ({ type: "ConditionalFormatCollection", target: { sheet, areas } }),
    dataValidation: ({ sheet, areas }) => ({ type: "DataValidation", target: { sheet, areas } }),
  },
  call: {
    clear(target, [applyTo]) {
      clearCells(target, applyTo);
      return undefined;
    },
    getSpecialCells({ sheet, areas }, [cellType, valueType]) {
      const found = specialCells(sheet, areas, cellType, valueType);
      if (found.length === 0) throw new HostError("ItemNotFound", "No such cells were found.");
      return areasObject(sheet, found);
    },
    getSpecialCellsOrNullObject({ sheet, areas }, [cellType, valueType]) {
      const found = specialCells(sheet, areas, cellType, valueType);
      return found.length === 0 ? NULL_OBJECT : areasObject(sheet, found);
    },
  },
};
