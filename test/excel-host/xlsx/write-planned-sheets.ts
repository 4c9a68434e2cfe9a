import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import type { FileSheet } from "../../../src/workbook/xlsx/write/file-sheet";
import { WorkbookEdit } from "../../../src/workbook/xlsx/write/workbook-edit";
import type { HostCell, HostSheet } from "../model/host-workbook";
import { planCellStyle } from "./plan-cell-style";
import { planOfHostSheet } from "./plan-of-host-sheet";
import type { SheetChanges } from "./sheet-changes";

/**
 * Writes into the package, by the file host, the sheets that are new or written anew, and removes those that are gone. What stands in cells
 * that no plan can say (`unplannedCells`) is left out. `before` are the host's sheets of the package in its order.
 */
export function writePlannedSheets(
  source: OpcPackage,
  before: readonly HostSheet[],
  { written, removed }: SheetChanges,
): void {
  if (written.length === 0 && removed.length === 0) return;
  const edit = new WorkbookEdit(source);
  const inFile = edit.sheets.filter(({ type }) => type === "worksheet" || type === "");
  const fileSheetOf = new Map(before.map((sheet, i) => [sheet, inFile[i]!]));
  const entries = edit.arrange({
    assignments: written.map(({ sheet, replaces }) => ({
      // A key that is surely its own: no link leads to a sheet by its key.
      plan: { ...planOfHostSheet(withPlannedCells(sheet)), key: sheet.id },
      name: sheet.name,
      replaces: replaces && fileSheetOf.get(replaces)!,
      edited: null,
    })),
    removed: removed.map((sheet) => markedOr(fileSheetOf.get(sheet)!, sheet)),
    released: [],
  });
  for (const [assignment, entry] of entries) edit.writeSheet(assignment, entry);
  edit.commit();
}

/** Keys of the cells that no plan can say: formulas, truth values, and texts in fonts that no plan has, such as a user types them. */
export function unplannedCells(sheet: HostSheet): number[] {
  return Array.from(sheet.cells).flatMap(([key, { value, formula, format }]) =>
    formula !== null || typeof value === "boolean" || !planCellStyle(format, value) ? [key] : [],
  );
}

/** The sheet without those cells; one in a format that a plan can say stays without its value. */
export function withPlannedCells(sheet: HostSheet): HostSheet {
  const cells = new Map(sheet.cells);
  for (const key of unplannedCells(sheet)) {
    const cell = sheet.cells.get(key)!;
    if (keepsFormat(cell)) cells.set(key, { ...cell, value: "", formula: null });
    else cells.delete(key);
  }
  return { ...sheet, cells };
}

/** Whether a cell that no plan can say keeps its format all the same. */
export function keepsFormat({ format }: HostCell): boolean {
  return format.horizontalAlignment !== "General" && planCellStyle(format, "x") !== null;
}

function markedOr(file: FileSheet, sheet: HostSheet): FileSheet & { mark: NonNullable<FileSheet["mark"]> } {
  const { mark } = file;
  if (!mark) throw new Error(`cannot save without the sheet ${sheet.name}: its mark cannot be read`);
  return { ...file, mark };
}
