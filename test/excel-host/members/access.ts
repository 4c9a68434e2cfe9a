import type { HostSheet, HostWorkbook } from "../model/host-workbook";
import { HostError } from "./excel-type";

/** Throws `AccessDenied` when the sheet is protected. Every member that changes what a sheet holds asks here first. */
export function requireEditable(sheet: HostSheet): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

/** Throws `AccessDenied` when sheets may not be added, removed, renamed, moved or hidden. */
export function requireOpenStructure(workbook: HostWorkbook): void {
  if (workbook.structureProtected) throw new HostError("AccessDenied", "The structure of the workbook is protected.");
}
