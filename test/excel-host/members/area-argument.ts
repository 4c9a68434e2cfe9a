import type { Rect } from "../../../src/core/address/address";
import type { HostSheet } from "../model/host-workbook";
import { invalidArgument } from "./arguments";
import { HostError, isHostObject } from "./excel-type";
import type { AreasTarget, RangeTarget } from "./range-target";
import { areaOnSheet, areasOnSheet } from "./sheet-areas";

/** The rectangle of an argument that is a `Range` or an address on the sheet. Throws `InvalidArgument`. */
export function asArea(value: unknown, sheet: HostSheet, what: string): Rect {
  if (typeof value === "string") return areaOnSheet(sheet, value);
  if (!isHostObject(value) || value.type !== "Range") throw invalidArgument(`${what} must be a range or an address.`);
  const target = value.target as RangeTarget;
  return onSheet(target.sheet, sheet, what, target.area);
}

/**
 * The same of an argument that may be a `RangeAreas` as well. Throws `NotImplemented` for several areas: the host's
 * workbook holds one where it is used.
 */
export function asSingleArea(value: unknown, sheet: HostSheet, what: string): Rect {
  const areas = asAreas(value, sheet, what);
  const [only, ...more] = areas;
  if (only === undefined || more.length > 0) {
    throw new HostError("NotImplemented", `The test host takes one area as ${what}, not ${areas.length}.`);
  }
  return only;
}

function asAreas(value: unknown, sheet: HostSheet, what: string): readonly Rect[] {
  if (typeof value === "string") return areasOnSheet(sheet, value);
  if (!isHostObject(value) || value.type !== "RangeAreas") return [asArea(value, sheet, what)];
  const target = value.target as AreasTarget;
  return onSheet(target.sheet, sheet, what, target.areas);
}

function onSheet<T>(of: HostSheet, sheet: HostSheet, what: string, areas: T): T {
  if (of !== sheet) throw invalidArgument(`${what} is on ${of.name}, not on ${sheet.name}.`);
  return areas;
}
