import { MAX_COLUMN, MAX_ROW, rect, type Rect } from "../../../src/core/address/address";
import { bounding, intersect } from "../model/range-address";
import { usedArea } from "../model/sheet-cells";
import { asArea } from "./area-argument";
import { asWhole, invalidArgument, optionalBoolean } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject } from "./excel-type";
import { rangeObject, type RangeTarget } from "./range-target";

type Calls = NonNullable<ExcelType<RangeTarget>["call"]>;

/** The rectangle with these corners. Throws `InvalidArgument` when it leaves the sheet. */
function onSheet(top: number, left: number, bottom: number, right: number): Rect {
  if (top < 1 || left < 1 || bottom > MAX_ROW || right > MAX_COLUMN || bottom < top || right < left) {
    throw invalidArgument("the range would leave the sheet.");
  }
  return rect(top, left, bottom, right);
}

function intersection(target: RangeTarget, other: unknown): HostObject | null {
  const shared = intersect(target.area, asArea(other, target.sheet, "The other range"));
  return shared ? rangeObject(target.sheet, shared) : null;
}

function used(target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const area = usedArea(target.sheet, target.area, optionalBoolean(valuesOnly, "valuesOnly", false));
  return area ? rangeObject(target.sheet, area) : null;
}

/** Methods of `Range` that give another range. Indexes are 0-based and may point outside of the range, as in Excel. */
export const rangeNavigation: Calls = {
  getCell({ sheet, area }, [row, column]) {
    const top = area.top + asWhole(row, "row");
    const left = area.left + asWhole(column, "column");
    return rangeObject(sheet, onSheet(top, left, top, left));
  },
  getRow({ sheet, area }, [row]) {
    const top = area.top + asWhole(row, "row");
    return rangeObject(sheet, onSheet(top, area.left, top, area.right));
  },
  getColumn({ sheet, area }, [column]) {
    const left = area.left + asWhole(column, "column");
    return rangeObject(sheet, onSheet(area.top, left, area.bottom, left));
  },
  getLastCell: ({ sheet, area }) => rangeObject(sheet, rect(area.bottom, area.right, area.bottom, area.right)),
  getLastRow: ({ sheet, area }) => rangeObject(sheet, rect(area.bottom, area.left, area.bottom, area.right)),
  getLastColumn: ({ sheet, area }) => rangeObject(sheet, rect(area.top, area.right, area.bottom, area.right)),
  getEntireRow: ({ sheet, area }) => rangeObject(sheet, rect(area.top, 1, area.bottom, MAX_COLUMN)),
  getEntireColumn: ({ sheet, area }) => rangeObject(sheet, rect(1, area.left, MAX_ROW, area.right)),
  getResizedRange({ sheet, area }, [rows, columns]) {
    const bottom = area.bottom + asWhole(rows, "deltaRows");
    return rangeObject(sheet, onSheet(area.top, area.left, bottom, area.right + asWhole(columns, "deltaColumns")));
  },
  getAbsoluteResizedRange({ sheet, area }, [rows, columns]) {
    const bottom = area.top + asWhole(rows, "numRows", 1) - 1;
    return rangeObject(sheet, onSheet(area.top, area.left, bottom, area.left + asWhole(columns, "numColumns", 1) - 1));
  },
  getOffsetRange({ sheet, area }, [rows, columns]) {
    const down = asWhole(rows, "rowOffset");
    const right = asWhole(columns, "columnOffset");
    return rangeObject(sheet, onSheet(area.top + down, area.left + right, area.bottom + down, area.right + right));
  },
  getBoundingRect: (target, [other]) =>
    rangeObject(target.sheet, bounding(target.area, asArea(other, target.sheet, "The other range"))),
  getIntersection(target, [other]) {
    const shared = intersection(target, other);
    if (!shared) throw new HostError("ItemNotFound", "The ranges share no cell.");
    return shared;
  },
  getIntersectionOrNullObject: (target, [other]) => intersection(target, other) ?? NULL_OBJECT,
  getUsedRange({ sheet, area }, [valuesOnly]) {
    return used({ sheet, area }, valuesOnly) ?? rangeObject(sheet, rect(area.top, area.left, area.top, area.left));
  },
  getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly) ?? NULL_OBJECT,
};
