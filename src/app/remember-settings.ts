import { isSettingsSheet, parseSettings } from "../core/settings/parse-settings";
import { planSettings } from "../core/settings/plan-settings";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import type { SettingsTexts } from "../core/settings/settings-texts";
import { sheetKey } from "../core/settings/sheet-settings";
import type { SheetInfo, Workbook } from "../workbook/workbook";

/** What a workbook remembers, and the sheet that says so: null when it remembers nothing. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly sheet: string | null;
}

/** What the workbook remembers, as `findSettings` finds it. Throws `WorkbookError`. */
export async function readSettings(
  workbook: Workbook,
  vocabularies: readonly SettingsTexts[],
  sheets?: readonly SheetInfo[],
): Promise<Settings> {
  return (await findSettings(workbook, vocabularies, sheets)).settings;
}

/**
 * What the workbook remembers: what its settings sheet says, as people have left it. A sheet that lost our mark, as when another program
 * saved the file, counts when it has the name and holds the table. `vocabularies` are the words of every language; `sheets` is the
 * workbook's list when it is known already. Throws `WorkbookError`.
 */
export async function findSettings(
  workbook: Workbook,
  vocabularies: readonly SettingsTexts[],
  sheets?: readonly SheetInfo[],
): Promise<FoundSettings> {
  const names = new Set(vocabularies.map(({ sheetName }) => sheetKey(sheetName)));
  const isNamed = ({ name }: SheetInfo) => names.has(sheetKey(name));
  const listed = sheets ?? (await workbook.sheets());
  const marked = listed.filter(({ made }) => made?.kind === "settings");
  // A copy that the person made of the sheet has its mark too, but not its name.
  const ours = marked.find(isNamed) ?? marked[0];
  if (ours) return { settings: parseSettings(await workbook.read(ours.name), vocabularies), sheet: ours.name };
  for (const { name } of listed.filter((sheet) => sheet.made === null && isNamed(sheet))) {
    const grid = await workbook.read(name);
    if (isSettingsSheet(grid, vocabularies)) return { settings: parseSettings(grid, vocabularies), sheet: name };
  }
  return { settings: DEFAULT_SETTINGS, sheet: null };
}

/**
 * Writes the settings sheet in place of the one before, which the person may have edited: what they wrote is in these settings, for they
 * came from `readSettings`. `undo` passes over it. Throws `WorkbookError`.
 */
export async function rememberSettings(workbook: Workbook, settings: Settings, texts: SettingsTexts): Promise<void> {
  await workbook.write([planSettings(settings, texts)], { lasting: true });
}
