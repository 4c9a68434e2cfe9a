import type { HostName, HostSheet } from "../model/host-workbook";
import type { HostObject } from "./excel-type";

/** Where names live: a sheet, or the workbook when it is null. */
export interface NamesTarget {
  readonly sheet: HostSheet | null;
}

export interface NamedItemTarget extends NamesTarget {
  readonly item: HostName;
}

export function namedItemObject(sheet: HostSheet | null, item: HostName): HostObject {
  return { type: "NamedItem", target: { sheet, item } satisfies NamedItemTarget };
}
