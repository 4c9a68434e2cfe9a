import { type Change, compareVersions } from "../core/compare/compare-versions";
import { sheetVersion } from "../core/compare/sheet-version";
import type { Settings } from "../core/settings/settings";
import type { Workbook } from "../workbook/workbook";
import { type OpenedCascade, openCascade, type OpenRefusal } from "./open-cascade";

/** A plan and its change. */
export interface OpenedVersions {
  readonly ok: true;
  readonly earlier: OpenedCascade;
  readonly later: OpenedCascade;
  /** What the later one says otherwise. */
  readonly changes: readonly Change[];
}

/** No two sheets are named as versions of one plan. */
export interface NoVersions {
  readonly ok: false;
  readonly reason: "no-versions";
  readonly sheets: readonly string[];
}

/**
 * Reads two sheets as versions of one plan: the named ones, the earlier first; with none named the first pair that is called so, such as `Renja`
 * and `Renja Perubahan`. Throws `WorkbookError`.
 */
export async function openVersions(
  workbook: Workbook,
  named: readonly [string, string] | null,
  settings: Settings,
): Promise<OpenedVersions | NoVersions | OpenRefusal> {
  const sheets = await workbook.sheets();
  const names = sheets.filter(({ visible, made }) => visible && made === null).map(({ name }) => name);
  const pair = named ?? findPair(names);
  if (!pair) return { ok: false, reason: "no-versions", sheets: names };
  const earlier = await openCascade(workbook, { sheet: pair[0], settings, sheets });
  if (!earlier.ok) return earlier;
  const later = await openCascade(workbook, { sheet: pair[1], settings, sheets });
  return later.ok ? { ok: true, earlier, later, changes: compareVersions(earlier.cascade, later.cascade) } : later;
}

function findPair(names: readonly string[]): readonly [string, string] | null {
  const versions = names.map((name) => ({ name, ...sheetVersion(name) }));
  for (const later of versions.filter(({ isChanged }) => isChanged)) {
    const earlier = versions.find(({ plan, isChanged }) => !isChanged && plan === later.plan);
    if (earlier) return [earlier.name, later.name];
  }
  return null;
}
