import type { SampleWorkbook } from "./sheet-writer";
import { type SourceTable, columnOf } from "./table";

const WIDTHS = [9, 9, 7, 38, 38, 14, 10, 9, 9, 9, 9, 9, 16, 18, 30, 30, 10, 22, 16];
const HEADING_ROW = 1;

/** Writes the long table: heading in row 1, one row per indicator, codes and targets as text, pagu as a number. */
export function writeLongSheet(book: SampleWorkbook, name: string, table: SourceTable): void {
  const pagu = columnOf(table, "Pagu 2025 (Rp)");
  const last = table.heading.length;
  book.addSheet(name);
  book.row(name, HEADING_ROW, table.heading);
  table.rows.forEach((cells, i) => {
    book.row(
      name,
      HEADING_ROW + 1 + i,
      cells.map((text, c) => cellValue(text, c === pagu)),
    );
  });
  const bottom = HEADING_ROW + table.rows.length;
  book.look(name, "heading", HEADING_ROW, 1, HEADING_ROW, last);
  book.look(name, "cell", HEADING_ROW + 1, 1, bottom, last);
  book.look(name, "money", HEADING_ROW + 1, pagu + 1, bottom, pagu + 1);
  book.widths(name, WIDTHS);
  book.freeze(name, HEADING_ROW);
  book.landscape(name);
}

/** A plain amount of money as a number, everything else as text, nothing for an empty cell. */
export function cellValue(text: string, money: boolean): string | number | null {
  if (text === "") return null;
  return money && /^[\d.]+$/.test(text) ? Number(text.replace(/\./g, "")) : text;
}
