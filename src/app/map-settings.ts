import { parseSettings } from "../core/settings/parse-settings";
import type { Settings } from "../core/settings/settings";
import type { SettingsTexts } from "../core/settings/settings-texts";
import { findSheetSettings, withSheetSettings } from "../core/settings/sheet-settings";
import { gridFromRows } from "../core/sheet/grid-builder";

/** Lines of a settings sheet as they are typed: `Kolom C=Indikator`, `Baris judul=3-5`, `Tata letak=tabel panjang`. */
export type MappedSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly line: string };

/**
 * The settings with these lines for each of the sheets, in place of what was decided about the same things. The first line that is not
 * understood comes back instead. A line is what it is about, `=`, and its value, in the words of the settings sheet of any language.
 */
export function mapSettings(
  settings: Settings,
  lines: readonly string[],
  sheets: readonly string[],
  vocabularies: readonly SettingsTexts[],
): MappedSettings {
  const [words] = vocabularies;
  if (!words || lines.length === 0) return { ok: true, settings };
  const { columns } = words;
  const heading = [columns.sheet, columns.topic, columns.heading, columns.value];
  for (const line of lines) if (!isUnderstood(line, heading, vocabularies)) return { ok: false, line };
  let mapped = settings;
  for (const sheet of sheets) {
    const rows = lines.map((line) => [sheet, ...splitLine(line)]);
    const [said] = parseSettings(gridFromRows("", [heading, ...rows]), vocabularies).sheets;
    if (!said) continue;
    const before = findSheetSettings(settings, sheet);
    const { choices } = said;
    const kept = before?.choices;
    const places = new Set(choices.columns.map(({ index }) => index));
    const chosenRows = new Set(choices.rows.map(({ row }) => row));
    mapped = withSheetSettings(mapped, {
      sheet,
      year: said.year ?? before?.year ?? null,
      choices: {
        header: choices.header ?? kept?.header ?? null,
        profile: choices.profile ?? kept?.profile ?? null,
        layout: choices.layout ?? kept?.layout ?? null,
        columns: [...(kept?.columns ?? []).filter(({ index }) => !places.has(index)), ...choices.columns],
        join: choices.join.length > 0 ? choices.join : (kept?.join ?? []),
        rows: [...(kept?.rows ?? []).filter(({ row }) => !chosenRows.has(row)), ...choices.rows],
      },
    });
  }
  return { ok: true, settings: mapped };
}

function isUnderstood(line: string, heading: readonly string[], vocabularies: readonly SettingsTexts[]): boolean {
  const { sheets, foreign } = parseSettings(gridFromRows("", [heading, ["S", ...splitLine(line)]]), vocabularies);
  return sheets.length === 1 && foreign.length === 0;
}

/** Topic, no heading, value. */
function splitLine(line: string): readonly [string, string, string] {
  const at = line.indexOf("=");
  return at < 0 ? [line, "", ""] : [line.slice(0, at).trim(), "", line.slice(at + 1).trim()];
}
