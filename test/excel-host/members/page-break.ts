import { rect } from "../../../src/core/address/address";
import { requireEditable } from "./access";
import { HostError, type ExcelType } from "./excel-type";
import { breaksOf, type PageBreakTarget } from "./page-break-target";
import { rangeObject } from "./range-target";

/** 0-based indexes, as Office.js counts, of the cell that the next page begins with. */
export const pageBreak: ExcelType<PageBreakTarget> = {
  name: "PageBreak",
  /** Stays the same while other breaks come and go, unlike the position. */
  id: ({ before }) => String(before),
  get: {
    rowIndex: (target) => firstCell(target).row - 1,
    columnIndex: (target) => firstCell(target).column - 1,
  },
  call: {
    delete(target) {
      requireEditable(target.sheet);
      breaksOf(target).splice(position(target), 1);
      return undefined;
    },
    getCellAfterBreak(target) {
      const { row, column } = firstCell(target);
      return rangeObject(target.sheet, rect(row, column, row, column));
    },
  },
};

function firstCell(target: PageBreakTarget): { row: number; column: number } {
  position(target);
  return target.direction === "horizontal" ? { row: target.before, column: 1 } : { row: 1, column: target.before };
}

/** Among the breaks of its direction, 0-based. Throws `ItemNotFound` when it is gone. */
function position(target: PageBreakTarget): number {
  const at = breaksOf(target).indexOf(target.before);
  if (at < 0) throw new HostError("ItemNotFound", "The page break has been deleted.");
  return at;
}
