import { tidyText } from "../text/normalise";

/** A code taken apart: `SS 1.02`, `2.1.a`, `IV.A.3`, `PR-1`, `b)`. */
export interface CodeShape {
  /** Letters before the first part that are no part themselves: `SS`, `PR`, `Sasaran`, upper case. Empty when there are none. */
  readonly prefix: string;
  /** The parts, upper case, zeros before digits dropped, a last `0` (`1.0`) dropped. */
  readonly parts: readonly string[];
  /** The same as written, so that `1.01` and `1.1` on one sheet are told apart. */
  readonly written: readonly string[];
  /** `#` for digits, `A` for capitals (letter or roman), `a` for small letters, one a part. */
  readonly kinds: readonly string[];
  /** True when it is closed by a bracket: `a)` stands below `a.`. */
  readonly closed: boolean;
}

const LONGEST = 40;
const MOST_PARTS = 9;
const TOKENS = /\d+|\p{L}+/gu;
const BETWEEN = /^[\s.,_\-–—/()]*$/;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Words that stand before a number in place of a code's letters. */
const WORDS =
  /^(?:TUJUAN|SASARAN|SASARANSTRATEGIS|PROGRAM|KEGIATAN|SUBKEGIATAN|STRATEGIC|STRATEGIS|TACTICAL|TAKTIKAL|OPERATIONAL|OPERASIONAL|OUTCOME|OUTPUT|GOAL|OBJECTIVE|INDIKATOR)$/;

/** The code that a whole cell holds, or null when it holds something else. */
export function parseCode(cell: string): CodeShape | null {
  const text = tidyText(cell).replace(/\b(sasaran strategis|sub[ -]?kegiatan)\b/i, (word) => word.replace(/[ -]/g, ""));
  if (text.length === 0 || text.length > LONGEST) return null;
  const tokens = text.match(TOKENS) ?? [];
  if (tokens.length === 0 || tokens.length > MOST_PARTS || !BETWEEN.test(text.replace(TOKENS, ""))) return null;
  const first = tokens[0]!;
  const prefix = tokens.length > 1 && isPrefix(first) ? first.toUpperCase() : "";
  const written = prefix === "" ? tokens : tokens.slice(1);
  if (!written.every(isPart)) return null;
  const kept = withoutLastZero(written);
  return {
    prefix,
    parts: kept.map((part) => part.replace(/^0+(?=\d)/, "").toUpperCase()),
    written: kept.map((part) => part.toUpperCase()),
    // `X.XX.01`: the office is left open.
    kinds: kept[0] === "X" && kept[1] === "XX" ? kept.map(() => "#") : kept.map(kindOf),
    closed: text.endsWith(")") && !text.startsWith("("),
  };
}

/** Letters of indicator codes (domain 4.4): indikator kinerja, utama, program, kegiatan, tujuan, sasaran, and those of a PD. */
const INDICATOR = /^(?:IK|IKU|IKK|IKP|IKS|IKT|IKI|IKSK|IT|IS|ISS|ITO|ISO|IPR|IP|ISK|IND|INDIKATOR)$/;

/** True for the code of an indicator (`IK 1.1`, `ISK-3`), which is no node. */
export function isIndicatorCode(code: CodeShape | null): boolean {
  return code !== null && INDICATOR.test(code.prefix);
}

/** The number that a roman numeral of capitals says, 0 for any other text. */
export function romanValue(text: string): number {
  if (!ROMAN.test(text)) return 0;
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = worth[text[i]!]!;
    sum += value < (worth[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

const BEFORE_TEXT =
  /^((?:\p{L}{1,4}|tujuan|sasaran(?: strategis)?|program|(?:sub[ -]?)?kegiatan|outcome|output)?[ .-]{0,2}\d{1,4}(?:[.,-](?:\d{1,4}|\p{L})(?![\p{L}\d]))*|(?:[IVX]{1,5}|[A-Z])(?:\.(?:\d{1,4}|\p{L})(?![\p{L}\d]))+)(?:[.):–-]+\s*|\s+[:–-]?\s*)(?=\p{L}{2})/iu;

/** A code and the statement behind it in one cell, or null where the text does not begin with a code. */
export function splitCode(
  text: string,
): { readonly code: string; readonly shape: CodeShape; readonly statement: string } | null {
  const match = BEFORE_TEXT.exec(text);
  const shape = match && parseCode(match[1]!);
  return match && shape ? { code: match[1]!.trim(), shape, statement: text.slice(match[0].length) } : null;
}

function isPrefix(token: string): boolean {
  const upper = token.toUpperCase();
  if (/^\d/.test(token) || token.length < 2) return false;
  return WORDS.test(upper) || (token.length <= 5 && !ROMAN.test(upper));
}

function isPart(token: string): boolean {
  return /^\d{1,6}$/.test(token) || token.length === 1 || ROMAN.test(token.toUpperCase());
}

function withoutLastZero(parts: readonly string[]): readonly string[] {
  const last = parts.length - 1;
  return last > 0 && /^0+$/.test(parts[last]!) ? parts.slice(0, last) : parts;
}

function kindOf(part: string): string {
  if (/^\d/.test(part)) return "#";
  return part === part.toUpperCase() ? "A" : "a";
}
