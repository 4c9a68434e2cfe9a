import type { Approach } from "../forms/skp/skp-options";
import type { PaperName } from "../sheet/sheet-plan";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { GeneralTopic, SettingsTexts } from "./settings-texts";
import { wordKey, type SettingsWords } from "./settings-words";

/** What was decided for the whole workbook; null is Jenjang's own choice, or a blank to be filled by hand. */
export interface GeneralValues {
  treePaper: PaperName | null;
  treeIndicators: boolean | null;
  treeTargets: boolean | null;
  treeOwners: boolean | null;
  treeGrey: boolean | null;
  skpInstitution: string | null;
  skpPlace: string | null;
  skpDate: string | null;
  skpPeriod: string | null;
  skpPaper: "A4" | "F4" | null;
  skpApproach: Approach | null;
}

/** How a value stands on the sheet; `parse` gives null for what is none. */
interface Notation<T> {
  print(value: T, texts: SettingsTexts): string;
  parse(text: string, words: SettingsWords): T | null;
}

/** F4 is what folio is called where paper is sold. */
const PAPERS: ReadonlyMap<string, PaperName> = new Map([
  ["a4", "A4"],
  ["f4", "F4"],
  ["folio", "F4"],
  ["f4 folio", "F4"],
  ["a3", "A3"],
]);

const paperOf = (text: string): PaperName | null => PAPERS.get(wordKey(text)) ?? null;
const TEXT: Notation<string> = { print: (value) => value, parse: (text) => text };
const SWITCH: Notation<boolean> = {
  print: (value, texts) => (value ? texts.yes : texts.no),
  parse: (text, words) => words.switches.get(wordKey(text)) ?? null,
};

const NOTATIONS: { readonly [T in GeneralTopic]: Notation<NonNullable<GeneralValues[T]>> } = {
  treePaper: { print: (value) => value, parse: paperOf },
  treeIndicators: SWITCH,
  treeTargets: SWITCH,
  treeOwners: SWITCH,
  treeGrey: SWITCH,
  skpInstitution: TEXT,
  skpPlace: TEXT,
  skpDate: TEXT,
  skpPeriod: TEXT,
  skpPaper: {
    print: (value) => value,
    parse: (text) => {
      const paper = paperOf(text);
      return paper === "A3" ? null : paper;
    },
  },
  skpApproach: {
    print: (value, texts) => texts.approaches[value],
    parse: (text, words) => words.approaches.get(wordKey(text)) ?? null,
  },
};

/** In the order in which they stand on the sheet. */
export const GENERAL_TOPICS = Object.keys(NOTATIONS) as readonly GeneralTopic[];

const { tree: TREE, skp: SKP } = DEFAULT_SETTINGS;

/** The settings for the whole workbook, one by one. */
export function generalValues({ tree, skp }: Pick<Settings, "tree" | "skp">): GeneralValues {
  const { indicators, targets, owners } = tree.parts;
  return {
    treePaper: tree.paper,
    treeIndicators: indicators,
    treeTargets: targets,
    treeOwners: owners,
    treeGrey: tree.grey,
    skpInstitution: skp.institution,
    skpPlace: skp.place,
    skpDate: skp.date,
    skpPeriod: skp.period,
    skpPaper: skp.paper,
    skpApproach: skp.approach,
  };
}

/** The settings of these values; what is null is as Jenjang has it by itself. */
export function settingsOfValues(values: GeneralValues): Pick<Settings, "tree" | "skp"> {
  return {
    tree: {
      paper: values.treePaper,
      parts: {
        indicators: values.treeIndicators ?? TREE.parts.indicators,
        targets: values.treeTargets ?? TREE.parts.targets,
        owners: values.treeOwners ?? TREE.parts.owners,
      },
      grey: values.treeGrey ?? TREE.grey,
    },
    skp: {
      institution: values.skpInstitution,
      place: values.skpPlace,
      date: values.skpDate,
      period: values.skpPeriod,
      paper: values.skpPaper ?? SKP.paper,
      approach: values.skpApproach ?? SKP.approach,
    },
  };
}

/** What Jenjang has when nobody decides. */
export const UNDECIDED: Readonly<GeneralValues> = Object.freeze(generalValues(DEFAULT_SETTINGS));

/** The value as it stands on the sheet, empty for null. */
export function printGeneral<T extends GeneralTopic>(topic: T, value: GeneralValues[T], texts: SettingsTexts): string {
  return value === null ? "" : NOTATIONS[topic].print(value, texts);
}

/**
 * Puts what a line says into the values. False when it is no value of the topic, or speaks against a line above; a line that says what holds
 * anyway is none.
 */
export function takeGeneral<T extends GeneralTopic>(
  topic: T,
  text: string,
  values: Pick<GeneralValues, T>,
  words: SettingsWords,
): boolean {
  const value = NOTATIONS[topic].parse(text, words);
  if (value === null || (values[topic] !== UNDECIDED[topic] && values[topic] !== value)) return false;
  values[topic] = value;
  return true;
}
