import type { Row } from "../address/address";
import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";
import { settingsOfValues, takeGeneral, UNDECIDED, type GeneralValues } from "./general-values";
import {
  parseColumnTopic,
  parseFieldValue,
  parseHeaderRows,
  parseRowTopic,
  parseRowValue,
  parseYear,
} from "./line-notation";
import type { Settings } from "./settings";
import type { SettingsTexts, SheetTopic } from "./settings-texts";
import { collectWords, wordKey, type LinePart, type SettingsWords } from "./settings-words";
import { SheetDrafts } from "./sheet-drafts";

type Line = Readonly<Record<LinePart, string>>;
type Places = Readonly<Record<LinePart, number>>;

interface Draft {
  readonly sheets: SheetDrafts;
  readonly general: GeneralValues;
}

const PARTS: readonly LinePart[] = ["sheet", "topic", "heading", "value"];
const USUAL_PLACES: Places = { sheet: 1, topic: 2, heading: 3, value: 4 };
/** So many of its four words prove the table's heading, wherever its columns stand now. */
const ENOUGH_PARTS = 3;

/** Whether the sheet holds a table of settings, whatever it is called and whoever made it. */
export function isSettingsSheet(grid: Grid, languages: readonly SettingsTexts[]): boolean {
  return findPlaces(grid, collectWords(languages)) !== null;
}

/**
 * What a settings sheet says as people edit it: lines moved, added or taken away, words of any of the languages, a column by its letters, by
 * its heading or by both. Of lines that contradict one another the first holds. What is not understood or does not hold comes back in
 * `foreign`, as `planSettings` writes it: sheet, topic, heading, value, then what stands beside the table.
 * A column choice without letters has index 0, one without a heading an empty one: see `settleColumns`.
 */
export function parseSettings(grid: Grid, languages: readonly SettingsTexts[]): Settings {
  const words = collectWords(languages);
  const places = findPlaces(grid, words) ?? USUAL_PLACES;
  const draft: Draft = { sheets: new SheetDrafts(), general: { ...UNDECIDED } };
  const foreign: (readonly string[])[] = [];
  const keep = ({ sheet, topic, heading, value }: Line, beside: readonly string[]): void => {
    const kept = trimEnd([sheet, topic, heading, value, ...beside]);
    if (kept.length > 0) foreign.push(kept);
  };
  for (const { row, texts } of filledRows(grid)) {
    const line = lineAt(grid, row, texts, places);
    const beside = texts.filter((_, i) => !PARTS.some((part) => places[part] === i + 1));
    if (isHeading(texts, words)) keep(otherThanHeading(line, words), beside);
    else if (isAround(texts, words)) continue;
    else if (!takeLine(line, draft, words)) keep(line, beside);
    else if (
      beside.some((text) => text !== "") ||
      (line.heading !== "" && parseColumnTopic(line.topic, words) === null && parseRowTopic(line.topic, words) === null)
    )
      keep({ ...line, value: "" }, beside);
  }
  return { sheets: draft.sheets.finish(), ...settingsOfValues(draft.general), foreign };
}

/** Puts what a line says into the draft. False when it was not understood or does not hold; a line without a value says nothing. */
function takeLine(line: Line, draft: Draft, words: SettingsWords): boolean {
  const index = parseColumnTopic(line.topic, words);
  if (index !== null) return takeColumn(line, index, draft, words);
  const row = parseRowTopic(line.topic, words);
  if (row !== null) return takeRow(line, row, draft, words);
  const topic = words.topics.get(wordKey(line.topic));
  if (topic === undefined || topic === "column" || topic === "row") return false;
  if (isSheetTopic(topic))
    return namesSheet(line, words) && (line.value === "" || takeSheet(topic, line, draft, words));
  if (line.sheet !== "" && namesSheet(line, words)) return false;
  return line.value === "" || takeGeneral(topic, line.value, draft.general, words);
}

function namesSheet({ sheet }: Line, words: SettingsWords): boolean {
  return sheet !== "" && !words.allSheets.has(tidyText(sheet).toLowerCase());
}

function takeColumn(line: Line, index: number, { sheets }: Draft, words: SettingsWords): boolean {
  if (!namesSheet(line, words)) return false;
  if (index === 0 && line.heading === "") return false;
  if (line.value === "") return true;
  const said = parseFieldValue(line.value, words);
  return said !== null && sheets.takeColumn(line.sheet, { index, heading: line.heading, ...said });
}

