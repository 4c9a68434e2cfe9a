import { isDeepStrictEqual } from "node:util";

import { formatRect } from "../../../src/core/address/address";
import type { HostConditionalFormat, HostName, HostSheet, HostWorkbook } from "../model/host-workbook";
import { cellPlace, inheritedFormat } from "../model/sheet-cells";
import { normalisePlan } from "./normalise-plan";
import { planOfHostSheet } from "./plan-of-host-sheet";
import { changedFields } from "./sheet-changes";
import { keepsFormat, unplannedCells, withPlannedCells } from "./write-planned-sheets";

/**
 * Compares a workbook with its own file loaded again, and throws an Error naming what the file does not hold. Sheets in `asPlans`, by id,
 * are compared as the plans they are; the others field by field.
 */
export function requireSame(workbook: HostWorkbook, loaded: HostWorkbook, asPlans: ReadonlySet<string>): void {
  const faults = [...differences(workbook, loaded, asPlans)];
  if (faults.length > 0) throw new Error(`the saved file lacks: ${faults.join("; ")}`);
}

function* differences(workbook: HostWorkbook, loaded: HostWorkbook, asPlans: ReadonlySet<string>): Generator<string> {
  const list = ({ sheets }: HostWorkbook) => sheets.map(({ name, visibility }) => `${name} (${visibility})`);
  if (!isDeepStrictEqual(list(workbook), list(loaded))) {
    yield `the tabs ${list(workbook).join(", ")}`;
    return;
  }
  if (!sameNames(workbook.names, loaded.names)) yield "the workbook's names";
  if (workbook.structureProtected !== loaded.structureProtected) yield "the protection of its structure";
  if (workbook.date1904 !== loaded.date1904) yield "its date system";
  if (!isDeepStrictEqual(workbook.settings, loaded.settings)) yield "its settings";
  for (const [i, sheet] of workbook.sheets.entries()) {
    const saved = loaded.sheets[i]!;
    const fields = asPlans.has(sheet.id) ? planDifferences(sheet, saved) : fieldDifferences(sheet, saved);
    if (!sameNames(sheet.names, saved.names)) fields.push("names");
    if (!sameRules(sheet.conditionalFormats, saved.conditionalFormats)) fields.push("conditionalFormats");
    if (fields.length > 0) yield `${fields.join(", ")} of ${sheet.name}`;
  }
}

/** What differs in a sheet whose part was kept; ids are the host's own. */
function fieldDifferences(sheet: HostSheet, saved: HostSheet): string[] {
  const fields: string[] = changedFields(withoutIds(sheet), withoutIds(saved));
  return isDeepStrictEqual(sheet.cells, saved.cells) ? fields : [...fields, "cells"];
}

function withoutIds(sheet: HostSheet): HostSheet {
  const places = new Map(sheet.shapes.map(({ id }, i) => [id, String(i)]));
  const glue = (end: { shapeId: string; site: number } | null) =>
    end && { ...end, shapeId: places.get(end.shapeId) ?? "" };
  const shapes = sheet.shapes.map(({ connector, ...shape }, i) => ({
    ...shape,
    id: String(i),
    connector: connector && { ...connector, begin: glue(connector.begin), end: glue(connector.end) },
  }));
  return { ...sheet, id: "", shapes };
}

/** What differs in a sheet that was written anew: a plan of it, and the cells that no plan can say. */
function planDifferences(sheet: HostSheet, saved: HostSheet): string[] {
  const unplanned = unplannedCells(sheet);
  const asBlanks = new Map(saved.cells);
  for (const key of unplanned) {
    const blank = saved.cells.get(key);
    if (blank && keepsFormat(sheet.cells.get(key)!)) asBlanks.set(key, { ...blank, value: "", formula: null });
    else asBlanks.delete(key);
  }
  const wanted = visible(withPlannedCells(sheet));
  const got = visible({ ...saved, cells: asBlanks });
  const fields = Object.keys(wanted).filter((field) => !isDeepStrictEqual(wanted[field], got[field]));
  const typed = (of: HostSheet) =>
    unplanned.map((key) => {
      const { value, formula, format } = of.cells.get(key) ?? {};
      return [value, formula, showsFormat(sheet, key) ? format : null];
    });
  return isDeepStrictEqual(typed(sheet), typed(saved)) ? fields : [...fields, "cells typed by a user"];
}

/** Whether a cell's format is its own, or one that goes with it; that of an untouched cell is the saved workbook's. */
function showsFormat(sheet: HostSheet, key: number): boolean {
  const cell = sheet.cells.get(key)!;
  const { row, column } = cellPlace(key);
  return keepsFormat(cell) || cell.format !== inheritedFormat(sheet, row, column);
}

/** What a plan of the sheet shows; kind and key are told by the names. */
function visible(sheet: HostSheet): Readonly<Record<string, unknown>> {
  const { kind: _kind, key: _key, ...plan } = normalisePlan(planOfHostSheet(sheet));
  return plan;
}

/** A name's comment is not kept in the model of a file. */
function sameNames(a: readonly HostName[], b: readonly HostName[]): boolean {
  const sorted = (names: readonly HostName[]) =>
    names.map(({ name, formula, visible }) => JSON.stringify([name.toLowerCase(), formula, visible])).sort();
  return isDeepStrictEqual(sorted(a), sorted(b));
}

/** Whatever their order: new rules get a place behind those of the file. */
function sameRules(a: readonly HostConditionalFormat[], b: readonly HostConditionalFormat[]): boolean {
  const sorted = (rules: readonly HostConditionalFormat[]) =>
    rules
      .map(({ ranges, formula, fill, fontColor, bold, stopIfTrue }) =>
        JSON.stringify([ranges.map(formatRect), formula, fill, fontColor, bold, stopIfTrue]),
      )
      .sort();
  return isDeepStrictEqual(sorted(a), sorted(b));
}
