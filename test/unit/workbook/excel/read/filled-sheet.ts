import { parseRect } from "../../../../../src/core/address/address";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { internFormat } from "../../../../excel-host/model/formats";
import type { CellValue, HostFormat, HostSheet } from "../../../../excel-host/model/host-workbook";
import { formatOf, putCell, putFormat } from "../../../../excel-host/model/sheet-cells";

/** A host with one sheet, `Data`, and nothing later than the oldest Excel that we serve. */
export function hostWithSheet(): { host: ExcelHost; sheet: HostSheet } {
  const host = ExcelHost.empty(["Data"], { apiLevel: 13 });
  return { host, sheet: host.workbook.sheets[0]! };
}

/** Puts a value, or a formula with its value, into the cell of an address. */
export function fill(sheet: HostSheet, address: string, value: CellValue, formula: string | null = null): void {
  const { top, left } = place(address);
  putCell(sheet, top, left, value, formula);
}

/** Changes the format of the cell of an address. */
export function style(sheet: HostSheet, address: string, change: Partial<HostFormat>): void {
  const { top, left } = place(address);
  putFormat(sheet, top, left, internFormat({ ...formatOf(sheet, top, left), ...change }));
}

function place(address: string) {
  const area = parseRect(address);
  if (!area) throw new RangeError(`not a cell: ${address}`);
  return area;
}