function takeRow(line: Line, row: number, { sheets }: Draft, words: SettingsWords): boolean {
  if (!namesSheet(line, words)) return false;
  if (line.value === "") return true;
  const said = parseRowValue(line.value, words);
  const text = line.heading === "" ? {} : { text: line.heading };
  return said !== null && sheets.takeRow(line.sheet, { row, ...text, ...said });
}

function takeSheet(
  topic: Exclude<SheetTopic, "column" | "row">,
  { sheet, value }: Line,
  { sheets }: Draft,
  words: SettingsWords,
): boolean {
  if (topic === "header") {
    const rows = parseHeaderRows(value);
    return rows !== null && sheets.takeHeader(sheet, rows);
  }
  if (topic === "profile") {
    const profile = words.profiles.get(wordKey(value));
    return profile !== undefined && sheets.takeProfile(sheet, profile);
  }
  if (topic === "layout") {
    const layout = words.layouts.get(wordKey(value));
    return layout !== undefined && sheets.takeLayout(sheet, layout);
  }
  if (topic === "join") return sheets.takeJoin(sheet, value);
  const year = parseYear(value);
  return year !== null && sheets.takeYear(sheet, year);
}

function isSheetTopic(topic: string): topic is Exclude<SheetTopic, "column" | "row"> {
  return topic === "header" || topic === "profile" || topic === "year" || topic === "layout" || topic === "join";
}

/** Where the table's columns stand: under the first row that holds its heading's words, or null without one. */
function findPlaces(grid: Grid, words: SettingsWords): Places | null {
  for (const { texts } of filledRows(grid)) {
    if (!isHeading(texts, words)) continue;
    const found: Partial<Record<LinePart, number>> = {};
    texts.forEach((text, i) => {
      const part = words.parts.get(wordKey(text));
      if (part !== undefined) found[part] ??= i + 1;
    });
    return completePlaces(found);
  }
  return null;
}

/** A heading that a person has put into other words stands where it stood before, as seen from the others. */
function completePlaces(found: Readonly<Partial<Record<LinePart, number>>>): Places {
  const known = PARTS.find((part) => found[part] !== undefined)!;
  const moved = found[known]! - USUAL_PLACES[known];
  const place = (part: LinePart) => found[part] ?? USUAL_PLACES[part] + moved;
  return { sheet: place("sheet"), topic: place("topic"), heading: place("heading"), value: place("value") };
}

/** The heading's line without the words that Jenjang writes there. */
function otherThanHeading(line: Line, words: SettingsWords): Line {
  const other = (part: LinePart) => (words.parts.has(wordKey(line[part])) ? "" : line[part]);
  return { sheet: other("sheet"), topic: other("topic"), heading: other("heading"), value: other("value") };
}

function isHeading(texts: readonly string[], words: SettingsWords): boolean {
  const parts = new Set(texts.map((text) => words.parts.get(wordKey(text))));
  parts.delete(undefined);
  return parts.size >= ENOUGH_PARTS;
}

/** A row with nothing but one of the texts around the table. */
function isAround(texts: readonly string[], words: SettingsWords): boolean {
  const [only, ...more] = texts.filter((text) => text !== "");
  if (only === undefined || more.length > 0) return false;
  const key = wordKey(only);
  return words.around.has(key) || words.beginnings.some((each) => key.startsWith(each));
}

/** A sheet's name that a person has merged over several lines stands in each of them. */
function lineAt(grid: Grid, row: number, texts: readonly string[], places: Places): Line {
  const text = (part: LinePart) => texts[places[part] - 1] ?? "";
  const { sheet: column } = places;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => left === column && right === column && top <= row && row <= bottom,
  );
  const sheet = merge ? grid.text(merge.top, merge.left).trim() : text("sheet");
  return { sheet, topic: text("topic"), heading: text("heading"), value: text("value") };
}

interface FilledRow {
  readonly row: Row;
  /** From the first column to the last that is filled; at least one is. */
  readonly texts: readonly string[];
}

/** The rows with a text, from the top. What stands far off costs no more than what stands near. */
function filledRows(grid: Grid): readonly FilledRow[] {
  const rows = new Map<Row, Map<number, string>>();
  grid.eachCell((row, column) => {
    const text = grid.text(row, column).trim();
    if (text === "") return;
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, text));
  });
  return Array.from(rows, ([row, texts]) => {
    const last = Math.max(...texts.keys());
    return { row, texts: Array.from({ length: last }, (_, i) => texts.get(i + 1) ?? "") };
  }).sort((a, b) => a.row - b.row);
}

function trimEnd(texts: readonly string[]): string[] {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === "") length--;
  return texts.slice(0, length);
}
