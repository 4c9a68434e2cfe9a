import type { HostConditionalFormat, HostSheet } from "../model/host-workbook";
import { requireEditable } from "./access";
import { HostError, type HostObject } from "./excel-type";

/** A conditional format and the sheet it is on. */
export interface ConditionalFormatTarget {
  readonly sheet: HostSheet;
  readonly format: HostConditionalFormat;
}

export function conditionalFormatObject(sheet: HostSheet, format: HostConditionalFormat): HostObject {
  return { type: "ConditionalFormat", target: { sheet, format } satisfies ConditionalFormatTarget };
}

/** The format, still on its sheet. Throws `ItemNotFound`. */
export function presentFormat({ sheet, format }: ConditionalFormatTarget): HostConditionalFormat {
  if (sheet.conditionalFormats.includes(format)) return format;
  throw new HostError("ItemNotFound", "The conditional format has been deleted.");
}

/** The format, to be changed. Throws `ItemNotFound`, and `AccessDenied` when its sheet is protected. */
export function editableFormat(target: ConditionalFormatTarget): HostConditionalFormat {
  const format = presentFormat(target);
  requireEditable(target.sheet);
  return format;
}
