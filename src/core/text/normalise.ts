/** Text as people type it, brought to one form for comparing. Display text is never replaced by these. */

/** Already tidy: printable ASCII with single spaces. Most cells are, and this test is far cheaper than the repairs. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/** One line of single-spaced text: full-width forms narrowed, invisible characters dropped, "E-\ngovernment" rejoined. */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, "")
    .replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{L})/gu, "$1-")
    .replace(SPACES, " ")
    .trim();
}

/** A key for "the same text": tidied, lower case, no punctuation at the ends, no bullet. */
export function textKey(text: string): string {
  return stripBullet(tidyText(text))
    .toLowerCase()
    .replace(/[.,;:]+$/, "");
}

/** The text without a leading dash or bullet ("- Optimalnya ..." gives "Optimalnya ..."). */
export function stripBullet(text: string): string {
  return text.replace(/^[-–—•·▪*]+\s+(?=\S)/, "");
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

const FILLER = /^(?:[-–—.…]+|n\/?a|nihil)?$/i;
const ERROR_VALUE = /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** True for the fillers people write for "none" (blank, dashes, n/a, nihil; domain 4.3 step 9) and for a formula's error value. */
export function isFiller(text: string): boolean {
  const tidy = tidyText(text);
  return FILLER.test(tidy) || ERROR_VALUE.test(tidy);
}
