import type { Rect } from "../../../src/core/address/address";
import { merge, mergesFrom, unmerge } from "../model/merge-cells";
import { cellCount, contains, formatAreaOf, isEntireColumn, isEntireRow } from "../model/range-address";
import { select } from "../model/selection";
import { columnLine, commonHidden, rowLine, setHidden, spanOf } from "../model/sheet-sizes";
import { requireEditable } from "./access";
import { asBoolean, invalidArgument, optionalBoolean } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType } from "./excel-type";
import { changeFormatsHere } from "./format-access";
import { clearCells } from "./range-clearing";
import { contentGetters, contentSetters } from "./range-contents";
import { readHyperlink, writeHyperlink } from "./range-hyperlink";
import { rangeNavigation } from "./range-navigation";
import { rangeProperties } from "./range-properties";
import { areasObject, rangeObject, type AreasTarget, type RangeTarget } from "./range-target";
import { specialCells } from "./special-cells";
import { worksheetObject } from "./worksheets";

/** Merged areas that Excel tells of in one call. */
const MAX_MERGES = 512;

function asAreas({ sheet, area }: RangeTarget): AreasTarget {
  return { sheet, areas: [area] };
}

/** The areas to merge: the range, or each of its rows. */
function mergeAreas(area: Rect, across: boolean): Rect[] {
  if (!across) return [area];
  const rows: Rect[] = [];
  for (let { top: row } = area; row <= area.bottom; row = (row + 1) as Rect["top"]) {
    rows.push({ ...area, top: row, bottom: row });
  }
  return rows;
}

export const range: ExcelType<RangeTarget> = {
  name: "Range",
  get: {
    ...contentGetters,
    address: ({ sheet, area }) => formatAreaOf(sheet.name, area),
    rowIndex: ({ area }) => area.top - 1,
    columnIndex: ({ area }) => area.left - 1,
    rowCount: ({ area }) => area.bottom - area.top + 1,
    columnCount: ({ area }) => area.right - area.left + 1,
    // Excel answers -1 above 2^31 - 1.
    cellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    isEntireRow: ({ area }) => isEntireRow(area),
    isEntireColumn: ({ area }) => isEntireColumn(area),
    rowHidden: ({ sheet, area }) => commonHidden(sheet.hiddenRows, area.top, area.bottom),
    columnHidden: ({ sheet, area }) => commonHidden(sheet.hiddenColumns, area.left, area.right),
    hyperlink: readHyperlink,
    top: ({ sheet, area }) => spanOf(rowLine(sheet), 1, area.top - 1),
    left: ({ sheet, area }) => spanOf(columnLine(sheet), 1, area.left - 1),
    height: ({ sheet, area }) => spanOf(rowLine(sheet), area.top, area.bottom),
    width: ({ sheet, area }) => spanOf(columnLine(sheet), area.left, area.right),
  },
  set: {
    ...contentSetters,
    rowHidden({ sheet, area }, value) {
      requireEditable(sheet);
      setHidden(sheet.hiddenRows, area.top, area.bottom, asBoolean(value, "rowHidden"));
    },
    columnHidden({ sheet, area }, value) {
      requireEditable(sheet);
      setHidden(sheet.hiddenColumns, area.left, area.right, asBoolean(value, "columnHidden"));
    },
    hyperlink: writeHyperlink,
  },
  child: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    format: (target) => ({ type: "RangeFormat", target: asAreas(target) }),
    conditionalFormats: (target) => ({ type: "ConditionalFormatCollection", target: asAreas(target) }),
    dataValidation: (target) => ({ type: "DataValidation", target: asAreas(target) }),
  },
  call: {
    ...rangeNavigation,
    ...rangeProperties,
    clear(target, [applyTo]) {
      clearCells(asAreas(target), applyTo);
      return undefined;
    },
    merge({ sheet, area }, [across]) {
      requireEditable(sheet);
      for (const one of mergeAreas(area, optionalBoolean(across, "across", false))) {
        changeFormatsHere(() => {
          if (!merge(sheet, one)) throw invalidArgument("a merged area lies across the border of the range.");
        });
      }
      return undefined;
    },
    unmerge({ sheet, area }) {
      requireEditable(sheet);
      unmerge(sheet, area);
      return undefined;
    },
    getMergedAreasOrNullObject({ sheet, area }) {
      const merges = mergesFrom(sheet, area);
      if (merges.length > MAX_MERGES) {
        throw new HostError("GeneralException", `The range has more than ${MAX_MERGES} merged areas.`);
      }
      return merges.length === 0 ? NULL_OBJECT : areasObject(sheet, merges, true);
    },
    getSpecialCells({ sheet, area }, [cellType, valueType]) {
      const found = specialCells(sheet, [area], cellType, valueType);
      if (found.length === 0) throw new HostError("ItemNotFound", "No such cells were found.");
      return areasObject(sheet, found);
    },
    getSpecialCellsOrNullObject({ sheet, area }, [cellType, valueType]) {
      const found = specialCells(sheet, [area], cellType, valueType);
      return found.length === 0 ? NULL_OBJECT : areasObject(sheet, found);
    },
    getSpillParentOrNullObject({ sheet, area }, _args, { options }) {
      const spill = options.spills?.find((each) => each.sheet === sheet.name && contains(each.area, area));
      return spill && cellCount(area) === 1 ? rangeObject(sheet, spill.anchor) : NULL_OBJECT;
    },
    select({ sheet, area }, _args, { workbook }) {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden.`);
      select(workbook, sheet, area);
      return undefined;
    },
  },
};
