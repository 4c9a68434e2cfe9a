import type { SheetTexts } from "../../core/report/sheet-texts";
import type { SettingsTexts } from "../../core/settings/settings-texts";

/** What a desk knows besides the workbook. */
export interface DeskSetting {
  /** The words of the sheets that are made, in the language that is spoken now. */
  texts(): SheetTexts;
  /** The words of the settings sheet, likewise. */
  settingsTexts(): SettingsTexts;
  /** Year of the SKP when a table names none. */
  readonly thisYear: string;
}
