import type { CellValue } from "./host-workbook";
import { parseNumberText } from "./number-text";

/** What Excel makes of something put into a cell. */
export interface CellInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the text brings along into a cell of format General, such as `0%`. */
  readonly numberFormat?: string;
}

/** Longer texts do not fit into a cell, longer formulas not into Excel. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Whether a cell's value reads as one of Excel's errors. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

/** Reads what is put into a cell of that number format, as if it were typed. Null when Excel would refuse it. */
export function readCellInput(input: string | number | boolean, numberFormat: string): CellInput | null {
  if (numberFormat === "@") return readIntoText(input);
  if (typeof input !== "string") return { value: input, formula: null };
  if (input.startsWith("'")) return plainText(input.slice(1));
  if (input.length > MAX_TEXT) return null;
  if (input.length > 1 && input.startsWith("=")) return readFormula(input);
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true", formula: null };
  const number = parseNumberText(input);
  if (number) return { value: number.value, formula: null, ...(number.format && { numberFormat: number.format }) };
  // Lotus users began their formulas so, and Excel still lets them.
  if (/^[+@-]./s.test(input)) return readFormula(input.startsWith("@") ? `=${input.slice(1)}` : `=${input}`);
  return plainText(input);
}

function readIntoText(input: string | number | boolean): CellInput | null {
  if (typeof input === "boolean") return plainText(input ? "TRUE" : "FALSE");
  if (typeof input === "number") return plainText(String(input));
  return plainText(input.startsWith("'") ? input.slice(1) : input);
}

function plainText(value: string): CellInput | null {
  return value.length > MAX_TEXT ? null : { value, formula: null };
}

/** The host does not calculate: a formula is worth what it says outright, 0, or `#NAME?` when it is made of words. */
function readFormula(formula: string): CellInput | null {
  if (formula.length > MAX_FORMULA || !looksLikeFormula(formula.slice(1))) return null;
  return { value: trivialValue(formula.slice(1).trim()), formula };
}

function trivialValue(body: string): CellValue {
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return text[1]!.replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(body)) return Number(body);
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  const isName = /^[+-]*\s*[\p{L}_][\p{L}\p{N}_ ]*$/u.test(body);
  return isName && !/^[+-]*\s*[A-Za-z]{1,3}[0-9]+$/.test(body) ? "#NAME?" : 0;
}

/** Whether brackets and quotes close and it does not end in an operator: what Excel checks before it takes a formula. */
function looksLikeFormula(body: string): boolean {
  const bare = body.replace(/"(?:[^"]|"")*"/g, "1").replace(/'(?:[^']|'')*'!/g, "S!");
  if (/["']/.test(bare) || bare.trim() === "" || /[-+*/^&=<>,(;]\s*$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  // Two words or numbers with nothing but a blank between them: an intersection of names, but never of numbers.
  return depth === 0 && !/[?;\\`~|]|\d\s+[\d\p{L}]|[.:]\s|^\s*[*/^&=<>,)]/u.test(bare);
}
