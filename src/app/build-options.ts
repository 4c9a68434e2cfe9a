import type { Cascade } from "../core/cascade/cascade";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { findSheetSettings } from "../core/settings/sheet-settings";
import type { BuildOptions } from "./build-sheets";

/**
 * The year in force: the chosen one, else the one that is remembered for the sheet, as long as its table has it, else the table's first.
 * Null when there is none.
 */
export function yearInForce(cascade: Cascade, chosen: string | null, settings: Settings): string | null {
  const { years, sheet } = cascade;
  const remembered = findSheetSettings(settings, sheet)?.year ?? null;
  const stands = remembered !== null && (years.length === 0 || years.includes(remembered));
  return chosen ?? (stands ? remembered : (years[0] ?? null));
}

/**
 * What a build is told when the person chose no more than a year, or nothing: what the workbook remembers, and blanks where only the
 * person knows. `thisYear` is the year of the SKP for a table without years.
 */
export function buildOptions(
  cascade: Cascade,
  chosen: string | null,
  thisYear: string,
  settings: Settings = DEFAULT_SETTINGS,
): BuildOptions {
  const year = yearInForce(cascade, chosen, settings);
  const { paper, parts, grey } = settings.tree;
  return { year, tree: { paper, parts, grey }, skp: { year: year ?? thisYear, ...settings.skp } };
}
