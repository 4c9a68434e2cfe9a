import { MAX_COLUMN, MAX_ROW, parseCell, type Column, type Row } from "../../../src/core/address/address";
import type { Grid } from "../../../src/core/sheet/grid";
import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { scanPart } from "../../../src/workbook/xlsx/read/scan-part";
import type { XmlScanner } from "../../../src/workbook/xlsx/read/xml-scanner";
import { cellKey, type HostSheet } from "../model/host-workbook";
import type { Formats } from "./load-formats";

/** What stands in a worksheet part's rows besides their cells. */
export interface LoadedRows {
  /** The last row that the part names; 0 for none. */
  readonly lastRow: number;
}

/** Puts the rows and cells of a worksheet part into the sheet: formats and sizes from the part, values and formulas from the grid. */
export function loadCells(
  source: OpcPackage,
  part: string,
  { grid, formats, sheet }: { readonly grid: Grid; readonly formats: Formats; readonly sheet: HostSheet },
): LoadedRows {
  const scanner = scanPart(source, part);
  let row = 0;
  let column = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "row" && scanner.depth === 3) {
      row = scanner.attributeNumber("r") >= 1 ? scanner.attributeNumber("r") : row + 1;
      column = 0;
      if (row <= MAX_ROW) loadRow(scanner, row, formats, sheet);
    } else if (scanner.name === "c" && scanner.depth === 4) {
      const stated = parseCell(scanner.attribute("r") ?? "");
      column = stated?.column ?? column + 1;
      const at = stated?.row ?? row;
      if (at <= MAX_ROW && column <= MAX_COLUMN) loadCell(at as Row, column as Column, styleOf(scanner));
    }
  }
  return { lastRow: Math.min(row, MAX_ROW) };

  function loadCell(at: Row, across: Column, style: number): void {
    const value = grid.value(at, across);
    const formula = grid.formula(at, across);
    const format = formats.formatOf(style);
    const around = sheet.rowFormats.get(at) ?? sheet.columnFormats.get(across) ?? formats.formatOf(0);
    if (value === null && formula === null && format === around) return;
    sheet.cells.set(cellKey(at, across), {
      value: value ?? "",
      formula: formula === null ? null : `=${formula}`,
      format,
    });
  }
}

function loadRow(scanner: XmlScanner, row: number, formats: Formats, sheet: HostSheet): void {
  const height = Number(scanner.attribute("ht") ?? NaN);
  if (Number.isFinite(height)) sheet.rowHeights.set(row, height);
  if (scanner.attributeFlag("hidden")) sheet.hiddenRows.add(row);
  if (scanner.attributeFlag("customFormat")) sheet.rowFormats.set(row, formats.formatOf(styleOf(scanner)));
}

function styleOf(scanner: XmlScanner): number {
  return Math.max(0, scanner.attributeNumber("s"));
}
