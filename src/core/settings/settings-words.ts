import type { LayoutFamily } from "../cascade/layout-family";
import type { Approach } from "../forms/skp/skp-options";
import { PROFILES } from "../profile/profiles";
import type { Field } from "../read/column";
import { tidyText } from "../text/normalise";
import type { GeneralTopic, SettingsTexts, SheetTopic } from "./settings-texts";

/** The places of a line, as the table's heading names them. */
export type LinePart = keyof SettingsTexts["columns"];

/** All words that a settings sheet can hold, of every language, by their `wordKey`. */
export interface SettingsWords {
  readonly parts: ReadonlyMap<string, LinePart>;
  readonly topics: ReadonlyMap<string, SheetTopic | GeneralTopic>;
  readonly fields: ReadonlyMap<string, Field>;
  /** To the profile's id. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly switches: ReadonlyMap<string, boolean>;
  readonly approaches: ReadonlyMap<string, Approach>;
  readonly layouts: ReadonlyMap<string, LayoutFamily>;
  readonly rowParts: ReadonlyMap<string, "level" | "parent" | "root">;
  /** What stands for the whole workbook; these by `tidyText` in lower case, so that a sheet called `Semua` is a sheet. */
  readonly allSheets: ReadonlySet<string>;
  /** Texts that stand on the sheet for the reader alone. */
  readonly around: ReadonlySet<string>;
  /** How the longer ones of these begin. */
  readonly beginnings: readonly string[];
}

/** A word as people type it again: case, spaces and punctuation do not count. */
export function wordKey(text: string): string {
  return tidyText(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of these languages. Excel itself shows a switch as TRUE or FALSE. */
export function collectWords(languages: readonly SettingsTexts[]): SettingsWords {
  const keyed = <T extends string>(pick: (texts: SettingsTexts) => Readonly<Record<T, string>>): Map<string, T> =>
    new Map(
      languages.flatMap((texts) =>
        (Object.entries(pick(texts)) as [T, string][]).map(([name, word]) => [wordKey(word), name] as const),
      ),
    );
  return {
    parts: keyed((texts) => texts.columns),
    topics: keyed((texts) => texts.topics),
    fields: keyed((texts) => texts.fields),
    profiles: new Map(
      PROFILES.flatMap(({ id, label, labelEn }) => [label, labelEn, id].map((name) => [wordKey(name), id] as const)),
    ),
    switches: new Map([
      ["true", true],
      ["false", false],
      ...languages.flatMap(({ yes, no }): [string, boolean][] => [
        [wordKey(yes), true],
        [wordKey(no), false],
      ]),
    ]),
    approaches: keyed((texts) => texts.approaches),
    layouts: keyed((texts) => texts.layouts),
    rowParts: keyed(({ rowLevel, rowParent, rowRoot }) => ({ level: rowLevel, parent: rowParent, root: rowRoot })),
    allSheets: new Set(languages.map(({ allSheets }) => tidyText(allSheets).toLowerCase())),
    around: new Set(
      languages.flatMap(({ title, notes, knownOthers, foreign }) =>
        [title, ...notes, knownOthers, foreign].map(wordKey),
      ),
    ),
    beginnings: languages.flatMap(({ knownFields, knownProfiles }) => [wordKey(knownFields), wordKey(knownProfiles)]),
  };
}
