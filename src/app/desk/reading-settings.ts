import type { ReadChoices } from "../../core/read/read-choices";
import { settleColumns } from "../../core/settings/settle-columns";
import type { Settings } from "../../core/settings/settings";
import { findSheetSettings, withSheetSettings } from "../../core/settings/sheet-settings";
import type { ReadParts } from "./reading";

/** The settings with what is in force for a sheet; the same object when they say it already. The table's first year is no decision. */
export function withReading(settings: Settings, { sheet, choices, year, opened }: ReadParts): Settings {
  if (sheet === null) return settings;
  const first = opened.ok ? (opened.cascade.years[0] ?? null) : null;
  const decided = { sheet, choices, year: year === first ? null : year };
  const wanted = withSheetSettings(settings, decided);
  const stored = findSheetSettings(settings, sheet);
  const isSame = same(findSheetSettings(wanted, sheet), stored);
  return isSame ? settings : wanted;
}

/** Whether the choices in force are those that the workbook remembers of the sheet. */
export function holdsAlready(
  settings: Settings,
  { sheet, choices, columns }: Pick<ReadParts, "sheet" | "choices" | "columns">,
): boolean {
  const stored = sheet === null ? null : findSheetSettings(settings, sheet);
  return stored !== null && sameChoices(settleColumns(stored.choices, columns), choices);
}

function sameChoices(one: ReadChoices, other: ReadChoices): boolean {
  const told = ({ header, profile, layout, columns, rows, join }: ReadChoices) => [
    header,
    profile,
    layout,
    join,
    [...columns].sort((a, b) => a.index - b.index),
    [...rows].sort((a, b) => a.row - b.row),
  ];
  return same(told(one), told(other));
}

/** Whether two pieces of data say the same; their fields are always written in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
