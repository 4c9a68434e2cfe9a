import type { HostSheet } from "../model/host-workbook";

/** What an object stands for that a sheet has one of: its page layout, its shapes, its frozen panes. */
export interface SheetTarget {
  readonly sheet: HostSheet;
}
