import { MAX_COLUMN, MAX_ROW, rect } from "../../../src/core/address/address";
import type { HostSheet } from "../model/host-workbook";
import { isEntireColumn, isEntireRow } from "../model/range-address";
import { requireEditable } from "./access";
import { asArea } from "./area-argument";
import { asWhole } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { rangeObject } from "./range-target";
import type { SheetTarget } from "./sheet-target";

export const worksheetFreezePanes: ExcelType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  call: {
    freezeRows({ sheet }, [count]) {
      freeze(sheet, countOf(count, MAX_ROW), 0);
      return undefined;
    },
    freezeColumns({ sheet }, [count]) {
      freeze(sheet, 0, countOf(count, MAX_COLUMN));
      return undefined;
    },
    /** Entire rows freeze rows alone, entire columns columns alone. */
    freezeAt({ sheet }, [range]) {
      if (range === null || range === undefined) {
        freeze(sheet, 0, 0);
        return undefined;
      }
      const area = asArea(range, sheet, "The frozen range");
      if (area.top !== 1 || area.left !== 1) {
        throw new HostError("NotImplemented", "The test host freezes from A1 on; Excel would hide what is before.");
      }
      freeze(sheet, isEntireColumn(area) ? 0 : area.bottom, isEntireRow(area) ? 0 : area.right);
      return undefined;
    },
    unfreeze({ sheet }) {
      freeze(sheet, 0, 0);
      return undefined;
    },
    getLocation({ sheet }) {
      const frozen = location(sheet);
      if (frozen === NULL_OBJECT) throw new HostError("ItemNotFound", `Nothing is frozen on ${sheet.name}.`);
      return frozen;
    },
    getLocationOrNullObject: ({ sheet }) => location(sheet),
  },
};

/** Left out, one. */
function countOf(value: unknown, most: number): number {
  return value === null || value === undefined ? 1 : asWhole(value, "The number to freeze", 0, most);
}

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  requireEditable(sheet);
  sheet.freeze = { rows, columns };
}

function location(sheet: HostSheet): HostObject | typeof NULL_OBJECT {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return rangeObject(sheet, rect(1, 1, rows === 0 ? MAX_ROW : rows, columns === 0 ? MAX_COLUMN : columns));
}
