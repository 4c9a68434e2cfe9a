import { rect } from "../../../src/core/address/address";
import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import { selectionOf } from "../model/selection";
import { HostError, type ExcelType } from "./excel-type";
import { rangeObject } from "./range-target";

function activeSheet(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!sheet) throw new HostError("ItemNotFound", "No sheet is active.");
  return sheet;
}

export const workbook: ExcelType<HostWorkbook> = {
  name: "Workbook",
  child: {
    application: (target) => ({ type: "Application", target }),
    worksheets: (target) => ({ type: "WorksheetCollection", target }),
    names: () => ({ type: "NamedItemCollection", target: { sheet: null } }),
    protection: (target) => ({ type: "WorkbookProtection", target }),
    settings: (target) => ({ type: "SettingCollection", target }),
    functions: (target) => ({ type: "Functions", target }),
  },
  call: {
    getActiveCell(target) {
      const selection = selectionOf(target);
      const { top, left } = selection?.area ?? rect(1, 1, 1, 1);
      return rangeObject(selection?.sheet ?? activeSheet(target), rect(top, left, top, left));
    },
    getSelectedRange(target) {
      const selection = selectionOf(target);
      return rangeObject(selection?.sheet ?? activeSheet(target), selection?.area ?? rect(1, 1, 1, 1));
    },
  },
};
