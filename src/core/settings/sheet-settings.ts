import { tidyText } from "../text/normalise";
import type { Settings, SheetSettings } from "./settings";

/** A sheet's name for comparing: in one workbook no two names are alike but for case. */
export function sheetKey(name: string): string {
  return tidyText(name).toLowerCase();
}

/** What was decided about the sheet of this name, or null. */
export function findSheetSettings(settings: Settings, sheet: string): SheetSettings | null {
  const key = sheetKey(sheet);
  return settings.sheets.find((one) => sheetKey(one.sheet) === key) ?? null;
}

/** The settings with these for one sheet, in place of earlier ones for it; those that decide nothing only take the earlier ones away. */
export function withSheetSettings(settings: Settings, one: SheetSettings): Settings {
  const key = sheetKey(one.sheet);
  const at = settings.sheets.findIndex(({ sheet }) => sheetKey(sheet) === key);
  const sheets = [...settings.sheets];
  sheets.splice(at === -1 ? sheets.length : at, at === -1 ? 0 : 1, ...(decidesNothing(one) ? [] : [one]));
  return { ...settings, sheets };
}

function decidesNothing({ choices, year }: SheetSettings): boolean {
  const { header, columns, profile, layout, rows, join } = choices;
  const lists = [columns, rows, join];
  return lists.every(({ length }) => length === 0) && [header, profile, layout, year].every((each) => each === null);
}
