import { cellValue } from "./long-sheet";
import type { SampleWorkbook } from "./sheet-writer";
import { type SourceTable, columnOf } from "./table";

const LEVELS = [
  "Kinerja Strategis Daerah",
  "Kinerja Strategis Urusan",
  "Kinerja Taktikal",
  "Kinerja Taktikal (Immediate Outcome)",
  "Kinerja Operasional",
];
const YEARS = ["2025", "2026", "2027", "2028", "2029"];
/** Source columns behind the level columns, with the heading they get: group, then own. */
const FACTS: readonly (readonly [source: string, group: string, own: string])[] = [
  ["Indikator", "Indikator Kinerja", ""],
  ["Satuan", "Satuan", ""],
  ["Baseline 2024", "Kondisi Awal 2024", ""],
  ...YEARS.map((year) => [year, "Target Tahun", year] as const),
  ["Komponen", "Komponen Perencanaan", ""],
  ["Kode Rekening", "Kode Rekening", ""],
  ["Jabatan penanggung jawab", "Penanggung Jawab", "Jabatan"],
  ["Nama", "Penanggung Jawab", "Nama"],
  ["Eselon", "Penanggung Jawab", "Eselon"],
  ["Crosscutting", "Crosscutting", ""],
  ["Pagu 2025 (Rp)", "Pagu 2025 (Rp)", ""],
];
const WIDTHS = [5, 9, 22, 22, 24, 24, 26, 34, 12, 10, 8, 8, 8, 8, 8, 15, 17, 26, 26, 9, 18, 15];
const FIRST_LEVEL = 3;
const TITLE_ROW = 1;
const HEADING_ROW = 4;
const NUMBER_ROW = HEADING_ROW + 2;
const FIRST_ROW = NUMBER_ROW + 1;

/** Writes the same cascade the way a Biro lays it out: title, two heading rows, column numbers, each statement merged down over what hangs below it. */
export function writeWideSheet(book: SampleWorkbook, name: string, table: SourceTable): void {
  book.addSheet(name);
  const columns = 2 + LEVELS.length + FACTS.length;
  writeHeading(book, name, columns);
  const rows = orderRows(table);
  const open: { level: number; row: number }[] = [];
  const close = (level: number, before: number): void => {
    while (open.length > 0 && open[open.length - 1]!.level >= level) {
      const { level: at, row } = open.pop()!;
      book.merge(name, row, FIRST_LEVEL + at - 1, before, FIRST_LEVEL + at - 1);
    }
  };
  let number = 0;
  rows.forEach(({ cells, level, statement, code }, i) => {
    const row = FIRST_ROW + i;
    if (statement !== "") {
      close(level, row - 1);
      open.push({ level, row });
      number++;
    }
    const levels = LEVELS.map((_, l) => (l === level - 1 && statement !== "" ? statement : null));
    const facts = FACTS.map(([source]) => cellValue(cells[columnOf(table, source)]!, source.startsWith("Pagu")));
    book.row(name, row, [statement === "" ? null : number, statement === "" ? null : code, ...levels, ...facts]);
  });
  const bottom = FIRST_ROW + rows.length - 1;
  close(1, bottom);
  book.look(name, "cell", FIRST_ROW, 1, bottom, columns);
  book.look(name, "center", FIRST_ROW, 1, bottom, 2);
  book.look(name, "level", FIRST_ROW, FIRST_LEVEL, bottom, FIRST_LEVEL + LEVELS.length - 1);
  book.look(name, "center", FIRST_ROW, 9, bottom, 15);
  book.look(name, "money", FIRST_ROW, columns, bottom, columns);
  book.widths(name, WIDTHS);
  book.freeze(name, NUMBER_ROW);
  book.landscape(name);
}

function writeHeading(book: SampleWorkbook, name: string, columns: number): void {
  book.row(name, TITLE_ROW, ["CASCADING KINERJA BIRO ORGANISASI SEKRETARIAT DAERAH PROVINSI"]);
  book.row(name, TITLE_ROW + 1, ["Tahun 2025-2029. Contoh: semua orang, uraian dan angka rekaan."]);
  book.merge(name, TITLE_ROW, 1, TITLE_ROW, columns);
  book.merge(name, TITLE_ROW + 1, 1, TITLE_ROW + 1, columns);
  book.look(name, "title", TITLE_ROW, 1, TITLE_ROW, columns);
  book.look(name, "subtitle", TITLE_ROW + 1, 1, TITLE_ROW + 1, columns);
  const groups = ["No", "Kode", ...LEVELS, ...FACTS.map(([, group]) => group)];
  const own = ["", "", ...LEVELS.map(() => ""), ...FACTS.map(([, , text]) => text)];
  book.row(
    name,
    HEADING_ROW,
    groups.map((text, i) => (i > 0 && own[i] !== "" && groups[i - 1] === text ? null : text)),
  );
  book.row(
    name,
    HEADING_ROW + 1,
    own.map((text) => (text === "" ? null : text)),
  );
  book.row(
    name,
    NUMBER_ROW,
    groups.map((_, i) => `(${i + 1})`),
  );
  let from = 0;
  for (let i = 1; i <= groups.length; i++) {
    if (i < groups.length && own[i] !== "" && groups[i] === groups[from]) continue;
    if (own[from] === "") book.merge(name, HEADING_ROW, from + 1, HEADING_ROW + 1, from + 1);
    else book.merge(name, HEADING_ROW, from + 1, HEADING_ROW, i);
    from = i;
  }
  book.look(name, "heading", HEADING_ROW, 1, HEADING_ROW + 1, columns);
  book.look(name, "number", NUMBER_ROW, 1, NUMBER_ROW, columns);
}

interface WideRow {
  readonly cells: readonly string[];
  readonly level: number;
  readonly code: string;
  /** Empty on a row that only adds an indicator. */
  readonly statement: string;
}

/** Rows in tree order, each node followed by its further indicators and then by what hangs below it. */
function orderRows(table: SourceTable): WideRow[] {
  const [code, parent, level, statement] = ["Kode", "Induk", "Level", "Kinerja"].map((name) =>
    columnOf(table, name),
  ) as [number, number, number, number];
  const rows = table.rows.map((cells) => ({
    cells,
    code: cells[code]!,
    parent: cells[parent]!,
    level: Number(cells[level]),
    statement: cells[statement]!,
  }));
  const ordered: WideRow[] = [];
  const visit = (from: string): void => {
    for (const row of rows.filter((r) => r.statement !== "" && r.parent === from)) {
      ordered.push(
        row,
        ...rows.filter((r) => r.code === row.code && r.statement === "").map((r) => ({ ...r, level: row.level })),
      );
      visit(row.code);
    }
  };
  visit("");
  return ordered;
}
