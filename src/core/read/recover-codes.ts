import type { Column, Row } from "../address/address";
import { isFiller, textKey } from "../text/normalise";
import { parseCode } from "./code-shape";
import type { DataRow } from "./list-rows";
import type { TableView } from "./table-view";

/** A code that Excel turned into a number or a date. */
export interface RecoveredCode {
  /** What the cell shows: `2.1`, `1-Feb`. */
  readonly shown: string;
  /** What was meant: `2.10`, `1.2`. */
  readonly code: string;
}

interface CodeCell {
  readonly row: number;
  readonly shown: string;
  /** The number it holds, null for a text. */
  readonly value: number | null;
  /** What it may mean if it is a date, likeliest first, else empty. */
  readonly dates: readonly string[];
}

/** Rows between two siblings that may be missing before a number is not taken for the next of them. */
const NEXT_SIBLING = 1;

/**
 * The codes of a column that Excel changed, by row: `2.10` kept as the number 2.1, `1.2` as the first of February. Told by the sibling
 * before (after 2.9 comes 2.10), the child below (`2.10.1`), and by codes named `elsewhere` on the sheet. `nameOf` tells a repeat of a
 * row from another one with the same number. Rows whose cell says what was meant are absent.
 */
export function recoverCodes(
  view: TableView,
  rows: readonly DataRow[],
  column: number,
  nameOf: (row: number) => string,
  elsewhere: ReadonlySet<string> = new Set(),
): ReadonlyMap<number, RecoveredCode> {
  const cells = rows.map(({ row }) => codeCell(view, row, column)).filter((cell) => !isFiller(cell.shown));
  const found = new Map<number, RecoveredCode>();
  const dated = cells.filter((cell) => cell.dates.length > 0).length;
  if (cells.every((c) => c.value === null && c.dates.length === 0) || dated * 2 > cells.length) return found;
  const siblings = new Siblings();
  const taken = new Set<string>();
  // What a number meant on the row of a statement, and when it was last met.
  const meant = new Map<string, string>();
  const plain = isOneFormat(cells);
  cells.forEach((cell, i) => {
    const below = cells[i + 1]?.shown ?? "";
    const written = plain && cell.value !== null ? plainNumber(cell.value) : cell.shown;
    let code = written;
    if (cell.dates.length > 0) code = siblings.likeliest(cell.dates);
    else if (cell.value !== null) {
      const base = plainNumber(cell.value);
      const name = textKey(nameOf(cell.row));
      code =
        meant.get(name === "" ? base : `${base}|${name}`) ??
        longerNumber(base, taken.has(base), below, siblings, elsewhere) ??
        written;
      meant.set(base, code).set(`${base}|${name}`, code);
    }
    siblings.add(code);
    taken.add(code);
    const differs = parseCode(code)?.parts.join(".") !== parseCode(cell.shown)?.parts.join(".");
    if (differs) found.set(cell.row, { shown: cell.shown, code });
  });
  return found;
}

/** `2.1` as `2.10` where a sign speaks for it, else null. */
function longerNumber(
  base: string,
  isTaken: boolean,
  below: string,
  siblings: Siblings,
  elsewhere: ReadonlySet<string>,
): string | null {
  const [whole, fraction] = base.split(".");
  if (whole === undefined || fraction === undefined) return null;
  const tenfold = `${base}0`;
  if (below.startsWith(`${tenfold}.`) || (isTaken && elsewhere.has(tenfold))) return tenfold;
  const next = siblings.last(whole) + NEXT_SIBLING;
  const isNext = String(next) !== fraction && String(next).replace(/0+$/, "") === fraction;
  return isNext ? `${whole}.${next}` : null;
}

/** The last number met under each parent code. */
class Siblings {
  readonly #last = new Map<string, number>();

  last(parent: string): number {
    return this.#last.get(parent) ?? 0;
  }

