import { type Rect, rect } from "../address/address";
import { classifyHeader } from "./classify-header";
import type { TableColumn } from "./column";
import { type HeaderRows, findHeader, isNumberRow, isRepeatedHeader } from "./find-header";
import type { TableView } from "./table-view";

/** One row of data. */
export interface DataRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** True when a repeated heading stands between this row and the one before: a page ended there. */
  readonly afterBreak: boolean;
}

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
const EMPTY_ROWS_END = 3;
const NOTE = /^(keterangan|catatan|mengetahui|sumber|menyetujui|ditetapkan di|disahkan)\b/i;
const TOTAL = /^(jumlah|total|grand total|sub total)( (keseluruhan|anggaran|pagu|umum|akhir|program|kegiatan))*\s*:?$/i;

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
  return columns.map((column) => settleUnit(column, columns));
}

/** "Unit" means the unit of measure only where no other column does (domain 4.5, traps). */
function settleUnit(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const bare = column.field === "ownerUnit" && /^unit$/i.test(column.path[column.path.length - 1]!);
  return bare && !columns.some((c) => c.field === "unit") ? { ...column, field: "unit" } : column;
}

function listRows(
  view: TableView,
  header: HeaderRows,
  columns: readonly TableColumn[],
): { rows: DataRow[]; end: number } {
  const rows: DataRow[] = [];
  const firstIndicator = columns.find((c) => c.field === "indicator")?.index ?? Infinity;
  let afterBreak = false;
  let empty = 0;
  let end = header.to;
  for (let row = header.to + 1; row <= view.grid.rowCount; row++) {
    const first = columns.find((c) => view.text(row, c.index) !== "");
    if (!first) {
      if (++empty >= EMPTY_ROWS_END) break;
      continue;
    }
    if (isNumberRow(view, row)) continue;
    if (isRepeatedHeader(view, row, header)) {
      afterBreak = true;
      continue;
    }
    const text = view.text(row, first.index);
    if (first.index < firstIndicator && NOTE.test(text)) break;
    if (first.index < firstIndicator && TOTAL.test(text)) continue;
    rows.push({ row, afterBreak });
    afterBreak = false;
    empty = 0;
    end = row;
  }
  return { rows, end };
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
