import { MAX_COLUMN, rect, type Rect } from "../../../core/address/address";
import type { ExcelSession } from "../excel-session";
import { askEach } from "./ask-each";
import { countCells, rangeOf, type SheetArea } from "./sheet-area";
import { splitLonger } from "./split-rect";

/** A used area of more cells is looked at in pieces first: it may hold next to nothing. A dense table of 10,000 rows stays below. */
const LARGEST_PIECE = 250_000;
/** Pieces that a large area is cut into at once. */
const PARTS = 8;
/** About what asking for one piece takes, there and back. */
const PROBE_BYTES = 1_000;

/** Queues the question where values stand on a sheet or in a range. The answer is the rectangle around them, null when there are none. */
export function queueUsed(where: Excel.Worksheet | Excel.Range): { used: Excel.Range; answer: () => Rect | null } {
  const used = where.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  return { used, answer: () => rectOf(used) };
}

/** Excel counts rows and columns from 0. */
function rectOf(used: Excel.Range): Rect | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return rect(rowIndex + 1, columnIndex + 1, rowIndex + rowCount, columnIndex + columnCount);
}

/**
 * The parts of used areas that hold values, none larger than is good to read. A large area is cut across its longer side and Excel is
 * asked where values stand in each piece, all pieces of one depth in one round trip; pieces without values go.
 */
export async function findUsedAreas(session: ExcelSession, areas: readonly SheetArea[]): Promise<SheetArea[]> {
  const found: SheetArea[] = [];
  let large = areas;
  while (large.length > 0) {
    const next: SheetArea[] = [];
    for (const each of large) (isLarge(each.area) ? next : found).push(each);
    const pieces = next.flatMap(({ sheet, area }) => splitLonger(area, PARTS).map((piece) => ({ sheet, area: piece })));
    const used = await askEach(
      session,
      pieces,
      PROBE_BYTES,
      (context, piece) => queueUsed(rangeOf(context, piece)).answer,
    );
    large = pieces.flatMap(({ sheet }, i): SheetArea[] => {
      const area = used[i] ?? null;
      return area ? [{ sheet, area }] : [];
    });
  }
  return found.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Of whole rows and columns Excel gives no values, however few cells they are. */
function isLarge(area: Rect): boolean {
  return countCells(area) > LARGEST_PIECE || area.right - area.left + 1 === MAX_COLUMN;
}
