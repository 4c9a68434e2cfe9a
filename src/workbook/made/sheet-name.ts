/** Excel's limit, in UTF-16 units. */
export const MAX_SHEET_NAME = 31;

/** Excel keeps this name for its own change log. */
const RESERVED = "history";
const FORBIDDEN =
  /[:\\/?*[\]\u0000-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NAMELESS = "Lembar";
const SUFFIX = / \(\d+\)$/;

/**
 * The wanted name made fit for a tab: forbidden characters become spaces, no apostrophe at either end, at most 31 UTF-16 units
 * without cutting a character in two, and a suffix ` (2)`, ` (3)`, ... when it is taken. `taken` holds lower-cased names.
 */
export function sanitiseSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = cleanName(wanted);
  const whole = shorten(clean, MAX_SHEET_NAME);
  if (isFree(whole, taken)) return whole;
  for (let number = 2; ; number++) {
    const name = withSuffix(clean, ` (${number})`);
    if (isFree(name, taken)) return name;
  }
}

/** Whether a tab's name is the wanted one with a suffix, as `sanitiseSheetName` gives it when the name itself is taken. */
export function isSuffixedName(name: string, wanted: string): boolean {
  const suffix = SUFFIX.exec(name)?.[0];
  return suffix !== undefined && withSuffix(cleanName(wanted), suffix).toLowerCase() === name.toLowerCase();
}

function cleanName(wanted: string): string {
  return tidy(wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ")) || NAMELESS;
}

function withSuffix(clean: string, suffix: string): string {
  return shorten(clean, MAX_SHEET_NAME - suffix.length) + suffix;
}

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  const key = name.toLowerCase();
  return key !== RESERVED && !taken.has(key);
}

function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const last = name.charCodeAt(length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return tidy(name.slice(0, splitsPair ? length - 1 : length));
}

function tidy(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}
