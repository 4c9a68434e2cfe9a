import type { LevelSign, ParentSign } from "../core/cascade/evidence";
import type { RowRole } from "../core/explain/explain-reading";

/** Words that say what was read where, and why. */
export interface ExplainTexts {
  readonly roles: Readonly<Record<RowRole, string>>;
  /** After "because of": what told a level. */
  readonly levelSigns: Readonly<Record<LevelSign, string>>;
  readonly parentSigns: Readonly<Record<ParentSign, string>>;
  row(row: number, role: string): string;
  /** A node's line: level, what told it, parent's row and what told that; the percentages of both. */
  node(
    level: string,
    by: string,
    percent: number,
    parentRow: number | null,
    parentBy: string,
    parentPercent: number,
  ): string;
  readonly unknownLevel: string;
  cell(cell: string, field: string, text: string): string;
}

export const EXPLAIN_ID: ExplainTexts = {
  roles: {
    title: "judul di atas tabel",
    heading: "judul kolom",
    node: "kinerja",
    more: "lanjutan kinerja di atasnya",
    skipped: "dilewati",
    outside: "di luar tabel",
  },
  levelSigns: {
    column: "kolomnya",
    "level-text": "isi kolom jenjang",
    depth: "kedalaman tautannya",
    code: "kodenya",
    word: "kata di depannya",
    numbering: "penomorannya",
    indent: "indentasinya",
    look: "warna dan huruf selnya",
    formula: "rumus jumlahnya",
    beside: "uraian di sebelahnya",
    position: "letak kotaknya",
    sheet: "nama lembar atau judul kolomnya",
    choice: "pilihan Anda",
    nothing: "tidak ada petunjuk",
  },
  parentSigns: {
    "parent-code": "kode induknya",
    "parent-text": "uraian induknya",
    indicator: "indikator induknya",
    "code-prefix": "awal kodenya",
    left: "sel di sebelah kirinya",
    order: "urutan barisnya",
    formula: "rumus jumlah induknya",
    position: "letak kotaknya",
    choice: "pilihan Anda",
    root: "tanpa induk",
  },
  row: (row, role) => `Baris ${row}: ${role}`,
  node: (level, by, percent, parentRow, parentBy, parentPercent) =>
    `  Jenjang ${level}, dari ${by} (${percent}%); ${
      parentRow === null ? "puncak, tanpa induk" : `induk di baris ${parentRow}, dari ${parentBy} (${parentPercent}%)`
    }`,
  unknownLevel: "tidak diketahui",
  cell: (cell, field, text) => `  ${cell} ${field}: ${text}`,
};

export const EXPLAIN_EN: ExplainTexts = {
  roles: {
    title: "title above the table",
    heading: "heading",
    node: "statement",
    more: "goes on with the statement above",
    skipped: "passed over",
    outside: "outside of the table",
  },
  levelSigns: {
    column: "its column",
    "level-text": "the level column",
    depth: "the depth of its links",
    code: "its code",
    word: "the word before it",
    numbering: "its numbering",
    indent: "its indentation",
    look: "the cell’s colour and font",
    formula: "its sum formula",
    beside: "the statement beside it",
    position: "the box’s place",
    sheet: "the name of its sheet or column",
    choice: "your choice",
    nothing: "no sign",
  },
  parentSigns: {
    "parent-code": "its parent code",
    "parent-text": "its parent’s statement",
    indicator: "its parent’s indicator",
    "code-prefix": "the beginning of its code",
    left: "the cell left of it",
    order: "the order of rows",
    formula: "its parent’s sum formula",
    position: "the box’s place",
    choice: "your choice",
    root: "no parent",
  },
  row: (row, role) => `Row ${row}: ${role}`,
  node: (level, by, percent, parentRow, parentBy, parentPercent) =>
    `  Level ${level}, by ${by} (${percent}%); ${
      parentRow === null ? "top, no parent" : `parent in row ${parentRow}, by ${parentBy} (${parentPercent}%)`
    }`,
  unknownLevel: "unknown",
  cell: (cell, field, text) => `  ${cell} ${field}: ${text}`,
};
