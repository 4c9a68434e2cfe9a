import { codeKey } from "../cascade/code-key";
import { textKey } from "../text/normalise";

/** Components of the planning nomenclature, top first (Permendagri 90/2019). */
export const NOMENCLATURE_KINDS = ["urusan", "bidang", "program", "kegiatan", "subKegiatan"] as const;
export type NomenclatureKind = (typeof NOMENCLATURE_KINDS)[number];

/** A cell of a Program/Kegiatan/Sub Kegiatan column taken apart. */
export interface Nomenclature {
  /** Null when neither code nor word tells. */
  readonly kind: NomenclatureKind | null;
  /** True when code or word told the kind, false when it was taken from elsewhere or is unknown. */
  readonly told: boolean;
  readonly code: string | null;
  /** Empty when the cell holds the level's word alone. */
  readonly name: string;
}

/** Codes may stand in brackets, be cut by a column before their last four digits, and be set apart by any of these signs. */
const CODE = /^[([]?((?:\d|X)(?:\.(?:\d{1,4}|XX))*(?:\. \d{4}(?!\d))?)\.?[)\]]?(?=$|[\s:–—_/|=>-])[\s:–—_/|=>-]*/;
const KIND_BY_SEGMENTS: Readonly<Record<number, NomenclatureKind>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "subKegiatan",
};
const WORD = /^(sub[\s-]*kegiatan|kegiatan|program|bidang\s+urusan|urusan)(?:\s*[:–—-]\s*|\s+|$)/i;

/**
 * The kind, code and name of a tidied cell: `2.16.02 - PROGRAM ...`, `Sub Kegiatan Pengadaan Mebel`, `1.01.02.2.01.0001 Nama`.
 * In a column of mixed kinds the words Kegiatan and Sub Kegiatan tell the kind and are no part of the name.
 */
export function parseNomenclature(text: string, mixed = true): Nomenclature {
  const match = CODE.exec(text);
  const coded = match?.[1]!.includes(".") ? match : null;
  const code = coded?.[1]!.replace(" ", "") ?? null;
  const rest = coded ? text.slice(coded[0].length) : text;
  const word = WORD.exec(rest);
  const said = word ? kindOfWord(word[1]!) : null;
  const kind = (code === null ? null : (KIND_BY_SEGMENTS[code.split(".").length] ?? null)) ?? said;
  const bare = mixed && word && (said === "subKegiatan" || said === "kegiatan") ? rest.slice(word[0].length) : rest;
  const unfinished = word !== null && textKey(rest) === textKey(word[1]!);
  return { kind, told: kind !== null, code, name: unfinished ? "" : bare.trim() };
}

/** A key under which two cells name the same component. */
export function nomenclatureKey(item: Nomenclature): string {
  return item.code === null ? `${item.kind ?? ""} ${textKey(item.name)}` : codeKey(item.code);
}

function kindOfWord(word: string): NomenclatureKind {
  const key = word.toLowerCase().replace(/[\s-]+/g, "");
  if (key === "subkegiatan") return "subKegiatan";
  if (key === "bidangurusan") return "bidang";
  return key as NomenclatureKind;
}
