import { type Rect, rect } from "../address/address";
import { classifyHeader } from "./classify-header";
import type { TableColumn } from "./column";
import { type HeaderRows, findHeader } from "./find-header";
import { type DataRow, listRows } from "./list-rows";
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

/** The table of a sheet, or null when no heading is found. */
export function readTable(view: TableView): Table | null {
  const header = findHeader(view);
  if (!header) return null;
  const columns = readColumns(view, header);
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

function readColumns(view: TableView, header: HeaderRows): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let index = 1; index <= view.grid.columnCount; index++) {
    const path: string[] = [];
    for (let row = header.from; row <= header.to; row++) {
      const text = view.spanText(row, index);
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    if (path.length > 0) columns.push({ index, path, ...classifyHeader(path) });
  }
  return columns.map((column) => settleUnit(settleShared(column, columns, view, header), columns));
}

const SAMPLE_ROWS = 50;

/** Of columns under one heading cell (a narrow one for numbers, a wide one for the text) the one with the most text holds the statement. */
function settleShared(
  column: TableColumn,
  columns: readonly TableColumn[],
  view: TableView,
  header: HeaderRows,
): TableColumn {
  const merge = view.mergeAt(header.to, column.index);
  if (!merge || merge.left === merge.right || (column.field !== "levelStatement" && column.field !== "statement"))
    return column;
  const shared = columns.filter((c) => c.index >= merge.left && c.index <= merge.right);
  const weight = (index: number): number => {
    let sum = 0;
    for (let row = header.to + 1; row <= header.to + SAMPLE_ROWS; row++) sum += view.text(row, index).length;
    return sum;
  };
  const widest = shared.reduce((best, c) => (weight(c.index) > weight(best.index) ? c : best));
  return widest === column ? column : { ...column, field: "no", concept: null };
}

/** "Unit" means the unit of measure only where no other column does (domain 4.5, traps). */
function settleUnit(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const bare = column.field === "ownerUnit" && /^unit$/i.test(column.path[column.path.length - 1]!);
  return bare && !columns.some((c) => c.field === "unit") ? { ...column, field: "unit" } : column;
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
