/** Text as people type it, brought to one form for comparing. Display text is never replaced by these. */

/** Already tidy: printable ASCII with single spaces. Most cells are, and this test is far cheaper than the repairs. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/**
 * Other shapes of plain letters and digits: full width, ligatures of typesetting, Roman numerals in one character, mathematical alphabets.
 * Only these are brought to their plain form (NFKC): a raised `2` is a footnote or a square and must stay one.
 */
const OTHER_SHAPES = /[\uFF01-\uFF5E\uFB00-\uFB06\u2160-\u217F\u{1D400}-\u{1D7FF}]/gu;
const HYPHENS = /[\u2010\u2011]/g;
/** What programs put where a printed line ended inside a word. */
const LINE_HYPHEN = /[\u0002\uFFFE][ \t]*(?:\r?\n)?[ \t]*/g;
const SOFT_BREAK = /\u00AD[ \t]*\r?\n[ \t]*/g;
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * One line of single-spaced text: other shapes of letters and digits made plain, accents composed, invisible characters dropped,
 * "E-\ngovernment" rejoined.
 */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(OTHER_SHAPES, (c) => c.normalize("NFKC"))
    .replace(LINE_HYPHEN, "-\n")
    .replace(SOFT_BREAK, "")
    .replace(HYPHENS, "-")
    .replace(INVISIBLE, "")
    .replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{L})/gu, "$1-")
    .replace(SPACES, " ")
    .trim();
}

/**
 * A key for "the same text": tidied, lower case, no punctuation at the ends, no bullet. Spaces count between digits only, and hyphens not between
 * letters, so that a text whose words a page or a column broke is the same as the whole one.
 */
export function textKey(text: string): string {
  const words = stripBullet(tidyText(text))
    .toLowerCase()
    .replace(/[.,;:]+$/, "");
  if (!DIGIT_OR_HYPHEN.test(words)) return words.replaceAll(" ", "");
  return words.replace(/(?<=\p{L}) ?- ?(?=\p{L})/gu, "").replace(/(?<!\d) | (?!\d)/g, "");
}

const DIGIT_OR_HYPHEN = /[\d-]/;

/** Dashes, dots, boxes, arrows and ticks that lead an item; Word keeps its own among the private characters. */
const BULLET = /^(?:[-–—*]+\s+|[•·▪▫◦‣●○■□►▶➢✓✔❖\uF000-\uF0FF]+\s*)(?=\S)/;

/** The text without a leading dash or bullet ("- Optimalnya ..." gives "Optimalnya ..."). */
export function stripBullet(text: string): string {
  return text.replace(BULLET, "");
}

/**
 * A header text for the synonym table (domain 4.5): lower case, brackets dropped except digits inside them,
 * punctuation to spaces, "perangkat daerah", "opd", "skpd" to "pd", "rencana hasil kerja" to "rhk".
 */
export function normaliseHeader(text: string): string {
  return normaliseWords(
    tidyText(text).replace(/\(([^)]*)\)/g, (_, inner: string) => ` ${inner.replace(/\D+/g, " ")} `),
  );
}

/** The same with what stands in brackets kept: "Sasaran (Eselon III)" gives "sasaran ess iii". */
export function normaliseWholeHeader(text: string): string {
  return normaliseWords(tidyText(text));
}

function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,:;*"'“”‘’/\\\-–—_()[\]›&+]+/g, " ")
    .replace(/\b(perangkat daerah|opd|skpd)\b/g, "pd")
    .replace(/\brencana hasil kerja\b/g, "rhk")
    .replace(/\bindikator kinerja\b/g, "indikator")
    .replace(/\b(sub ?kegiatan|sub keg)\b/g, "subkegiatan")
    .replace(/\b(eselon|esselon)\b/g, "ess")
    .replace(/\b(thn|th|t a|ta)(?= |$)/g, "tahun")
    .replace(/\s+/g, " ")
    .trim();
}

const FILLER =
  /^(?:[-–—\u2212.…_ ]+|n\s?[/.]?\s?a\.?|nihil|tad|kosong|(?:tidak|belum|blm)(?: ada| tersedia| ada data)|\((?:nihil|kosong|tidak ada)\))?$/i;
const ERROR_VALUE = /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** True for the fillers people write for "none" (blank, dashes, n/a, nihil; domain 4.3 step 9) and for a formula's error value. */
export function isFiller(text: string): boolean {
  const tidy = tidyText(text);
  return FILLER.test(tidy) || ERROR_VALUE.test(tidy);
}

/** True for a cell that states nothing where words belong: a filler, or the 0 that a formula gives for an empty cell. */
export function isNoText(text: string): boolean {
  return text === "0" || isFiller(text);
}