  add(code: string): void {
    const parts = parseCode(code)?.parts ?? [];
    if (parts.length === 0) return;
    this.#last.set(parts.slice(0, -1).join("."), Number(parts.at(-1)) || 0);
    const own = parts.join(".");
    if (!this.#last.has(own)) this.#last.set(own, 0);
  }

  /** The reading that goes on best with what stands above; of equals the first. */
  likeliest(codes: readonly string[]): string {
    let best = codes[0]!;
    let most = -1;
    for (const code of codes) {
      const parts = code.split(".");
      const parent = parts.slice(0, -1).join(".");
      const score = (this.#last.has(parent) ? 1 : 0) + (this.last(parent) + 1 === Number(parts.at(-1)) ? 2 : 0);
      if (score > most) [best, most] = [code, score];
    }
    return best;
  }
}

function codeCell(view: TableView, row: number, column: number): CodeCell {
  const value = view.grid.value(row as Row, column as Column);
  const shown = view.text(row, column);
  if (typeof value === "string") return { row, shown, value: null, dates: monthDay(shown) };
  if (typeof value !== "number") return { row, shown, value: null, dates: [] };
  const isDate = /[dy]|m{3}/i.test(
    view.grid.numberFormat(row as Row, column as Column).replace(/\[[^\]]*\]|"[^"]*"/g, ""),
  );
  return isDate ? { row, shown, value: null, dates: dateCodes(value, shown) } : { row, shown, value, dates: [] };
}

/**
 * Every number of the column is shown with the same decimals, a whole one too (`1.00`), and codes below them are without those
 * (`1.1.1`, not `1.10.1`): the format says nothing of the code.
 */
function isOneFormat(cells: readonly CodeCell[]): boolean {
  const numbers = cells.flatMap(({ value, shown }) => (value === null ? [] : [{ value, shown }]));
  const bases = new Set(numbers.map((c) => plainNumber(c.value)));
  const shown = new Set(numbers.map((c) => c.shown));
  const above = cells.flatMap((c) => (c.value === null ? [c.shown.split(".").slice(0, 2).join(".")] : []));
  return (
    above.some((code) => bases.has(code) && !shown.has(code)) &&
    numbers.some((c) => Number.isInteger(c.value)) &&
    numbers.every((c) => /[.,]\d+$/.test(c.shown)) &&
    new Set(numbers.map((c) => c.shown.length - c.shown.search(/[.,]\d+$/))).size === 1
  );
}

function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

const MONTHS = [
  "jan",
  "feb|peb",
  "mar",
  "apr",
  "mei|may",
  "jun",
  "jul",
  "agu|ags|aug",
  "sep",
  "okt|oct",
  "nov|nop",
  "des|dec",
];

/** `1-Feb` and `Feb-10` as texts. */
function monthDay(text: string): readonly string[] {
  const match = /^(?:(\d{1,2})[-/ ]([a-z]{3})|([a-z]{3})[-/ ](\d{1,2}))$/i.exec(text);
  if (!match) return [];
  const word = (match[2] ?? match[3])!.toLowerCase();
  const month = MONTHS.findIndex((names) => names.split("|").includes(word)) + 1;
  if (month === 0) return [];
  if (match[4] !== undefined) return [`${month}.${Number(match[4])}`];
  return [`${Number(match[1])}.${month}`, `${month}.${Number(match[1])}`];
}

/** What a date typed as a code meant: day and month in either order, with the year where one is shown. */
function dateCodes(serial: number, shown: string): readonly string[] {
  const { year, month, day } = civilDate(Math.floor(serial));
  const short = year % 100;
  if (/^\p{L}{3,}[-/ ]\d{2}$/u.test(shown)) return [`${month}.${short}`];
  const pair = [`${day}.${month}`, `${month}.${day}`];
  return /\d.*\d.*\d{2}$/.test(shown) ? [...pair, ...pair.map((code) => `${code}.${short}`)] : pair;
}

/** The date of a serial number of the 1900 system, by the algorithm of H. Hinnant (days_from_civil, inverted). */
function civilDate(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = serial - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
