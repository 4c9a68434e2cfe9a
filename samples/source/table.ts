import { readFileSync } from "node:fs";

/** A readable source table: its heading and its rows, every cell a text. */
export interface SourceTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a tab-separated file beside this one. */
export function readSource(name: string): SourceTable {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const [heading, ...rows] = lines.map((line) => line.split("\t"));
  if (!heading) throw new Error(`empty source: ${name}`);
  return { heading, rows: rows.map((row) => heading.map((_, i) => row[i] ?? "")) };
}

/** Where a heading stands, 0-based. Throws when the table has no such column. */
export function columnOf(table: SourceTable, name: string): number {
  const index = table.heading.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return index;
}
