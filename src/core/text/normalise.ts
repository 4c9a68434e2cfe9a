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
  return tidyText(text)
    .toLowerCase()
    .replace(/\(([^)]*)\)/g, (_, inner: string) => ` ${inner.replace(/\D+/g, " ")} `)
    .replace(/[.,:;*"'“”‘’/\\\-–—_()[\]›]+/g, " ")
    .replace(/\b(perangkat daerah|opd|skpd)\b/g, "pd")
    .replace(/\brencana hasil kerja\b/g, "rhk")
    .replace(/\bindikator kinerja\b/g, "indikator")
    .replace(/\b(sub ?kegiatan|sub keg)\b/g, "subkegiatan")
    .replace(/\b(eselon|esselon)\b/g, "ess")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for the fillers people write for "none": blank, dashes, n/a, nihil (domain 4.3 step 9). */
export function isFiller(text: string): boolean {
  return /^(?:[-–—.…]+|n\/?a|nihil|#n\/a)?$/i.test(tidyText(text));
}
