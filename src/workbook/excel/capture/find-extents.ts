import { MAX_COLUMN, MAX_ROW, rect, type Rect } from "../../../core/address/address";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { rangeOf } from "../read/sheet-area";
import type { SheetFrame } from "./sheet-frame";

/** About what asking a sheet for the sizes of what lies behind takes. */
const PROBE_BYTES = 1_200;
/** Rows or columns by which an extent grows at least. */
const LEAST_GROWTH = 16;

/** The rows and columns of a sheet, from the first on, that can be of a size of their own. */
export interface SheetExtent {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** What of an extent has to be larger. */
interface Beyond {
  readonly rows: boolean;
  readonly columns: boolean;
}

/**
 * The extents of sheets: what they use and print, and further as long as the rows or columns behind are not all of one size. Used cells do
 * not tell of columns that were made wider for what stands above them.
 */
export async function findExtents(session: ExcelSession, frames: readonly SheetFrame[]): Promise<SheetExtent[]> {
  const found: SheetExtent[] = [];
  let open = frames.map(({ sheet, used, print: { area } }): SheetExtent => {
    const last = (side: "bottom" | "right") => Math.max(used?.[side] ?? 0, area?.[side] ?? 0);
    return { sheet, rows: last("bottom"), columns: last("right") };
  });
  while (open.length > 0) {
    const beyond = await askEach(session, open, PROBE_BYTES, queueBeyond);
    found.push(...open.filter((_, i) => !beyond[i]!.rows && !beyond[i]!.columns));
    open = open.flatMap((extent, i) => {
      const { rows, columns } = beyond[i]!;
      return rows || columns ? [grow(extent, beyond[i]!)] : [];
    });
  }
  return found;
}

function grow({ sheet, rows, columns }: SheetExtent, beyond: Beyond): SheetExtent {
  const more = (size: number, most: number) => Math.min(most, Math.max(2 * size, size + LEAST_GROWTH));
  return {
    sheet,
    rows: beyond.rows ? more(rows, MAX_ROW) : rows,
    columns: beyond.columns ? more(columns, MAX_COLUMN) : columns,
  };
}

/** Queues whether the rows below and the columns right of an extent differ in size: Excel then gives none. */
function queueBeyond(context: Excel.RequestContext, { sheet, rows, columns }: SheetExtent): () => Beyond {
  const below = rows < MAX_ROW ? rangeFormat(context, sheet, rect(rows + 1, 1, MAX_ROW, 1)) : null;
  const right = columns < MAX_COLUMN ? rangeFormat(context, sheet, rect(1, columns + 1, 1, MAX_COLUMN)) : null;
  below?.load("rowHeight");
  right?.load("columnWidth");
  return () => ({
    rows: below !== null && (below.rowHeight as number | null) === null,
    columns: right !== null && (right.columnWidth as number | null) === null,
  });
}

function rangeFormat(context: Excel.RequestContext, sheet: string, area: Rect): Excel.RangeFormat {
  return rangeOf(context, { sheet, area }).format;
}
