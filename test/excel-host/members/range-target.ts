import type { Rect } from "../../../src/core/address/address";
import type { HostSheet } from "../model/host-workbook";
import type { HostObject } from "./excel-type";

/** What a `Range` stands for. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Rect;
}

/** What a `RangeAreas` stands for, and the target of formats, which a range has too. At least one area. */
export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly Rect[];
  /** They are the merged areas of a range. */
  readonly ofMerges?: boolean;
}

export function rangeObject(sheet: HostSheet, area: Rect): HostObject {
  return { type: "Range", target: { sheet, area } satisfies RangeTarget };
}

export function areasObject(sheet: HostSheet, areas: readonly Rect[], ofMerges = false): HostObject {
  return { type: "RangeAreas", target: { sheet, areas, ofMerges } satisfies AreasTarget };
}
