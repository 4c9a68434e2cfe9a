import { rect, type Rect } from "../../../src/core/address/address";
import { areaDifference } from "../model/area-difference";
import { changeFormats } from "../model/change-formats";
import { DEFAULT_FORMAT } from "../model/formats";
import { cellKey, type HostSheet } from "../model/host-workbook";
import { unmerge } from "../model/merge-cells";
import { cellPlace, cellsIn, putCell } from "../model/sheet-cells";
import { requireEditable } from "./access";
import { asOneOf } from "./arguments";
import { changeFormatsHere } from "./format-access";
import type { AreasTarget } from "./range-target";

const PARTS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `clear` of a range or of areas. Throws `InvalidArgument`, `AccessDenied`. */
export function clearCells({ sheet, areas }: AreasTarget, applyTo: unknown): void {
  requireEditable(sheet);
  const part = applyTo === null || applyTo === undefined ? "All" : asOneOf(applyTo, "applyTo", PARTS);
  for (const area of areas) {
    if (part === "All" || part === "Contents") clearContents(sheet, area);
    // Hyperlinks outlive the text that showed them, as under Delete.
    if (part === "All" || part === "Hyperlinks") dropLinks(sheet, area);
    if (part === "All" || part === "Formats") clearFormats(sheet, area);
    if (part === "RemoveHyperlinks") {
      for (const { row, column } of dropLinks(sheet, area)) {
        changeFormats(sheet, rect(row, column, row, column), () => DEFAULT_FORMAT);
      }
    }
  }
}

function clearContents(sheet: HostSheet, area: Rect): void {
  for (const { row, column } of [...cellsIn(sheet, area)]) putCell(sheet, row, column, "", null);
}

/** Formats include what is merged and the conditional formats. */
function clearFormats(sheet: HostSheet, area: Rect): void {
  unmerge(sheet, area);
  changeFormatsHere(() => changeFormats(sheet, area, () => DEFAULT_FORMAT));
  for (const format of sheet.conditionalFormats) format.ranges = areaDifference(format.ranges, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}

function dropLinks(sheet: HostSheet, area: Rect): { row: number; column: number }[] {
  const places = [...sheet.hyperlinks.keys()].map(cellPlace);
  const inside = places.filter(
    ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  for (const { row, column } of inside) sheet.hyperlinks.delete(cellKey(row, column));
  return inside;
}
