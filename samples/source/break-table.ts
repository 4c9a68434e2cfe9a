import type { BrokenVariant } from "./broken-variants.data";
import { type SourceTable, columnOf } from "./table";

/** The clean table with one variant's fault put in. Throws when the variant names a row that is not there. */
export function breakTable(table: SourceTable, variant: BrokenVariant): SourceTable {
  const code = columnOf(table, "Kode");
  const rows = table.rows.map((row) => [...row]);
  for (const change of variant.changes) {
    const row = rows.filter((r) => r[code] === change.code)[(change.nth ?? 1) - 1];
    if (!row) throw new Error(`no row ${change.code}`);
    row[columnOf(table, change.column)] = change.value;
  }
  const drop = variant.drop;
  if (drop !== undefined && !rows.some((r) => r[code] === drop)) throw new Error(`no row ${drop}`);
  return { heading: table.heading, rows: drop === undefined ? rows : rows.filter((r) => r[code] !== drop) };
}
