import { isNoText } from "../text/normalise";
import type { TableColumn } from "./column";
import { type Nomenclature, type NomenclatureKind, parseNomenclature } from "./nomenclature";
import type { Table } from "./read-table";

/** Level codes whose statements usually stand beside a nomenclature of this kind. */
export const STATEMENT_PARTNERS: Readonly<Partial<Record<NomenclatureKind, readonly string[]>>> = {
  program: ["sasaran-program", "taktikal"],
  kegiatan: ["sasaran-kegiatan", "output"],
  subKegiatan: ["sasaran-sub-kegiatan", "operasional", "output"],
};

/**
 * The component that a mixed Program/Kegiatan/Sub Kegiatan column names on a row, or null for an empty cell. Where neither code nor word
 * tells the kind, the statement beside it does: an outcome's is a program, an output's a kegiatan, and below those stand sub kegiatan.
 */
export function readRowComponent(
  table: Table,
  row: number,
  column: TableColumn,
  statements: readonly TableColumn[],
): Nomenclature | null {
  const text = table.view.text(row, column.index);
  if (isNoText(text)) return null;
  const item = parseNomenclature(text, column.field === "nomenclature");
  return item.kind === null ? { ...item, kind: kindBeside(table, row, statements) } : item;
}

function kindBeside(table: Table, row: number, statements: readonly TableColumn[]): NomenclatureKind | null {
  const opened = statements.filter((s) => !isNoText(table.view.text(row, s.index))).at(-1);
  const isPartner = (kind: NomenclatureKind, column: TableColumn): boolean =>
    column.concept !== null && (STATEMENT_PARTNERS[kind] ?? []).includes(column.concept.code);
  if (opened) return isPartner("program", opened) ? "program" : isPartner("kegiatan", opened) ? "kegiatan" : null;
  return statements.some((s) => isPartner("kegiatan", s)) ? "subKegiatan" : null;
}
