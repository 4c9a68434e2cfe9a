import { isFiller, tidyText } from "../../text/normalise";
import { DOTTED_TITLES, LEADING_TITLES, UNDOTTED_DEGREES, VACANT_WORDS } from "./person-name.data";

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
/** `S.Sos`, `M.Si.`, `A.Md.Kom.`, `Ph.D`, `Sp.PD`: a degree written with dots inside. */
const DOTTED_DEGREE = /^(?:S|M|D|B|LL|Ph|Sp|A\.?Md|A\.?Ma)\.\p{L}[\p{L}.]*$/u;
/** Spaces, dots, dashes and quotes that people put into a NIP, and the word itself. */
const NIP_NOISE = /[\s.\-'’:]+|^\s*nip/gi;

/** The name as written, or null for a blank, a filler or a word that says that the post is vacant. */
export function parsePersonName(text: string | null): string | null {
  if (text === null) return null;
  const name = tidyText(text);
  const plain = name
    .replace(/[()[\]]/g, "")
    .trim()
    .toLowerCase();
  return isFiller(name) || VACANT_WORDS.has(plain) || !/[\p{L}\p{N}]/u.test(name) ? null : name;
}

/** The name without titles and remarks in brackets: `Maria Contoh Lado, S.Sos., M.Si. (rekaan)` gives `Maria Contoh Lado`. */
export function bareName(name: string): string {
  const tidy = tidyText(name);
  const [first = "", ...rest] = tidyText(tidy.replace(BRACKETED, " ")).split(",");
  const kept = [first, ...rest.filter((part) => !isDegrees(part))]
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const words = kept.join(", ").split(" ");
  while (words.length > 1 && isLeadingTitle(words[0]!)) words.shift();
  while (words.length > 1 && DOTTED_DEGREE.test(words[words.length - 1]!)) words.pop();
  const bare = words.join(" ");
  return /[\p{L}\p{N}]/u.test(bare) ? bare : tidy.replace(/[()[\]]/g, "").trim();
}

/** A key for "the same person by name": no titles, spaces, case or punctuation count. Null when nothing is left. */
export function nameKey(name: string | null): string | null {
  const known = parsePersonName(name);
  return known === null ? null : wordKey(bareName(known));
}

/** Lower-case words of letters and digits, one space apart; null when there are none. */
export function wordKey(text: string): string | null {
  const key = tidyText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return key === "" ? null : key;
}

/** A NIP without spaces and separators, as text; null for a blank or a filler. */
export function parseNip(text: string | null): string | null {
  const nip = text === null ? "" : text.replace(NIP_NOISE, "");
  return /\d/.test(nip) ? nip : null;
}

function isLeadingTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return DOTTED_TITLES.has(lower) || LEADING_TITLES.has(lower.replace(/\./g, ""));
}

function isDegrees(part: string): boolean {
  const words = part.trim().split(" ");
  return words.every((word) => word.includes(".") || UNDOTTED_DEGREES.has(word.toLowerCase()));
}
