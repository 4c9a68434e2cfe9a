import { MAX_COLUMN, MAX_ROW, columnName, parseCell, type Column } from "../address/address";
import type { Field } from "../read/column";
import type { HeaderRows } from "../read/header-rows";
import type { RowChoice } from "../read/read-choices";
import { tidyText } from "../text/normalise";
import type { SettingsTexts } from "./settings-texts";
import { wordKey, type SettingsWords } from "./settings-words";

const LETTERS = /^[a-z]{1,3}$/;
const YEAR = /^\d{4}$/;
/** A year that Excel has taken for a number may be shown as `2.025` or `2025,00`. */
const SHOWN_YEAR = /^(\d)[.,\s]?(\d{3})(?:[.,]0+)?$/;
const ROWS = /^(\d{1,7})\s*(?:[-–—:]|\p{L}+|s[./]d\.?)\s*(\d{1,7})$/iu;
const ROW = /^\d{1,7}$/;

/** What a column line is about: the column's place when it is said, else 0. Null when it is no column line. */
export function parseColumnTopic(topic: string, words: SettingsWords): number | null {
  const key = wordKey(topic);
  if (words.topics.get(key) === "column") return 0;
  const space = key.lastIndexOf(" ");
  if (words.topics.get(key.slice(0, Math.max(space, 0))) !== "column") return null;
  const letters = key.slice(space + 1);
  return LETTERS.test(letters) ? (parseCell(`${letters}1`)?.column ?? null) : null;
}

export function printColumnTopic(index: number, texts: SettingsTexts): string {
  const { column } = texts.topics;
  return index >= 1 && index <= MAX_COLUMN ? `${column} ${columnName(index as Column)}` : column;
}

/** The row that a line is about, null when it is no row line. */
export function parseRowTopic(topic: string, words: SettingsWords): number | null {
  const [, word, number] = /^(.+) (\d{1,7})$/.exec(wordKey(topic)) ?? [];
  if (word === undefined || words.topics.get(word) !== "row") return null;
  const row = Number(number);
  return row >= 1 && row <= MAX_ROW ? row : null;
}

export function printRowTopic(row: number, texts: SettingsTexts): string {
  return `${texts.topics.row} ${row}`;
}

/** `Jenjang 3; induk baris 12`, either part alone, or `puncak`; null when a part is not understood. */
export function parseRowValue(text: string, words: SettingsWords): Pick<RowChoice, "level" | "parent"> | null {
  let level: number | null = null;
  let parent: number | null = null;
  for (const part of text.split(/[;,]/)) {
    const key = wordKey(part);
    const [, word = key, number] = /^(.+) (\d{1,7})$/.exec(key) ?? [];
    const kind = words.rowParts.get(word);
    if (kind === "root" && number === undefined) parent ??= 0;
    else if (kind === "level" && number !== undefined && Number(number) >= 1) level ??= Number(number);
    else if (kind === "parent" && number !== undefined && Number(number) <= MAX_ROW) parent ??= Number(number);
    else return null;
  }
  return { level, parent };
}

export function printRowValue({ level, parent }: RowChoice, { rowLevel, rowParent, rowRoot }: SettingsTexts): string {
  const parts = [
    ...(level === null ? [] : [`${rowLevel} ${level}`]),
    ...(parent === null ? [] : [parent === 0 ? rowRoot : `${rowParent} ${parent}`]),
  ];
  return parts.join("; ");
}

/** `Target 2025`: the field's word, and the year behind it. */
export function parseFieldValue(
  text: string,
  words: SettingsWords,
): { readonly field: Field; readonly year: string | null } | null {
  const key = wordKey(text);
  const whole = words.fields.get(key);
  if (whole !== undefined) return { field: whole, year: null };
  const space = key.lastIndexOf(" ");
  const year = key.slice(space + 1);
  const field = words.fields.get(key.slice(0, Math.max(space, 0)));
  return field !== undefined && YEAR.test(year) ? { field, year } : null;
}

export function printFieldValue(field: Field, year: string | null, texts: SettingsTexts): string {
  return year === null ? texts.fields[field] : `${texts.fields[field]} ${year}`;
}

/** `3–5`, `3 - 5`, `3 s.d. 5`, `3 sampai 5` or `3`. */
export function parseHeaderRows(text: string): HeaderRows | null {
  const tidy = tidyText(text);
  const [from, to] = ROW.test(tidy) ? [tidy, tidy] : (ROWS.exec(tidy)?.slice(1) ?? []);
  if (from === undefined || to === undefined) return null;
  const rows = { from: Number(from), to: Number(to) };
  return rows.from >= 1 && rows.from <= rows.to && rows.to <= MAX_ROW ? rows : null;
}

/** With a dash that Excel does not take for a date's. */
export function printHeaderRows({ from, to }: HeaderRows): string {
  return from === to ? String(from) : `${from}–${to}`;
}

export function parseYear(text: string): string | null {
  const parts = SHOWN_YEAR.exec(tidyText(text));
  return parts ? parts[1]! + parts[2]! : null;
}
