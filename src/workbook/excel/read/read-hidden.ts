import { rect } from "../../../core/address/address";
import type { GridBuilder } from "../../../core/sheet/grid-builder";
import type { ExcelSession } from "../excel-session";
import { resultOf } from "./result-of";
import { readTiles } from "./read-tiles";
import type { SheetArea } from "./sheet-area";

/** What `{"rowHidden":false},` takes, a little more for columns. */
const FLAG_BYTES = 24;

/** Whether all rows or columns of a used area are hidden, or none (false), or some (null). */
export interface HiddenFlags {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/** Queues the flags of a range; the types of Office.js do not say that they may be null. */
export function queueHiddenFlags(range: Excel.Range): () => HiddenFlags {
  range.load(["rowHidden", "columnHidden"]);
  return () => ({ rows: range.rowHidden, columns: range.columnHidden });
}

/** Tells a grid which rows and columns of areas of one sheet are hidden. No round trip where none or all are. */
export async function readHidden(
  session: ExcelSession,
  areas: readonly SheetArea[],
  flags: HiddenFlags,
  builder: GridBuilder,
): Promise<void> {
  if (flags.rows === true) for (const { area } of areas) hideAll(area.top, area.bottom, (row) => builder.hideRow(row));
  else if (flags.rows === null) await readHiddenRows(session, areas, builder);
  if (flags.columns === true) {
    for (const { area } of areas) hideAll(area.left, area.right, (column) => builder.hideColumn(column));
  } else if (flags.columns === null) await readHiddenColumns(session, areas, builder);
}

function hideAll(from: number, to: number, hide: (index: number) => void): void {
  for (let index = from; index <= to; index++) hide(index);
}

/** By the first cell of each row. */
async function readHiddenRows(session: ExcelSession, areas: readonly SheetArea[], builder: GridBuilder): Promise<void> {
  const edges = areas.map(({ sheet, area: { top, left, bottom } }) => ({ sheet, area: rect(top, left, bottom, left) }));
  await readTiles<readonly Excel.RowProperties[]>(session, edges, {
    guess: FLAG_BYTES,
    queue: (range) => {
      const rows = range.getRowProperties({ rowHidden: true });
      return () => resultOf(rows);
    },
    sizeOf: (rows) => rows.length * FLAG_BYTES,
    receive: ({ area }, rows) =>
      rows.forEach(({ rowHidden }, i) => {
        if (rowHidden) builder.hideRow(area.top + i);
      }),
  });
}

/** By the first cell of each column. */
async function readHiddenColumns(
  session: ExcelSession,
  areas: readonly SheetArea[],
  builder: GridBuilder,
): Promise<void> {
  const edges = areas.map(({ sheet, area: { top, left, right } }) => ({ sheet, area: rect(top, left, top, right) }));
  await readTiles<readonly Excel.ColumnProperties[]>(session, edges, {
    guess: FLAG_BYTES,
    queue: (range) => {
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => resultOf(columns);
    },
    sizeOf: (columns) => columns.length * FLAG_BYTES,
    receive: ({ area }, columns) =>
      columns.forEach(({ columnHidden }, i) => {
        if (columnHidden) builder.hideColumn(area.left + i);
      }),
  });
}
