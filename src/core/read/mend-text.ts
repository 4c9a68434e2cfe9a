import type { Grid } from "../sheet/grid";
import { tidyText } from "../text/normalise";
import { HYPHENED_PREFIXES, PREFIX_PIECES, STANDALONE } from "./mend-words.data";
import { SheetWords, lettersAfter, lettersBefore } from "./sheet-words";

/** Mended texts that are kept; when there are twice as many, the older ones are forgotten. */
const MAX_KEPT = 200_000;
/** Where a printed line ended inside a word: a hyphen with a line break, or the mark that programs leave for it. */
const LINE_END_HYPHEN = /(?<=\p{L})(?:-[ \t]*\r?\n[ \t]*|[\u0002\uFFFE][ \t]*(?:\r?\n)?[ \t]*)(?=\p{L})/gu;
const HAS_GAP = /[\s\u0002\uFFFE]/;
const HAS_LINE_END = /[\n\u0002\uFFFE]/;
const SHORTEST_WORD = 5;
/** "a.n.", "s.d.": letters with a dot between them. */
const ABBREVIATION = /^\p{L}{1,3}\.\p{L}/u;

/**
 * Texts of a sheet in one line, tidied, with words put together again that a page or a column broke ("Meningkatn ya", "E- government").
 * A break is mended only where the sheet's own words or the rules of Indonesian affixes prove it; any other text is left as it is.
 */
export function buildMender(grid: Grid): (text: string) => string {
  const words = new SheetWords(grid);
  let kept = new Map<string, string>();
  let older: ReadonlyMap<string, string> = kept;
  return (text) => {
    if (!HAS_GAP.test(text)) return tidyText(text);
    let mended = kept.get(text);
    if (mended !== undefined) return mended;
    mended = older.get(text) ?? mendText(text, words);
    if (kept.size >= MAX_KEPT) {
      older = kept;
      kept = new Map();
    }
    kept.set(text, mended);
    return mended;
  };
}

/** What the mending asks of a sheet's words. */
type KnownWords = Pick<SheetWords, "count" | "isOnlyPiece">;

/** The tidied text with its proven breaks closed. Mending a mended text changes nothing. */
function mendText(text: string, words: KnownWords): string {
  let whole = HAS_LINE_END.test(text) ? joinLines(text.split(LINE_END_HYPHEN), words) : tidyText(text);
  for (;;) {
    const closed = closeBreaks(whole, words);
    if (closed === whole) return whole;
    whole = closed;
  }
}

function joinLines([first = "", ...lines]: readonly string[], words: KnownWords): string {
  return lines.map(tidyText).reduce((whole, line) => {
    const hyphen = isHyphenated(lettersBefore(whole), lettersAfter(line), words) ? "" : "-";
    return whole + hyphen + line;
  }, tidyText(first));
}

function closeBreaks(text: string, words: KnownWords): string {
  if (!mayBreak(text, words)) return text;
  const [first = "", ...parts] = text.split(" ");
  return parts.reduce((before, part) => close(before, part, words) ?? `${before} ${part}`, first);
}

/** A quick look at every space: false for nearly all texts, and then nothing in them is to be closed. */
function mayBreak(text: string, words: KnownWords): boolean {
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const [before, after] = [text[at - 1]!, text[at + 1]!];
    if (before === "-" || after === "-") return true;
    if (isCapital(after) && !isCapital(before)) continue;
    const a = lettersBefore(text, at).toLowerCase();
    const b = lettersAfter(text, at + 1).toLowerCase();
    if (a !== "" && b !== "" && isBreak(a, b, words)) return true;
  }
  return false;
}

function isCapital(character: string): boolean {
  return character >= "A" && character <= "Z";
}

