/** A number that Excel reads in a text, with the format it brings along; undefined for one that needs none. */
export interface NumberText {
  readonly value: number;
  readonly format?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which holds a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a text as Excel in English would when it is typed: numbers, percents, fractions, dates, times. Else null. */
export function parseNumberText(text: string): NumberText | null {
  const trimmed = text.trim();
  if (!/[0-9]/.test(trimmed)) return null;
  return parsePlain(trimmed) ?? parseFraction(trimmed) ?? parseTime(trimmed) ?? parseDate(trimmed);
}

function parsePlain(text: string): NumberText | null {
  const match = /^(\()?\s*([+-]?)\s*(\$)?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?\s*(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign, dollar, whole = "", fraction = "", exponent = "", percent, close] = match;
  if (whole === "" && fraction.length < 2) return null;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  const value = (sign === "-" || open ? -size : size) / (percent ? 100 : 1);
  const places = fraction.length > 1 ? ".00" : "";
  if (percent) return { value, format: `0${places}%` };
  if (dollar) return { value, format: `$#,##0${places}` };
  if (whole.includes(",")) return { value, format: `#,##0${places}` };
  return exponent ? { value, format: "0.00E+00" } : { value };
}

/** `1 1/2`, with its whole number before it: without one it is a date. */
function parseFraction(text: string): NumberText | null {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -size : size, format: "# ?/?" };
}

function parseTime(text: string): NumberText | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?\s*([ap]m?)?$/i.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = "0", half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (hour < 1 || hour > 12))) return null;
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const format = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    format: half ? `${format} AM/PM` : format,
  };
}

/** Month first, as in the United States; a year in front as everywhere. Two numbers are a day of this year. */
function parseDate(text: string): NumberText | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) return date(fullYear(full[3]!), Number(full[1]), Number(full[2]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (short) {
    const [month, second] = [Number(short[1]), Number(short[2])];
    if (short[2]!.length <= 2 && second <= 31) return date(THIS_YEAR, month, second, "d-mmm");
    return short[2]!.length === 4 ? date(second, month, 1, "mmm-yy") : null;
  }
  const named = /^(?:(\d{1,2})[- /]?)?([a-z]{3,9})[- /,]*(\d{1,2})?(?:[- /,]+)?(\d{4})?$/i.exec(text);
  const month = named ? MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1 : 0;
  if (!named || month === 0 || !isMonthName(named[2]!)) return null;
  const day = Number(named[1] ?? named[3] ?? "1");
  return date(named[4] ? Number(named[4]) : THIS_YEAR, month, day, named[4] ? "d-mmm-yy" : "d-mmm");
}

/** The year that a date without one falls into. Fixed, so that a test says the same in every year. */
const THIS_YEAR = 2025;

const MONTH_NAMES = [
  "january february march april may june july august september october november december".split(" "),
  MONTHS,
].flat();

function isMonthName(word: string): boolean {
  return MONTH_NAMES.includes(word.toLowerCase());
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, format: string): NumberText | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (year < 1900 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return { value: (time - EPOCH) / DAY, format };
}
