import { format, getFormatDateInfo } from "numfmt";

const GENERAL = "General";
const TEXT = "@";

/** Days between the two date systems of a workbook: serial 0 is 1904-01-01 in one, 1899-12-31 in the other. */
export const DAYS_TO_1904 = 1462;

const SIGNIFICANT_DIGITS = 15;
/** From here Excel shows General in powers of ten, whatever the column's width. */
const ELEVEN_DIGITS = 1e11;
/** From here so do we. */
const WRITTEN_OUT_TO = 1e20;

/**
 * The number as its format displays it. `General` shows what Excel shows in a column wide enough (0.1 + 0.2 is 0.3, a third 0.333333333),
 * but for numbers of 12 to 20 digits, which Excel shortens to 1.23457E+11: a budget must keep its digits, so they are written out to the
 * 15 digits that Excel holds. A code that cannot be understood shows General.
 */
export function formatNumber(value: number, code: string, date1904: boolean): string {
  if (code === GENERAL || code === TEXT) return formatGeneral(value);
  return formatByCode(date1904 && showsDate(code) ? value + DAYS_TO_1904 : value, code) ?? formatGeneral(value);
}

/** The text as its format displays it; only a format with a text section changes it. */
export function formatText(value: string, code: string): string {
  const plain = code === TEXT || !(code.includes("@") || code.includes(";"));
  return plain ? value : (formatByCode(value, code) ?? value);
}

function formatGeneral(value: number): string {
  const size = Math.abs(value);
  const long = size >= ELEVEN_DIGITS && size < WRITTEN_OUT_TO;
  return long ? String(Number(value.toPrecision(SIGNIFICANT_DIGITS))) : format(GENERAL, value, { nbsp: false });
}

/** Whether a number in this format is a day. A duration such as `[h]:mm` is none: it counts from zero in either date system. */
export function showsDate(code: string): boolean {
  const shown = understood(() => getFormatDateInfo(code));
  return shown !== null && (shown.year || shown.month || shown.day);
}

function formatByCode(value: number | string, code: string): string | null {
  return understood(() => format(code, value, { nbsp: false }));
}

/** Null when the formatter says that the code is not one: what a file calls a format is the file's word, not a fault of ours. */
function understood<Result>(ask: () => Result): Result | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
