import { asArea } from "./area-argument";
import { requireEditable } from "./access";
import type { HostSheet } from "../model/host-workbook";
import { cellCount } from "../model/range-address";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { rangeObject } from "./range-target";
import type { SheetTarget } from "./sheet-target";

/** The filter buttons of a sheet. The host hides no rows: it takes no criteria. */
export const autoFilter: ExcelType<SheetTarget> = {
  name: "AutoFilter",
  get: {
    enabled: ({ sheet }) => sheet.autoFilter !== null,
    isDataFiltered: () => false,
  },
  call: {
    apply({ sheet }, [range, columnIndex, criteria]) {
      const area = asArea(range, sheet, "The range to filter");
      if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) {
        throw new HostError("NotImplemented", "The test host filters nothing: it takes no criteria.");
      }
      if (cellCount(area) === 1) {
        throw new HostError("NotImplemented", "The test host does not look for the table around a single cell.");
      }
      requireEditable(sheet);
      sheet.autoFilter = area;
      return undefined;
    },
    clearCriteria({ sheet }) {
      requireEditable(sheet);
      return undefined;
    },
    remove({ sheet }) {
      requireEditable(sheet);
      sheet.autoFilter = null;
      return undefined;
    },
    getRange({ sheet }) {
      const range = filtered(sheet);
      if (range === NULL_OBJECT) throw new HostError("ItemNotFound", `Nothing is filtered on ${sheet.name}.`);
      return range;
    },
    getRangeOrNullObject: ({ sheet }) => filtered(sheet),
  },
};

function filtered(sheet: HostSheet): HostObject | typeof NULL_OBJECT {
  return sheet.autoFilter ? rangeObject(sheet, sheet.autoFilter) : NULL_OBJECT;
}
