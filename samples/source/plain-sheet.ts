import type { SampleWorkbook } from "./sheet-writer";
import type { SourceTable } from "./table";

/** Writes a table as it is: heading in row 1, every cell text. */
export function writePlainSheet(
  book: SampleWorkbook,
  name: string,
  table: SourceTable,
  widths: readonly number[],
): void {
  book.addSheet(name);
  book.row(name, 1, table.heading);
  table.rows.forEach((cells, i) =>
    book.row(
      name,
      i + 2,
      cells.map((text) => (text === "" ? null : text)),
    ),
  );
  book.look(name, "heading", 1, 1, 1, table.heading.length);
  book.look(name, "cell", 2, 1, table.rows.length + 1, table.heading.length);
  book.widths(name, widths);
  book.freeze(name, 1);
}
