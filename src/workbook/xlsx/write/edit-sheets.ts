import { formatRef, type Cell, type Rect } from "../../../core/address/address";
import type { CellEdit } from "../../../core/check/fix";
import type { Grid } from "../../../core/sheet/grid";
import { changedCell, showsBefore } from "../../cells/distinct-edits";
import { WorkbookError } from "../../workbook";
import type { OpcPackage } from "../package/opc-package";
import { encodeLike, utf8Bytes } from "../package/xml-part";
import { cellKey } from "../read/cell-reference";
import { findWorksheet, readGrid, type SharedParts } from "../read/read-grid";
import type { SheetEntry } from "../read/workbook-index";
import { locateCells, type SheetPlaces } from "./locate-cells";
import { patchCells } from "./patch-cells";
import { spliceBytes } from "./splice-bytes";
import { tableEdges } from "./table-edges";

/** A worksheet that has been edited: its part with nothing else changed. */
export interface EditedSheet {
  readonly sheet: SheetEntry;
  readonly bytes: Uint8Array;
}

/**
 * The worksheets with the texts of edits, each cell once, in their cells. Nothing reaches the package. Throws WorkbookError: `no-such-sheet`;
 * `changed` for a cell that does not show what its edit takes for its text, holds a formula or is filled by one, or is covered by a merged
 * area; `protected`; `unsupported` for a cell whose text a table repeats.
 */
export function editSheets(pkg: OpcPackage, shared: SharedParts, edits: readonly CellEdit[]): EditedSheet[] {
  const bySheet = new Map<SheetEntry, CellEdit[]>();
  for (const edit of edits) {
    const sheet = findWorksheet(shared.index, edit.at.sheet);
    const others = bySheet.get(sheet);
    if (others) others.push(edit);
    else bySheet.set(sheet, [edit]);
  }
  return Array.from(bySheet, ([sheet, own]) => ({ sheet, bytes: editSheet(pkg, shared, sheet, own) }));
}

function editSheet(
  pkg: OpcPackage,
  shared: SharedParts,
  { name, part }: SheetEntry,
  edits: readonly CellEdit[],
): Uint8Array {
  const original = pkg.bytes(part);
  const bytes = utf8Bytes(original);
  const texts = new Map(edits.map(({ at, after }) => [cellKey(at.row, at.column), after]));
  const places = locateCells(bytes, part, texts.keys());
  const grid = readGrid(pkg, name, shared);
  const headers = tableEdges(pkg, part);
  for (const edit of edits) {
    const { at } = edit;
    if (!showsBefore(grid.text(at.row, at.column), edit) || isCovered(grid, at) || isCalculated(places, at))
      throw changedCell(edit);
    if (headers.some((area) => contains(area, at))) throw new WorkbookError("unsupported", formatRef(at));
  }
  if (places.isProtected) throw new WorkbookError("protected", name);
  return encodeLike(original, spliceBytes(bytes, patchCells(places, texts)));
}

/** Whether the cell lies in a merged area and is not its first: what is put there nobody sees. */
function isCovered({ merges }: Grid, at: Cell): boolean {
  return merges.some((area) => contains(area, at) && (area.top !== at.row || area.left !== at.column));
}

function isCalculated({ cells, filled }: SheetPlaces, at: Cell): boolean {
  const found = cells.get(cellKey(at.row, at.column)) ?? [];
  return found.some(({ hasFormula }) => hasFormula) || filled.some((area) => contains(area, at));
}

function contains({ top, left, bottom, right }: Rect, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
