import { rect, row, type Row } from "../../../core/address/address";
import type { Points } from "../../../core/sheet/sheet-plan";
import type { ExcelSession } from "../excel-session";
import { readTiles } from "../read/read-tiles";
import type { SheetArea } from "../read/sheet-area";
import { findExtents } from "./find-extents";
import type { SheetFrame } from "./sheet-frame";

/** What `{"format":{"columnWidth":53.25}},` takes. */
const SIZE_BYTES = 40;

/** Heights and widths of one sheet. */
export interface SheetSizes {
  readonly rowHeights: Map<Row, Points>;
  readonly columnWidths: Points[];
}

/**
 * The heights of all rows and the widths of all columns that can be of a size of their own, by the sheets' ids. A row of standard height is told as
 * well: written again it must not grow with its text.
 */
export async function readSizes(
  session: ExcelSession,
  frames: readonly SheetFrame[],
): Promise<ReadonlyMap<string, SheetSizes>> {
  const sizes = new Map<string, SheetSizes>();
  const rows: SheetArea[] = [];
  const columns: SheetArea[] = [];
  for (const extent of await findExtents(session, frames)) {
    const { sheet } = extent;
    sizes.set(sheet, { rowHeights: new Map(), columnWidths: [] });
    if (extent.rows > 0) rows.push({ sheet, area: rect(1, 1, extent.rows, 1) });
    if (extent.columns > 0) columns.push({ sheet, area: rect(1, 1, 1, extent.columns) });
  }
  await readTiles<readonly Excel.RowProperties[]>(session, rows, {
    guess: SIZE_BYTES,
    queue: (range) => {
      const properties = range.getRowProperties({ format: { rowHeight: true } });
      return () => valueOf(properties);
    },
    sizeOf: (properties) => properties.length * SIZE_BYTES,
    receive: ({ sheet, area }, properties) =>
      properties.forEach(({ format }, i) => {
        if (format?.rowHeight !== undefined) sizes.get(sheet)!.rowHeights.set(row(area.top + i), format.rowHeight);
      }),
  });
  await readTiles<readonly Excel.ColumnProperties[]>(session, columns, {
    guess: SIZE_BYTES,
    queue: (range) => {
      const properties = range.getColumnProperties({ format: { columnWidth: true } });
      return () => valueOf(properties);
    },
    sizeOf: (properties) => properties.length * SIZE_BYTES,
    receive: ({ sheet }, properties) =>
      properties.forEach(({ format }) => sizes.get(sheet)!.columnWidths.push(format?.columnWidth ?? 0)),
  });
  return sizes;
}

function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}
