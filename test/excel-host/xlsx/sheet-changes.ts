import { isDeepStrictEqual } from "node:util";

import { MARK_NAME } from "../../../src/workbook/made/sheet-mark";
import type { HostCell, HostSheet, HostWorkbook } from "../model/host-workbook";

/** A sheet of the file that keeps its part: what differs in it is put into the part. */
export interface KeptSheet {
  readonly sheet: HostSheet;
  readonly before: HostSheet;
  /** Keys of the cells that hold something else now. */
  readonly cells: readonly number[];
}

/** What became of the sheets of a file in the host. */
export interface SheetChanges {
  readonly kept: readonly KeptSheet[];
  /** Sheets that are written anew, with the sheet of the file that they take the place of, or null. */
  readonly written: readonly { readonly sheet: HostSheet; readonly replaces: HostSheet | null }[];
  readonly removed: readonly HostSheet[];
}

/** What can change without the part being written anew. */
const BESIDE_THE_PART = new Set<keyof HostSheet>(["name", "visibility", "names", "conditionalFormats", "cells"]);

/**
 * Sorts the sheets of the host by what the file needs to become the same; `before` is the file as it was loaded. Throws an Error naming
 * a user's sheet that was changed in a way, or removed, for which its part would have to be written anew.
 */
export function sheetChanges(before: HostWorkbook, now: HostWorkbook): SheetChanges {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const kept: KeptSheet[] = [];
  const written: { sheet: HostSheet; replaces: HostSheet | null }[] = [];
  for (const sheet of now.sheets) {
    const old = known.get(sheet.id) ?? null;
    known.delete(sheet.id);
    const fields = old ? changedFields(old, sheet) : [];
    const cells = old && fields.length === 0 ? changedCells(old, sheet) : null;
    if (old && cells) kept.push({ sheet, before: old, cells });
    else if (old === null || isMarked(old)) written.push({ sheet, replaces: old });
    else
      throw new Error(`cannot save what changed on the user's sheet ${sheet.name}: ${fields.join(", ") || "formats"}`);
  }
  const removed = Array.from(known.values());
  const lost = removed.find((sheet) => !isMarked(sheet));
  if (lost) throw new Error(`cannot save without the user's sheet ${lost.name}`);
  return { kept, written, removed };
}

/** The fields of a sheet, by name, that its part would have to be written anew for. */
export function changedFields(before: HostSheet, now: HostSheet): (keyof HostSheet)[] {
  const fields = Object.keys(before) as (keyof HostSheet)[];
  return fields.filter((field) => !BESIDE_THE_PART.has(field) && !isDeepStrictEqual(before[field], now[field]));
}

/** The cells with another value or formula; null when a format has changed as well. */
function changedCells(before: HostSheet, now: HostSheet): number[] | null {
  const changed: number[] = [];
  for (const key of new Set([...before.cells.keys(), ...now.cells.keys()])) {
    const old = before.cells.get(key);
    const cell = now.cells.get(key);
    if (old && cell && old.format !== cell.format && !isDeepStrictEqual(old.format, cell.format)) return null;
    if (!sameContent(old, cell)) changed.push(key);
  }
  return changed;
}

function sameContent(a: HostCell | undefined, b: HostCell | undefined): boolean {
  return (a?.value ?? "") === (b?.value ?? "") && (a?.formula ?? null) === (b?.formula ?? null);
}

function isMarked(sheet: HostSheet): boolean {
  return sheet.names.some(({ name }) => name.toLowerCase() === MARK_NAME);
}
