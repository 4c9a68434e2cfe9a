import { isDeepStrictEqual } from "node:util";

import { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { Relationships } from "../../../src/workbook/xlsx/package/relationships";
import { readWorkbookIndex } from "../../../src/workbook/xlsx/read/workbook-index";
import { updateSheetTitles } from "../../../src/workbook/xlsx/write/app-properties";
import type { HostConditionalFormat, HostSheet, HostWorkbook } from "../model/host-workbook";
import { arrangeWorkbookPart, renameInWorkbookPart } from "./arrange-workbook-part";
import { dropCalculationChain } from "./drop-calculation-chain";
import { loadWorkbook } from "./load-workbook";
import { patchCells } from "./patch-cells";
import { addRuleLooks, patchRules } from "./patch-rules";
import { requireSame } from "./require-same";
import { saveSettings } from "./settings-part";
import { sheetChanges, type SheetChanges } from "./sheet-changes";
import { unplannedCells, writePlannedSheets } from "./write-planned-sheets";

/**
 * The workbook as a file: the one that it was loaded from, with what the host has changed. A sheet that did not change keeps its part byte
 * for byte; texts typed into a sheet and formula rules on it are put into its part; a sheet that is new, or of ours and changed in more
 * than that, is written anew by the file host. What came out is loaded again and compared: an Error names what the file cannot hold,
 * such as a format that was set on a user's sheet.
 */
export function saveWorkbook(original: Uint8Array, workbook: HostWorkbook): Uint8Array {
  const before = loadWorkbook(original);
  const source = OpcPackage.open(original);
  const changes = sheetChanges(before, workbook);
  renameKept(source, changes);
  writePlannedSheets(source, before.sheets, changes);
  patchSheets(source, changes);
  saveSettings(source, before.settings, workbook.settings);
  arrange(source, OpcPackage.open(original), workbook);
  const bytes = source.toBytes();
  requireSame(workbook, loadWorkbook(bytes), new Set(changes.written.map(({ sheet }) => sheet.id)));
  return bytes;
}

function renameKept(source: OpcPackage, { kept }: SheetChanges): void {
  const renamed = kept.filter(({ sheet, before }) => sheet.name !== before.name);
  if (renamed.length === 0) return;
  const names = new Map(renamed.map(({ sheet, before }) => [before.name.toLowerCase(), sheet.name]));
  const { part } = readWorkbookIndex(source);
  source.set(part, renameInWorkbookPart(source.text(part), part, names));
}

function patchSheets(source: OpcPackage, { kept, written }: SheetChanges): void {
  const { sheets } = readWorkbookIndex(source);
  const partOf = (sheet: HostSheet): string => sheets.find(({ name }) => name === sheet.name)!.part;
  for (const { sheet, cells, before } of kept) {
    putCells(source, partOf(sheet), sheet, cells);
    putRules(source, partOf(sheet), before.conditionalFormats, sheet.conditionalFormats);
  }
  for (const { sheet } of written) putCells(source, partOf(sheet), sheet, unplannedCells(sheet));
}

function putCells(source: OpcPackage, part: string, sheet: HostSheet, keys: readonly number[]): void {
  if (keys.length === 0) return;
  source.set(part, patchCells(source.text(part), part, sheet, keys));
  dropCalculationChain(source);
}

/** Rules are known by their ids, which tell the place of those that came from the file. */
function putRules(
  source: OpcPackage,
  part: string,
  before: readonly HostConditionalFormat[],
  now: readonly HostConditionalFormat[],
): void {
  const unchanged = new Set(
    before.filter((rule) => now.some((other) => isDeepStrictEqual(rule, other))).map(({ id }) => id),
  );
  const gone = before.filter(({ id }) => !unchanged.has(id)).map(({ id }) => Number(id.split(" ").at(-1)));
  const added = now.filter(({ id }) => !unchanged.has(id));
  if (gone.length === 0 && added.length === 0) return;
  const { stylesPart } = readWorkbookIndex(source);
  if (stylesPart === null) throw new Error("cannot save conditional formats in a workbook without styles");
  const looks = addRuleLooks(source.text(stylesPart), stylesPart, added);
  if (added.length > 0) source.set(stylesPart, looks.text);
  const indexes = added.map((_, i) => looks.first + i);
  source.set(part, patchRules(source.text(part), part, { added, gone }, indexes));
}

/** The list of sheets, and the titles that other programs show of it. */
function arrange(source: OpcPackage, original: OpcPackage, workbook: HostWorkbook): void {
  const { part } = readWorkbookIndex(source);
  const before = source.text(part);
  const after = arrangeWorkbookPart(before, part, workbook);
  if (after !== before) source.set(part, after);
  const titles = worksheetNames(original);
  const now = worksheetNames(source);
  if (titles.join("\n") === now.join("\n")) return;
  for (const { part: properties } of Relationships.of(original, "").byKind("extended-properties"))
    if (original.has(properties))
      source.set(properties, updateSheetTitles(original.text(properties), properties, titles, now));
}

function worksheetNames(source: OpcPackage): string[] {
  return readWorkbookIndex(source)
    .sheets.filter(({ kind }) => kind === "worksheet")
    .map(({ name }) => name);
}
