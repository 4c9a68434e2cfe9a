import { LEVEL_CONCEPTS, type LevelConcept } from "../profile/level-concepts.data";
import { normaliseHeader, normaliseWholeHeader } from "../text/normalise";
import type { Field } from "./column";
import { withoutVersion } from "./heading-version";
import { mendHeading } from "./mend-heading";
import { HEADER_FIELDS } from "./header-fields.data";

/** What one header text says. */
export interface HeaderMeaning {
  readonly field: Field;
  readonly concept: LevelConcept | null;
  readonly year: string | null;
}

const YEAR = /\b(20[2-4]\d)\b/;
const UNKNOWN: HeaderMeaning = { field: "unknown", concept: null, year: null };

/** The meaning of a header's path, lowest cell first, then with the cells above it; typing errors of one or two letters forgiven. */
export function classifyHeader(path: readonly string[]): HeaderMeaning {
  const norms = path.map(normaliseHeader).filter((t) => t !== "");
  if (norms.length === 0) return UNKNOWN;
  const year = YEAR.exec(norms[norms.length - 1]!)?.[1] ?? YEAR.exec(norms.join(" "))?.[1] ?? null;
  const leaf = norms[norms.length - 1]!;
  const above = norms.slice(0, -1).join(" ");
  for (const text of [leaf, mendHeading(leaf), withoutNumber(mendHeading(leaf))]) {
    const found = match(text);
    if (found) return refine(withGroup(withBracket(found, path), text, above), text, above, year);
  }
  const inBracket = matchBracket(path.at(-1) ?? "");
  if (inBracket) return refine(inBracket, leaf, above, year);
  const whole = match(mendHeading(norms.join(" ")));
  if (whole) return refine(whole, leaf, above, year);
  const upper = above === "" ? null : match(mendHeading(above));
  if (upper) return refine(upper, leaf, above, year);
  const bare = withoutVersion(leaf);
  const version = bare === leaf || bare === "" ? null : match(mendHeading(bare));
  return version ? refine(version, bare, above, year) : UNKNOWN;
}

function match(text: string): HeaderMeaning | null {
  for (const [pattern, field] of HEADER_FIELDS) if (pattern.test(text)) return { field, concept: null, year: null };
  for (const concept of LEVEL_CONCEPTS)
    if (concept.header.test(text)) return { field: "levelStatement", concept, year: null };
  return null;
}

/** The heading without the column's number in or behind it: "Tujuan (1)". */
function withoutNumber(text: string): string {
  return text.replace(/ \d{1,2}$/, "");
}

/** "Sasaran (Eselon III)", "Pejabat (Eselon)", "Target (Rp)": what stands in brackets counts where it makes the level more exact. */
function withBracket(found: HeaderMeaning, path: readonly string[]): HeaderMeaning {
  if (found.field === "position" || found.field === "target") {
    const whole = match(normaliseWholeHeader(path.at(-1) ?? ""));
    return whole?.field === "echelon" || whole?.field === "name" || whole?.field === "budget" ? whole : found;
  }
  if (found.field !== "levelStatement" && found.field !== "statement") return found;
  const whole = normaliseWholeHeader(path.at(-1) ?? "");
  const concept = LEVEL_CONCEPTS.find((c) => c.header.test(whole));
  return concept ? { ...found, field: "levelStatement", concept } : found;
}

const BRACKET = /^\s*(\p{L}+)[^(]*\(([^()]+)\)\s*$/u;

/** "Sasaran Camat (Eselon III)": where the words before the bracket say nothing known, the first of them with the bracket may. */
function matchBracket(text: string): HeaderMeaning | null {
  const [, first, inner] = BRACKET.exec(text) ?? [];
  const found = first === undefined || inner === undefined ? null : match(normaliseHeader(`${first} ${inner}`));
  return found?.field === "levelStatement" ? found : null;
}

const WHO =
  /\b(ess|pelaksana|staf|kepala|camat|lurah|kasi|kabid|kabag|kasubbag|strategis|taktikal|operasional|strategic|tactical|operational)\b/;

/** "Sasaran" under "Eselon III" is the objective of that echelon, "Kinerja" under "Operasional" an operational one. */
function withGroup(found: HeaderMeaning, leaf: string, above: string): HeaderMeaning {
  const statement = found.field === "levelStatement" || found.field === "statement";
  const nomenclature = found.field === "program" || found.field === "kegiatan" || found.field === "subKegiatan";
  if (above === "" || !(statement || (nomenclature && WHO.test(above)))) return found;
  const names = statement ? [`${leaf} ${above}`, above, `kinerja ${above}`] : [`kinerja ${above}`];
  for (const name of names) {
    const concept = LEVEL_CONCEPTS.find((c) => c.header.test(name));
    if (concept) return { ...found, field: "levelStatement", concept };
  }
  return found;
}

/** A year column under "Pagu" is money, under "Triwulan" nothing to read, under "Realisasi" no target. */
function refine(found: HeaderMeaning, leaf: string, above: string, year: string | null): HeaderMeaning {
  if (found.field !== "target") return { ...found, year: found.field === "levelStatement" ? null : year };
  // The last of the quarters' targets is the year's; at the end of a plan it repeats the last year.
  if (leaf === "akhir") return { ...found, field: /\b(triwulan|tw)\b/.test(above) ? "target" : "ignored", year };
  if (/\b(triwulan|tw|realisasi|kondisi (kinerja )?(pada )?akhir)\b/.test(above))
    return { ...found, field: "ignored", year };
  const bare = /^(tahun )?20\d\d$/.test(leaf);
  if (bare && /\b(baseline|kondisi awal|tahun awal|data awal|tahun dasar)\b/.test(above))
    return { ...found, field: "baseline", year };
  if (bare && /\b(pagu|anggaran|rp)\b/.test(above) && !/\btarget\b/.test(above))
    return { ...found, field: "budget", year };
  return { ...found, year };
}
