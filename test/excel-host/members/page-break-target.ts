import type { HostSheet } from "../model/host-workbook";
import type { HostObject } from "./excel-type";

/** The page breaks of a sheet in one direction: horizontal ones lie between rows. */
export interface BreaksTarget {
  readonly sheet: HostSheet;
  readonly direction: "horizontal" | "vertical";
}

/** One of them, by the 1-based row or column that the next page begins with. */
export interface PageBreakTarget extends BreaksTarget {
  readonly before: number;
}

/** The rows or columns that a new page begins with, ascending. */
export function breaksOf({ sheet, direction }: BreaksTarget): number[] {
  return direction === "horizontal" ? sheet.horizontalPageBreaks : sheet.verticalPageBreaks;
}

export function pageBreakObject({ sheet, direction }: BreaksTarget, before: number): HostObject {
  return { type: "PageBreak", target: { sheet, direction, before } satisfies PageBreakTarget };
}