/** Both sides of a space put together, or null when nothing proves that it is a break. */
function close(before: string, part: string, words: KnownWords): string | null {
  if (before.endsWith(" -")) {
    const bare = before.slice(0, -2);
    return closesHyphen(bare, part, words, true) ? `${bare}-${part}` : null;
  }
  if (before.endsWith("-")) {
    const bare = before.slice(0, -1);
    if (isHyphenated(lettersBefore(bare), lettersAfter(part), words)) return bare + part;
    return closesHyphen(bare, part, words, false) ? before + part : null;
  }
  if (part.length > 1 && part.startsWith("-"))
    return closesHyphen(before, part.slice(1), words, true) ? before + part : null;
  const [left, right] = [lettersBefore(before), lettersAfter(part)];
  if (left === "" || right === "" || ABBREVIATION.test(part) || !sameCase(left, right)) return null;
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  const shortened = b.length < 4 && /[./-]/.test(part[b.length] ?? "") && !isPiecewise(a, b, words);
  return !shortened && isBreak(a, b, words) ? before + part : null;
}

/** True for two pieces of one word, in small letters. */
function isBreak(left: string, right: string, words: KnownWords): boolean {
  if (STANDALONE.has(left) || STANDALONE.has(right)) return false;
  return endsWord(left, right) || isPiecewise(left, right, words);
}

function isPiecewise(left: string, right: string, words: KnownWords): boolean {
  if (PREFIX_PIECES.has(left) && right.length > 2) return true;
  if (left.length + right.length < SHORTEST_WORD || !(words.isOnlyPiece(left) || words.isOnlyPiece(right)))
    return false;
  return words.count(left + right) > 0;
}

/** A word goes on in its own case: "Peme rintah", "PEME RINTAH", but not "Kepala Bidang" and not "BPBD kota". */
function sameCase(left: string, right: string): boolean {
  if (right === right.toLowerCase()) return left.slice(1) === left.slice(1).toLowerCase();
  return right === right.toUpperCase() && left === left.toUpperCase();
}

const CIRCUMFIX = /^(?:pe|ke|per|me|di|ter|ber|se)\p{L}{4,}a$/u;
const VERB = /^(?:me|di|ter)\p{L}{3,}$/u;

/** Endings that are no words: "…n ya", "… nya", "…ny a", "pelayana n", "meningkat kan". */
function endsWord(left: string, right: string): boolean {
  switch (right) {
    case "nya":
      return left.length >= 3;
    case "ya":
      return left.length >= 5 && left.endsWith("n");
    case "a":
      return left.length >= 5 && left.endsWith("ny");
    case "n":
      return CIRCUMFIX.test(left);
    case "kan":
      return VERB.test(left);
    default:
      return false;
  }
}

/** True where a hyphen only parts a word at a line's end: "Penye- diaan" for the "Penyediaan" the sheet has elsewhere. */
function isHyphenated(left: string, right: string, words: KnownWords): boolean {
  if (left === "" || right === "" || !sameCase(left, right)) return false;
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return !STANDALONE.has(a) && !STANDALONE.has(b) && !doubles(a, b) && isPiecewise(a, b, words);
}

/** True where hyphen and space stand inside one hyphened word: "perundang- undangan", "E- government", "ke- 2". `loose`: a space before it. */
function closesHyphen(before: string, after: string, words: KnownWords, loose: boolean): boolean {
  const [a, b] = [lettersBefore(before).toLowerCase(), lettersAfter(after).toLowerCase()];
  if (a === "") return false;
  if (b === "") return !loose && a === "ke" && /^\d/.test(after);
  if (doubles(a, b) || words.count(`${a}-${b}`) > 0) return true;
  return !loose && (a === "e" || HYPHENED_PREFIXES.has(a));
}

const SHORTEST_DOUBLE = 4;

/** "rata-rata", "perundang-undangan": the right word begins with the whole left one or with its last letters. */
function doubles(left: string, right: string): boolean {
  if (left.length > 2 && right.startsWith(left)) return true;
  for (let length = Math.min(left.length, right.length); length >= SHORTEST_DOUBLE; length--)
    if (left.endsWith(right.slice(0, length))) return true;
  return false;
}
