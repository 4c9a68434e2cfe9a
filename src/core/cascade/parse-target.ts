import type { TargetValue } from "./cascade";
import { isFiller, tidyText } from "../text/normalise";
import { PREDICATE_SCALES } from "./predicate-scales.data";
import { normaliseUnit } from "./unit-dictionary";

/** Longer texts are prose, not targets. */
const MAX_TARGET_LENGTH = 200;
/** Longer words after a number are prose, not a unit. */
const MAX_UNIT_LENGTH = 60;
/** Digits kept when a displayed percentage is taken from its cell's fraction: 0.55 x 100 is 55, not 55.00000000000001. */
const SIGNIFICANT_DIGITS = 12;

// Dots group thousands when exactly three digits follow each; a group never starts with a lone zero, so `0.175` is a decimal.
// Commas group only where they can mean nothing else: two of them (`2,332,494`), or a dot behind (`1,250.75`).
const UNSIGNED = String.raw`(?:(?!0)\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?!0)\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+(?=\.))(?:\.\d+)?|\d+(?:,\d+)?|\d+\.\d+)(?!\d|[.,]\d)`;
const SIGNED = `[+-]?${UNSIGNED}`;
// `1,7*`, `8 *)`, `5²`, `5¹⁾`: marks that lead to a footnote.
const NOTE = String.raw`(?:\s*(?:\*+\)?|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u207d\u207e\u2020\u2021]+))?`;
// `4,54 (Prima)`, `59,77 (2023)`.
const BRACKET = String.raw`(?:\s*\([^()]*\))?`;
const AFTER = `${NOTE}${BRACKET}${NOTE}`;
const MONTHS =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
const SHORT_MONTHS = "jan|feb|peb|mar|apr|jun|jul|agt|agu|ags|sept?|okt|nov|nop|des";

const PREFIX =
  /^(?:(?<sign>≤|≥|⩽|⩾|≦|≧|<=|=<|>=|=>|<|>|±)|(?<word>maks(?:imal|imum)?\b\.?|min(?:imal|imum)?\b\.?|(?:sekurang|sedikit)-?\s?(?:kurang|sedikit)nya\b|paling\s+(?:lambat|sedikit|kurang|rendah|banyak|tinggi|lama)\b|lebih\s+dari\b|kurang\s+dari\b|di\s?atas\b|di\s?bawah\b))\s*/iu;
