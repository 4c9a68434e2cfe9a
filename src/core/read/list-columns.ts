import { isFiller } from "../text/normalise";
import { headingOf } from "./column";
import { inIndonesian } from "./indonesian-number";
import type { ReadColumn } from "./read-choices";
import type { Table } from "./read-table";
import type { TableView } from "./table-view";

const EXAMPLES = 3;
/** Where no data row was found, so many rows below the heading show what is there. */
const ROWS_INSTEAD = 50;

/** The table's columns as they were understood, left to right. One without heading and meaning is listed where it holds data. */
export function listColumns(table: Table): readonly ReadColumn[] {
  const { view, header } = table;
  const known = new Map(table.columns.map((column) => [column.index, column]));
  const rows =
    table.rows.length > 0
      ? table.rows.map(({ row }) => row)
      : Array.from({ length: Math.min(ROWS_INSTEAD, view.grid.rowCount - header.to) }, (_, i) => header.to + 1 + i);
  const listed: ReadColumn[] = [];
  for (let index = 1; index <= view.grid.columnCount; index++) {
    const column = known.get(index);
    const examples = examplesOf(table, rows, index);
    if (column) {
      const { field, year, found, chosen } = column;
      listed.push({ index, heading: headingOf(column), field, year, found, chosen, examples });
    } else if (examples.length > 0) listed.push({ index, heading: "", ...NOTHING, examples });
  }
  return listed;
}

const NOTHING = { field: "unknown", year: null, found: { field: "unknown", year: null }, chosen: false } as const;

function examplesOf({ view }: Table, rows: readonly number[], index: number): readonly string[] {
  const texts = new Set<string>();
  for (const row of rows) {
    const text = exampleAt(view, row, index);
    if (!isFiller(text)) texts.add(text);
    if (texts.size === EXAMPLES) break;
  }
  return [...texts];
}

/** The cell's text; a number as targets are shown, whatever the program that shows it. */
function exampleAt(view: TableView, row: number, index: number): string {
  const at = view.cellAt(row, index);
  const value = view.grid.value(at.row, at.column);
  const text = view.text(row, index);
  return typeof value === "number" ? inIndonesian(text, value) : text;
}
