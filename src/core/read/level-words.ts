import { tidyText } from "../text/normalise";
import type { NomenclatureKind } from "./nomenclature";

/** A word that names a level before a statement or a name. */
export interface LevelWord {
  /** Code of a level concept, or a kind of nomenclature. */
  readonly code: string;
  readonly kind: NomenclatureKind | null;
  /** The text behind the word, and whether the word is no part of a name. */
  readonly rest: string;
}

interface WordRule {
  readonly code: string;
  readonly kind: NomenclatureKind | null;
  readonly pattern: RegExp;
}

/** What follows a word of performance: a number, a colon, or both. `Tujuan 1: ...`, `Sasaran Strategis - ...`, `SS.2 ...`. */
const MARK =
  "(?:\\s*\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,4})(?![A-Za-z\\d])\\)?\\s*[.:–—)-]*|\\s*[:–—=]|\\s-)\\s*";
/** What follows a word of the nomenclature: a space or a colon, perhaps a number. */
const GAP = "(?:\\s*[:–—-]\\s*|\\s+(?:\\d{1,2}\\s*[.:)]\\s*)?|$)";

const performance = (code: string, words: string): WordRule => ({
  code,
  kind: null,
  pattern: new RegExp(`^(?:${words})${MARK}`, "i"),
});
const nomenclature = (kind: NomenclatureKind, words: string): WordRule => ({
  code: kind,
  kind,
  pattern: new RegExp(`^(?:${words})${GAP}`, "i"),
});

const PD = "(?: (?:renstra|pd|opd|skpd|perangkat daerah|strategis|jangka menengah|utama))*";

/** Words from the highest level to the lowest; none matches a text that means a later one. */
export const LEVEL_WORDS: readonly WordRule[] = [
  performance("nspk", "nspk"),
  performance("tujuan-rpjmd", "tujuan (?:rpjmd|rpd|daerah|pemda|kabupaten|kota|provinsi)"),
  performance("sasaran-rpjmd", "sasaran (?:rpjmd|rpd|daerah|pemda|kabupaten|kota|provinsi)"),
  performance("tujuan", `tujuan${PD}`),
  performance("sasaran", `sasaran${PD}|ss`),
  nomenclature(
    "urusan",
    "urusan(?!\\s+pemerintahan\\s+bidang)|unsur\\s+(?:penunjang|pendukung|pengawasan|kewilayahan|pemerintahan)",
  ),
  nomenclature("bidang", "bidang\\s+urusan|urusan\\s+pemerintahan\\s+bidang"),
  performance("sasaran-program", "(?:sasaran|kinerja|outcome) program|intermediate outcome|outcome"),
  nomenclature("program", "program(?: prioritas)?"),
  performance("sasaran-kegiatan", "(?:sasaran|kinerja|output) kegiatan|immediate outcome"),
  nomenclature("kegiatan", "keg(?:iatan|iatam)"),
  performance("sasaran-sub-kegiatan", "(?:sasaran|kinerja|output) sub[\\s-]*kegiatan"),
  nomenclature("subKegiatan", "sub[\\s.-]*keg(?:iatan|iatam|\\.)"),
  performance("output", "output|keluaran"),
];

const INDICATOR = new RegExp(`^(?:indikator(?: kinerja(?: utama)?)?|iku|ik)${MARK}`, "i");

/** The level's word that a text begins with, or null. Typing errors in the word are not forgiven: a name may begin like one. */
export function levelWordOf(text: string): LevelWord | null {
  for (const { code, kind, pattern } of LEVEL_WORDS) {
    const found = pattern.exec(text);
    if (found) return { code, kind, rest: tidyText(text.slice(found[0].length)) };
  }
  return null;
}

/** What stands behind `Indikator:`; null when the text is no indicator in a column of statements. */
export function indicatorText(text: string): string | null {
  const found = INDICATOR.exec(text);
  return found ? tidyText(text.slice(found[0].length)) : null;
}
