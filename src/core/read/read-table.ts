import { type Rect, rect } from "../address/address";
import type { TableColumn } from "./column";
import { chosenHeader, findHeader } from "./find-header";
import type { HeaderRows } from "./header-rows";
import { filledCells } from "./heading-rows";
import { moneyFactor } from "./heading-units";
import { nameLevels } from "./level-columns";
import { type DataRow, listRows } from "./list-rows";
import { NO_CHOICES, type ReadChoices } from "./read-choices";
import { readColumns } from "./read-columns";
import { straighten } from "./straighten";
import { splitBeside } from "./side-by-side";
import { type TableView, clipView } from "./table-view";

/** A table found on a sheet: its heading understood, its data rows listed. */
export interface Table {
  readonly view: TableView;
  readonly header: HeaderRows;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DataRow[];
  /** Texts above the heading, top first. */
  readonly titles: readonly string[];
  readonly area: Rect;
  /** What a person decided about the sheet. */
  readonly choices: ReadChoices;
}

const MAX_TITLES = 6;
/** More tables stand on no sheet that is meant to be read. */
const MAX_TABLES = 8;

/** The table of a sheet as a person says it is, else the best heading's; null when no heading is found. */
export function readTable(view: TableView, choices: ReadChoices = NO_CHOICES): Table | null {
  const header = chosenHeader(view, choices.header) ?? findHeader(view);
  return header && readUnder(view, header, choices);
}

/**
 * The tables of a sheet, the best heading's first: those above and below it, and each for itself where several stand side by side.
 * Only those under the heading that a person chose, where one is chosen.
 */
export function readTables(view: TableView, choices: ReadChoices = NO_CHOICES): readonly Table[] {
  const chosen = chosenHeader(view, choices.header);
  if (chosen) return readBeside(view, readUnder(view, chosen, choices), (part) => readUnder(part, chosen, choices));
  const tables: Table[] = [];
  const parts = [{ from: 1, to: view.grid.rowCount }];
  for (let part = parts.shift(); part && tables.length < MAX_TABLES; part = parts.shift()) {
    const header = findHeader(view, part.from, part.to);
    if (!header) continue;
    const isWhole = part.from === 1 && part.to === view.grid.rowCount;
    const own = isWhole ? view : clipView(view, rowsOf(view, part.from, part.to));
    const table = readUnder(own, header, choices);
    tables.push(...readBeside(own, table, (beside) => readPart(beside, choices)));
    const above = titlesFrom(view, header.from) - 1;
    if (above >= part.from) parts.push({ from: part.from, to: above });
    if (table.area.bottom < part.to) parts.push({ from: table.area.bottom + 1, to: part.to });
  }
  return tables;
}

/** Each of the tables that stand side by side under the heading of one, else that one. */
function readBeside(view: TableView, whole: Table, read: (part: TableView) => Table | null): readonly Table[] {
  const areas = splitBeside(whole);
  return areas.length === 0 ? [whole] : areas.map((area) => read(clipView(view, area))).filter((t) => t !== null);
}

/** The row where the titles of a heading begin: the lone texts between it and an empty row above. */
function titlesFrom(view: TableView, headerFrom: number): number {
  for (let row = headerFrom - 1; row >= 1 && headerFrom - row <= MAX_TITLES; row--) {
    const filled = filledCells(view, row).length;
    if (filled === 0) return row + 1;
    if (filled > 1) break;
  }
  return headerFrom;
}

function rowsOf(view: TableView, from: number, to: number): Rect {
  return rect(from, 1, to, Math.max(1, view.grid.columnCount));
}

function readPart(view: TableView, choices: ReadChoices): Table | null {
  const header = findHeader(view);
  return header && readUnder(view, header, choices);
}

function readUnder(view: TableView, header: HeaderRows, choices: ReadChoices): Table {
  const straight = straighten(view, header);
  const found = readColumns(straight, header, choices.columns);
  const { rows, end } = listRows(straight, header, found);
  const titles = readTitles(straight, header.from);
  const columns = nameLevels(straight, rows, found).map((column) => withFactor(column, titles));
  return {
    view: straight,
    header,
    columns,
    rows,
    titles,
    choices,
    area: rect(header.from, columns[0]?.index ?? 1, Math.max(header.to, end), columns[columns.length - 1]?.index ?? 1),
  };
}

function withFactor(column: TableColumn, titles: readonly string[]): TableColumn {
  const factor = column.field === "budget" ? moneyFactor(column.path, titles) : 1;
  return factor === 1 ? column : { ...column, factor };
}

function readTitles(view: TableView, headerFrom: number): string[] {
  const titles: string[] = [];
  for (let row = 1; row < headerFrom && titles.length < MAX_TITLES; row++) {
    for (let column = 1; column <= view.grid.columnCount; column++) {
      const text = view.text(row, column);
      if (text === "") continue;
      titles.push(text);
      break;
    }
  }
  return titles;
}
