import { type Rect, rect } from "../address/address";
import type { TableColumn } from "./column";
import { type HeaderRows, chosenHeader, findHeader } from "./find-header";
import { type DataRow, listRows } from "./list-rows";
import { NO_CHOICES, type ReadChoices } from "./read-choices";
import { readColumns } from "./read-columns";
import type { TableView } from "./table-view";

/** A table found on a sheet: its heading understood, its data rows listed. */
export interface Table {
  readonly view: TableView;
  readonly header: HeaderRows;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DataRow[];
  /** Texts above the heading, top first. */
  readonly titles: readonly string[];
  readonly area: Rect;
}

const MAX_TITLES = 6;

/** The table of a sheet as a person says it is, else as it is found; null when no heading is found. */
export function readTable(view: TableView, choices: ReadChoices = NO_CHOICES): Table | null {
  const header = chosenHeader(view, choices.header) ?? findHeader(view);
  if (!header) return null;
  const columns = readColumns(view, header, choices.columns);
  const { rows, end } = listRows(view, header, columns);
  return {
    view,
    header,
    columns,
    rows,
    titles: readTitles(view, header.from),
    area: rect(header.from, columns[0]?.index ?? 1, Math.max(header.to, end), columns[columns.length - 1]?.index ?? 1),
  };
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
