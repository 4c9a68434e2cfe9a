import { parseTarget } from "../cascade/parse-target";
import { normaliseUnit } from "../cascade/unit-dictionary";
import { LEVEL_CONCEPTS } from "../profile/level-concepts.data";
import { PROFILES } from "../profile/profiles";
import { normaliseHeader, normaliseWholeHeader, stripBullet } from "../text/normalise";
import { splitCode } from "./code-shape";
import { startsLikeIndicator } from "./split-parts";

/** What a line inside a box says. */
export type BoxLine =
  /** A level's name: the strip above a statement. */
  | { readonly kind: "level"; readonly text: string }
  | { readonly kind: "indicator"; readonly text: string }
  | { readonly kind: "target"; readonly text: string; readonly year: string }
  | { readonly kind: "unit"; readonly text: string }
  | { readonly kind: "owner"; readonly text: string; readonly isUnit: boolean }
  | { readonly kind: "budget"; readonly text: string }
  | { readonly kind: "component"; readonly text: string }
  | { readonly kind: "csf"; readonly text: string }
  | { readonly kind: "crosscutting"; readonly text: string }
  /** A label whose text stands on the next line or in the next cell. */
  | { readonly kind: "label"; readonly of: LabelKind; readonly year: string }
  /** A statement, or something not understood. */
  | { readonly kind: "text"; readonly text: string };

type LabelKind =
  "statement" | "indicator" | "target" | "unit" | "owner" | "budget" | "component" | "csf" | "crosscutting";

const COLON = String.raw`\s*[:=]\s*`;
const NUMBERED = String.raw`(?:\s*(?:-\s*)?\d{1,2}(?:\.\d{1,2})*\.?)?`;
/** Labels, the surest first. What needs no colon behind it is an abbreviation or carries a number. */
const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    "indicator",
    new RegExp(
      String.raw`^(?:iku|ikk|iks|ikp|iki|ik|isk|kpi)${NUMBERED}(?:${COLON}|[.)]\s*|\s+[-–]\s*|\s+(?=\p{Lu})|$)|^(?:indikator|indicator)(?: kinerja)?(?: (?:utama|kunci|individu|tujuan|sasaran|strategis|program|kegiatan|sub ?kegiatan|output|outcome))*${NUMBERED}(?:${COLON}|$)|^(?:indikator|indicator)\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+`,
      "iu",
    ),
  ],
  [
    "target",
    new RegExp(String.raw`^(?:target)(?: kinerja)?(?:(?: tahun)?\s*(?<year>20[2-4]\d))?(?:${COLON}|$|\s+(?=\d))`, "iu"),
  ],
  ["target", new RegExp(String.raw`^(?:tahun\s*)?(?<year>20[2-4]\d)${COLON}`, "iu")],
  ["unit", new RegExp(String.raw`^satuan(?:${COLON}|$)`, "iu")],
  [
    "owner",
    new RegExp(
      String.raw`^(?:penanggung\s*jawab|pj|p\.j\.|pengampu|pelaksana|pemilik(?: kinerja)?|pic|owner|oleh|jabatan|unit(?: kerja)?(?: penanggung\s*jawab)?|bidang penanggung\s*jawab)${COLON}`,
      "iu",
    ),
  ],
  ["owner", /^(?:penanggung\s*jawab|pengampu|pelaksana)$/iu],
  [
    "budget",
    new RegExp(
      String.raw`^(?:pagu|anggaran)(?: indikatif)?(?:\s*\(rp\))?(?:${COLON}|\s+(?=rp\b)|$)|^rp\.?\s*(?=\d)`,
      "iu",
    ),
  ],
  ["component", new RegExp(String.raw`^(?:program|kegiatan|sub\s*-?kegiatan|komponen)${COLON}`, "iu")],
  [
    "csf",
    new RegExp(
      String.raw`^(?:csf|fkk|critical success factors?|faktor (?:kunci|penentu) keberhasilan)(?:${COLON}|$)`,
      "iu",
    ),
  ],
  [
    "crosscutting",
    new RegExp(String.raw`^(?:cross\s*-?cutting(?: dengan)?|lintas (?:sektor|pd|opd))(?:${COLON}|$)`, "iu"),
  ],
  ["statement", new RegExp(String.raw`^(?:kinerja|uraian|rencana kinerja|kondisi(?: yang diharapkan)?)${COLON}`, "iu")],
];
const TARGET_AND_UNIT = /^target\s*\/\s*satuan\s*[:=]\s*(.+?)\s*\/\s*(\p{L}.*|%)$/iu;
const POST =
  /^(?:plt\.? |plh\.? )?(?:direktur|wakil direktur|wadir|kepala|sekretaris|camat|lurah|kabid|kabag|kasi|kasubbag|kasubag|karo|kadis|gubernur|wakil|bupati|wali ?kota|ketua|manajer|manager|koordinator|subkoordinator|analis|perencana|pranata|penelaah|pengelola|pengadministrasi|pengawas|auditor|arsiparis|dokter|perawat|bidan|apoteker|pelaksana|staf|jf|jabatan fungsional)(?![\p{L}\p{N}])/iu;
