import type { Rect } from "../../../src/core/address/address";
import type { HostSheet, HostWorkbook } from "./host-workbook";

const SELECTIONS = new WeakMap<HostWorkbook, { readonly sheet: HostSheet; readonly area: Rect }>();

/** What the user sees selected; null until something has been, or when its sheet is no longer the active one. */
export function selectionOf(workbook: HostWorkbook): { readonly sheet: HostSheet; readonly area: Rect } | null {
  const selection = SELECTIONS.get(workbook);
  return selection?.sheet.id === workbook.activeSheetId ? selection : null;
}

/** Selects cells, and shows their sheet. */
export function select(workbook: HostWorkbook, sheet: HostSheet, area: Rect): void {
  workbook.activeSheetId = sheet.id;
  SELECTIONS.set(workbook, { sheet, area });
}
