import type { Element } from "@xmldom/xmldom";

import { MAX_COLUMN } from "../../../src/core/address/address";
import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { pixelsForColumnWidth } from "../../../src/workbook/xlsx/write/digit-width";
import { STANDARD_WIDTH } from "../model/formats";
import type { HostSheet } from "../model/host-workbook";
import { flagOf, numberOf } from "./element-values";
import type { Formats } from "./load-formats";

const POINTS_PER_PIXEL = 72 / 96;

/** Puts the columns of a worksheet part into the sheet and gives back the width, in points, of those that it does not name. */
export function loadColumns(root: Element, sheet: HostSheet, formats: Formats, digitWidth: number): number {
  const pointsOf = (width: number): number => pixelsForColumnWidth(width, digitWidth) * POINTS_PER_PIXEL;
  const columns = childElement(root, "cols");
  for (const element of columns ? childElements(columns, "col") : []) {
    const width = numberOf(element, "width", NaN);
    const style = numberOf(element, "style", 0);
    const last = Math.min(numberOf(element, "max", 0), MAX_COLUMN);
    for (let at = Math.max(1, numberOf(element, "min", 1)); at <= last; at++) {
      if (Number.isFinite(width)) sheet.columnWidths.set(at, pointsOf(width));
      if (flagOf(element, "hidden")) sheet.hiddenColumns.add(at);
      if (style > 0) sheet.columnFormats.set(at, formats.formatOf(style));
    }
  }
  const properties = childElement(root, "sheetFormatPr");
  const standard = properties ? numberOf(properties, "defaultColWidth", NaN) : NaN;
  return Number.isFinite(standard) ? pointsOf(standard) : STANDARD_WIDTH;
}
