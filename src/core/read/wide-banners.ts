import { isNoText } from "../text/normalise";
import type { TableColumn } from "./column";
import { startsAsStatement } from "./continued-statement";
import { LEVEL_WORDS, levelWordOf } from "./level-words";
import type { Table } from "./read-table";
import { isUnitName } from "./stacked-noise";

/** A row of one text over the whole table, between its rows. */
export type Banner =
  /** An office that answers for what follows. */
  | { readonly kind: "unit"; readonly text: string; readonly column: TableColumn }
  /** A statement above all that follows; `code` of the level that its first word names, empty when it names none. */
  | {
      readonly kind: "level";
      readonly text: string;
      readonly column: TableColumn;
      readonly code: string;
      /** How sure it is that it is a level at all. */
      readonly confidence: number;
    }
  /** What a printer puts above the rest of a table. */
  | { readonly kind: "mark" };

/** Of the table's columns a banner spans at least this share. */
const SPAN = 0.6;
const MIN_SPAN = 2;
const MARK = /^(?:tabel|lampiran|halaman|hal\.|lanjutan|matriks)\b/i;
const TOLD = 0.9;
const LIKELY = 0.7;
/** Asked about: it may be a title of a part of the table. */
const UNLIKELY = 0.4;

/** The banners of a table by row. */
export function findBanners(table: Table): ReadonlyMap<number, Banner> {
  const found = new Map<number, Banner>();
  for (const { row } of table.rows) {
    const column = loneCell(table, row);
    const banner = column && readBanner(table, row, column);
    if (banner) found.set(row, banner);
  }
  return found;
}

/** The level codes that banners name, top first; a banner that names none stands below those that do. */
export function bannerCodes(banners: ReadonlyMap<number, Banner>): readonly string[] {
  const codes = new Set([...banners.values()].flatMap((banner) => (banner.kind === "level" ? [banner.code] : [])));
  const ranked = LEVEL_WORDS.map(({ code }) => code).filter((code) => codes.has(code));
  return codes.has("") ? [...ranked, ""] : ranked;
}

function loneCell({ view, columns }: Table, row: number): TableColumn | null {
  let found: TableColumn | null = null;
  for (const column of columns) {
    if (view.text(row, column.index) === "") continue;
    if (found) return null;
    found = column;
  }
  return found;
}

function readBanner({ view, columns }: Table, row: number, column: TableColumn): Banner | null {
  const text = view.text(row, column.index);
  if (isNoText(text) || !/\p{L}{2}/u.test(text)) return null;
  const merge = view.mergeAt(row, column.index);
  const spanned = merge ? columns.filter((c) => c.index >= merge.left && c.index <= merge.right).length : 1;
  const isSpanning = spanned >= Math.max(MIN_SPAN, columns.length * SPAN);
  const word = levelWordOf(text);
  const isOwnColumn = column.concept !== null || column.field === "statement" || column.field === "nomenclature";
  const isLone = word !== null && word.kind === null && column === columns[0] && !isOwnColumn;
  if (!isSpanning && !isLone) return null;
  if (MARK.test(text)) return { kind: "mark" };
  if (isUnitName(text)) return { kind: "unit", text, column };
  const confidence = word ? TOLD : startsAsStatement(text) ? LIKELY : UNLIKELY;
  return {
    kind: "level",
    text: word && word.kind === null && word.rest !== "" ? word.rest : text,
    column,
    code: word?.code ?? "",
    confidence,
  };
}