const OFFICE =
  /^(?:bidang|bagian|seksi|sub ?bagian|subbag|sub ?bidang|instalasi|unit|komite|spi|biro|dinas|badan|inspektorat|sekretariat|rsud|puskesmas|uptd?|kecamatan|kelurahan)(?![\p{L}\p{N}])/iu;
const MOST_OWNER_WORDS = 8;
const MOST_UNIT_WORDS = 2;
const MOST_LEVEL_WORDS = 6;
const MOST_LEVEL_LETTERS = 60;
const LEVEL_NUMBER = /\s*(?:[-–#]\s*)?\d{1,3}$/;
const BARE_LEVEL =
  /^(?:level|jenjang|tingkat|lvl|l)\s*\d{1,2}$|^(?:program|kegiatan|sub ?kegiatan|strategis|taktikal|operasional|strategic|tactical|operational|tematik|ultimate outcome|(?:intermediate|immediate|initial) outcome|outcome|output|tujuan|sasaran|uo|into|immo|imo|op)$/iu;
const OUTCOME_WORD = /^\p{L}{3,}nya(?!\p{L})/iu;
const RESULT_WORD =
  /^(?:ter|me|ber|di)\p{L}{3,}|^(?:pe|ke)\p{L}+(?:an)(?!\p{L})|^\p{L}{3,}(?:asi|an)(?!\p{L})|^(?:program|kegiatan|sub ?kegiatan)\s+\p{L}/iu;
const NO_RESULT =
  /^(?:pohon|bagan|peta|matriks|cascading|pemerintah|perangkat|dinas|badan|rsud|rumah sakit|kecamatan|kabupaten|kota|provinsi|sekretariat|bagian|tahun|lampiran|tabel|gambar|rencana strategis|dokumen|instansi|keterangan|catatan|mengetahui|sumber|nomor|tanggal|dengan hormat|berdasarkan|dalam rangka)(?![\p{L}\p{N}])/iu;

/** What a tidied line says. */
export function readLine(line: string): BoxLine {
  const text = stripBullet(line);
  if (isLevelName(text)) return { kind: "level", text };
  for (const [of, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const year = match.groups?.["year"] ?? "";
    const rest = text.slice(match[0].length).trim();
    return rest === "" ? { kind: "label", of, year } : asKind(of, rest, year);
  }
  const inBrackets = /^\(([^()]+)\)$/.exec(text)?.[1]?.trim() ?? text;
  if (isOwner(inBrackets)) return asKind("owner", inBrackets, "");
  return { kind: "text", text };
}

/** A text as the kind that a label before it says. */
export function asKind(of: LabelKind, text: string, year: string): BoxLine {
  switch (of) {
    case "statement":
      return { kind: "text", text };
    case "target":
      return { kind: "target", text, year };
    case "owner":
      return { kind: "owner", text, isUnit: OFFICE.test(text) };
    default:
      return { kind: of, text };
  }
}

/** Several lines from one: `Target/Satuan: 85 / Persen`, `Sasaran: Meningkatnya ...`, `2025: 80; 2026: 85`. */
export function splitLine(line: string): readonly string[] {
  const pair = TARGET_AND_UNIT.exec(line);
  if (pair) return [`Target: ${pair[1]!}`, `Satuan: ${pair[2]!}`];
  const level = /^([^:]{3,40}):\s+(\S.*)$/.exec(line);
  if (level && isLevelName(level[1]!.trim())) return [level[1]!.trim(), level[2]!];
  const years = line.split(/\s*[;|]\s*(?=(?:target\s*)?(?:tahun\s*)?20[2-4]\d\s*[:=])/i);
  if (years.length > 1) return years;
  const parts = line.split(/\s*[;|]\s*(?=(?:target|satuan|pj|penanggung\s*jawab)\s*[:=])/i);
  return parts.length > 1 ? parts : [line];
}

/** True for a whole text that names a level: `Kinerja Taktikal`, `Strategic 1`, `Level 3`. */
export function isLevelName(text: string): boolean {
  if (text.length > MOST_LEVEL_LETTERS || text.split(" ").length > MOST_LEVEL_WORDS) return false;
  const bare = text.replace(LEVEL_NUMBER, "");
  if (BARE_LEVEL.test(text) || BARE_LEVEL.test(bare)) return true;
  return [normaliseWholeHeader(bare), normaliseHeader(bare)].some(
    (key) => key !== "" && (LEVEL_KEYS.has(key) || LEVEL_CONCEPTS.some(({ header }) => wholly(header, key))),
  );
}

const LEVEL_KEYS: ReadonlySet<string> = new Set(
  PROFILES.flatMap(({ levels }) =>
    levels.flatMap(({ label, synonyms }) => [normaliseHeader(label), ...synonyms.filter((key) => key.length > 2)]),
  ),
);

/** Headings may go on behind a level's name; a strip holds the name alone. */
function wholly(header: RegExp, key: string): boolean {
  return header.exec(key)?.[0].length === key.length;
}

/** True for `Kepala Bidang Pelayanan`, `Instalasi Gawat Darurat`. */
function isOwner(text: string): boolean {
  return (POST.test(text) || OFFICE.test(text)) && text.split(" ").length <= MOST_OWNER_WORDS;
}

/** 2 for a text that begins as an outcome does ("Meningkatnya ..."), 1 for another result or work, 0 for anything else. */
export function statementLikeness(whole: string): 0 | 1 | 2 {
  const text = splitCode(whole)?.statement ?? whole;
  if (OUTCOME_WORD.test(text)) return 2;
  if (NO_RESULT.test(text) || POST.test(text) || startsLikeIndicator(text)) return 0;
  return RESULT_WORD.test(text) && text.includes(" ") ? 1 : 0;
}

/** True for a lone value: `85`, `80-85`, `WTP`, `12 Dokumen`. */
export function isValue(text: string): boolean {
  const value = parseTarget(text);
  if (value.kind === "ratio" || value.kind === "predicate") return true;
  if (value.kind !== "number" && value.kind !== "range") return false;
  return value.unit === null || isUnit(value.unit) || value.unit.split(" ").length <= MOST_UNIT_WORDS;
}

/** True for a lone unit: `Persen`. */
export function isUnit(text: string): boolean {
  return normaliseUnit(text) !== null;
}

const VALUE_IN_BRACKETS = /^(.*\S)\s*\(\s*(?:target\s*:?\s*)?([^()]+)\)$/iu;
const VALUE_BEHIND = /^(.*\S)\s*(?:[:=→]|,?\s+target\s*:?)\s+(\S[^:=]*)$/iu;

/** An indicator and the target written behind it: `Indeks kepuasan (85 Indeks)`, `Nilai SAKIP: 80`. */
export function splitInlineTarget(text: string): { readonly text: string; readonly target: string | null } {
  for (const pattern of [VALUE_IN_BRACKETS, VALUE_BEHIND]) {
    const match = pattern.exec(text);
    const value = match?.[2]?.trim() ?? "";
    if (match && isValue(value) && (/\d/.test(value) || !isUnit(value))) return { text: match[1]!, target: value };
  }
  return { text, target: null };
}