const NUMBER = new RegExp(String.raw`^(?<currency>rp(?![a-z])\.?\s*)?(?<number>${SIGNED})(?:,-+)?${AFTER}`, "iu");
const RANGE = new RegExp(
  String.raw`^(?<from>${SIGNED})${NOTE}\s*(?:%\s*)?(?:(?:[-–—~]\s*(?<to>${UNSIGNED}))|(?:(?:s\s*\/\s*d|s\.\s*d\.?|sd|sampai(?:\s+dengan)?|hingga)\s*(?<until>${SIGNED})))${AFTER}`,
  "iu",
);
const RATIO = new RegExp(String.raw`^(?<left>${UNSIGNED})\s*[:/]\s*(?<right>${UNSIGNED})${AFTER}`, "iu");
const YEAR = String.raw`(?:\s*(?:tahun\s*)?\d{4})`;
const PERIOD = String.raw`(?:tw|triwulan|semester|smt|minggu)(?:\s*ke)?\s*-?\s*(?:i{1,3}|iv|v|[1-5])(?![\p{L}\d])`;
// A month, also with its day or year, a span of months, a quarter or half of a year, a day in numbers.
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}\s+(?:${MONTHS}|(?:${SHORT_MONTHS})\.?)\s+\d{4}|(?:akhir\s+|awal\s+)?(?:bulan\s+)?(?:${MONTHS})(?:\s*(?:[-–—]|s\s*\/\s*d|s\.\s*d\.?|sampai(?:\s+dengan)?)\s*(?:${MONTHS}))?${YEAR}?|(?:${SHORT_MONTHS})\.?[\s-]+(?:\d{4}|\d{2})|${PERIOD}(?:\s+(?:bulan\s+)?(?:${MONTHS}))?${YEAR}?|(?:akhir\s+|awal\s+)?tahun\s+\d{4}|\d{1,2}([/-])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2})${NOTE}\.?$`,
  "iu",
);
const PREDICATE = new RegExp(String.raw`^(?<word>[a-z][a-z ]*?-?)${NOTE}(?:\s*\((?<inside>[^()]*)\))?${NOTE}$`, "iu");
/** `Level 3`, `Peringkat III`, `Nilai: 80`: a scale named before the place on it. */
const SCALE =
  /^(?<scale>level|tingkat|peringkat|rangking|ranking|nilai|skor|indeks|predikat|opini|kategori|akreditasi|terakreditasi)\s*:?\s*(?<place>\S.*)$/iu;
const ROMAN: ReadonlyMap<string, number> = new Map(
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].map((numeral, i) => [numeral, i + 1]),
);
/** `Rp 1,5 M`: the part of a currency that says how many noughts were left out. */
const MONEY_SCALE = /^(?:rb|ribu|jt|juta|m|mil|miliar|milyar|t|tril|triliun|trilyun)\.?$/iu;
const PLAIN_NUMBER = /^[+-]?[\d.,]+$/;
const TRAILING_NOTES = new RegExp(`${AFTER}$`, "u");
const SCORE = new RegExp(`^${UNSIGNED}$`, "u");
const UNIT_START = /^[\p{L}%‰°]/u;
const UNIT_WITH_NUMBER = /(?:^|[\s(-])\d/u;
const UNIT_IN_BRACKET = /\(([^()]*)\)/u;

const PREDICATES: ReadonlyMap<string, string> = new Map(
  PREDICATE_SCALES.flat().map((word) => [word.toLowerCase(), word]),
);

interface Scanned {
  readonly value: TargetValue;
  /** The text without its unit. */
  readonly valueText: string;
  readonly unit: string | null;
}

/**
 * What a target's text means, by the grammar of domain 2.4.1. Dots are thousands when exactly three digits follow, else decimals;
 * a comma is always decimal. Footnote stars and brackets after the value are not part of it. Never throws:
 * a text outside the grammar is `unparsed`, an empty one or a dash is `none`. Units are given as written.
 */
export function parseTarget(text: string): TargetValue {
  return scan(text).value;
}

/**
 * What a numeric cell's target means, displayed as Indonesians write it. The cell's number is exact where its display is ambiguous (`76.545`), and
 * a percentage is shown a hundredfold: 0.55 displayed as `55%` gives 55 with the unit `%`. Other units and marks come from the display (`≥ 12 Dokumen`).
 */
export function parseNumericTarget(value: number, displayed: string): TargetValue {
  if (displayed.includes("%"))
    return { kind: "number", value: Number((value * 100).toPrecision(SIGNIFICANT_DIGITS)), prefix: null, unit: "%" };
  if (PLAIN_NUMBER.test(displayed)) return { kind: "number", value, prefix: null, unit: null };
  const shown = parseTarget(displayed);
  if (shown.kind === "date") return shown;
  const { prefix, unit } = shown.kind === "number" ? shown : { prefix: null, unit: null };
  return { kind: "number", value, prefix, unit };
}

/**
 * Splits `12 Dokumen` into `12` and `Dokumen`. The unit is split off only when the dictionary knows it;
 * otherwise the whole trimmed text is the value and the unit is null.
 */
export function splitTarget(text: string): { readonly value: string; readonly unit: string | null } {
  const { valueText, unit } = scan(text);
  if (unit !== null && normaliseUnit(unit) !== null) return { value: valueText, unit };
  return { value: cleanText(text), unit: null };
}

/** One line of plain characters, with the minus sign as a hyphen. */
function cleanText(text: string): string {
  return tidyText(text).replace(/\u2212/gu, "-");
}

function scan(raw: string): Scanned {
  const whole = (value: TargetValue): Scanned => ({ value, valueText: text, unit: null });
  const text = cleanText(raw.length > 2 * MAX_TARGET_LENGTH ? raw.slice(0, 2 * MAX_TARGET_LENGTH) : raw);
  if (isFiller(text)) return whole({ kind: "none" });
  if (text.length > MAX_TARGET_LENGTH) return whole({ kind: "unparsed" });
  const mark = PREFIX.exec(text);
  const prefix = mark ? canonicalPrefix(groupsOf(mark)) : null;
  const body = mark ? text.slice(mark[0].length) : text;
  if (DATE.test(body)) return whole({ kind: "date", text });
  const predicate = scanPredicate(body);
  if (predicate) return whole(predicate);
  return scanMeasure(text, body, prefix) ?? scanScale(body, prefix) ?? whole({ kind: "unparsed" });
}

/** A place on a scale that is named before it: a number has the scale for its unit, a predicate stands alone. */
function scanScale(body: string, prefix: string | null): Scanned | null {
  const { scale, place } = SCALE.exec(body)?.groups ?? {};
  if (scale === undefined || place === undefined) return null;
  const predicate = scanPredicate(place);
  if (predicate) return { value: predicate, valueText: place, unit: null };
  const numeral = ROMAN.get(place.toLowerCase());
  if (numeral !== undefined)
    return { value: { kind: "number", value: numeral, prefix, unit: scale }, valueText: place, unit: scale };
  const measure = scanMeasure(place, place, prefix);
  if (measure?.unit !== null || (measure.value.kind !== "number" && measure.value.kind !== "range")) return null;
  return { value: { ...measure.value, unit: scale }, valueText: measure.valueText, unit: scale };
}

function scanPredicate(body: string): TargetValue | null {
  const groups = PREDICATE.exec(body)?.groups;
  const word = groups && PREDICATES.get(groups["word"]!.trim().toLowerCase());
  if (!word) return null;
  const inside = groups["inside"]?.trim() ?? "";
  return { kind: "predicate", text: word, score: SCORE.test(inside) ? parseNumber(inside) : null };
}

/** A range, a ratio or a number, with the unit that follows it. Null when the rest of the text is no unit. */
function scanMeasure(text: string, body: string, prefix: string | null): Scanned | null {
  const range = prefix === null ? RANGE.exec(body) : null;
  const ratio = prefix === null ? RATIO.exec(body) : null;
  const number = NUMBER.exec(body);
  const match = range ?? ratio ?? number;
  if (!match) return null;
  const after = scanUnit(body.slice(match[0].length));
  if (after === null) return null;
  const percent = range && match[0].includes("%") && after.text === "" ? "%" : null;
  const currency = groupsOf(match)["currency"] ?? "";
  const scaled = currency !== "" && MONEY_SCALE.test(after.text) ? `${currency.trim()} ${after.text}` : null;
  const unit = scaled ?? (after.text || percent || currency.trim() || bracketUnit(match[0]));
  const valueText = textOfValue(text.slice(0, text.length - body.length), match[0], unit, currency);
  if (range) {
    const ends = groupsOf(range);
    const to = ends["to"] ?? ends["until"]!;
    return {
      value: { kind: "range", from: parseNumber(ends["from"]!), to: parseNumber(to), unit },
      valueText,
      unit,
    };
  }
  if (ratio) {
    const sides = groupsOf(ratio);
    const value: TargetValue = {
      kind: "ratio",
      left: parseNumber(sides["left"]!),
      right: parseNumber(sides["right"]!),
    };
    return { value, valueText, unit };
  }
  return { value: { kind: "number", value: parseNumber(groupsOf(match)["number"]!), prefix, unit }, valueText, unit };
}

/** The unit in what follows a value; empty when nothing follows, null when what follows is no unit. */
function scanUnit(rest: string): { readonly text: string } | null {
  const written = rest.trim();
  // `m²` is a unit, not a metre with a footnote: the dictionary is asked before marks are taken off.
  if (normaliseUnit(written) !== null) return { text: written };
  const text = written.replace(TRAILING_NOTES, "").replace(/^\.$/u, "").trim();
  if (text === "" || normaliseUnit(text) !== null) return { text };
  if (text.length > MAX_UNIT_LENGTH || !UNIT_START.test(text) || UNIT_WITH_NUMBER.test(text)) return null;
  return { text };
}

/** The value as written, without the unit that stands inside it: `Rp 500`, `12 (Dokumen)`, `5%-6%`. */
function textOfValue(prefix: string, matched: string, unit: string | null, currency: string): string {
  const own =
    unit !== null && currency !== "" && unit.startsWith(currency.trim()) ? matched.slice(currency.length) : matched;
  const plain = unit === "%" ? own.replace(/\s*%/gu, "") : own;
  return (prefix + (unit === null ? plain : plain.replace(`(${unit})`, ""))).trim();
}

/** `12 (Dokumen)`: a known unit in the bracket after the value. */
function bracketUnit(matched: string): string | null {
  const inside = UNIT_IN_BRACKET.exec(matched)?.[1]?.trim() ?? "";
  return normaliseUnit(inside) === null ? null : inside;
}

function groupsOf(match: RegExpExecArray): Readonly<Record<string, string | undefined>> {
  return match.groups ?? {};
}

function canonicalPrefix(groups: Readonly<Record<string, string | undefined>>): string {
  const sign = groups["sign"];
  if (sign) return SIGNS.find(([, writings]) => writings.includes(sign))?.[0] ?? sign;
  const word = groups["word"]!.toLowerCase();
  return WORDS.find(([, writing]) => writing.test(word))?.[0] ?? "min.";
}

const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ["≤", ["≤", "⩽", "≦", "<=", "=<"]],
  ["≥", ["≥", "⩾", "≧", ">=", "=>"]],
];
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["paling lambat", /^paling\s+lambat/],
  ["maks.", /^(?:maks|paling\s+(?:banyak|tinggi|lama))/],
  [">", /^(?:lebih|di\s?atas)/],
  ["<", /^(?:kurang|di\s?bawah)/],
];

/** The number a text of the grammar writes. */
function parseNumber(text: string): number {
  if (/^[+-]?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|(?:,\d{3})+\.\d+)$/u.test(text))
    return Number(text.replaceAll(",", ""));
  const grouped = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(text);
  return Number((grouped ? text.replaceAll(".", "") : text).replace(",", "."));
}
