import type { Rect } from "../../../core/address/address";
import { WorkbookError } from "../../workbook";
import { excelErrorCode } from "../explain-error";
import type { ExcelSession } from "../excel-session";
import { askEach, isTooLarge } from "./ask-each";
import { countCells, parseAddress, rangeOf, type SheetArea } from "./sheet-area";
import { tileRect } from "./split-rect";

/** Excel refuses a range with more merged areas than this. No range of as many cells can hold more. */
const MAX_MERGES = 512;
/** Pieces that a refused area is cut into at once, unless fewer make them small enough. */
const MAX_PIECES = 2_500;
/** How much smaller pieces become when Excel refuses even those. */
const STEP = 8;
/** About what asking for one piece takes. */
const PIECE_BYTES = 1_000;

/** What Excel answers when it does not find the sheet any more: smaller pieces would not help. */
const GONE = new Set(["ItemNotFound", "InvalidObjectPath", "InvalidReference"]);

/**
 * The merged areas whose top-left cell lies in one of the areas, by row and column. One round trip where they are few; when Excel refuses,
 * all areas are asked for again in smaller pieces, for it does not say which was too much. A merged area belongs to the one piece that
 * holds its top-left cell, whatever else it reaches into. Throws WorkbookError.
 */
export async function readMerges(session: ExcelSession, areas: readonly SheetArea[]): Promise<Rect[]> {
  let pieces = areas;
  for (;;) {
    try {
      const found = await askEach(session, pieces, PIECE_BYTES, queueMerges);
      return found.flat().sort((a, b) => a.top - b.top || a.left - b.left);
    } catch (error) {
      const largest = Math.max(...pieces.map(({ area }) => countCells(area)));
      if (largest <= MAX_MERGES || !mayPassInPieces(error)) throw error;
      const size = nextSize(pieces, largest);
      pieces = pieces.flatMap(({ sheet, area }) => tileRect(area, size).map((tile) => ({ sheet, area: tile })));
    }
  }
}

function queueMerges(context: Excel.RequestContext, piece: SheetArea): () => Rect[] {
  const merged = rangeOf(context, piece).getMergedAreasOrNullObject();
  merged.load(["areaCount", "areas/address"]);
  return () => {
    if (merged.isNullObject) return [];
    return merged.areas.items.map(({ address }) => parseAddress(address)).filter((area) => isOwned(area, piece.area));
  };
}

function isOwned({ top, left }: Rect, piece: Rect): boolean {
  return top >= piece.top && top <= piece.bottom && left >= piece.left && left <= piece.right;
}

/** Cells of the next pieces: so few that Excel cannot refuse, unless that would make very many of them. */
function nextSize(pieces: readonly SheetArea[], largest: number): number {
  const cells = pieces.reduce((total, { area }) => total + countCells(area), 0);
  return Math.max(MAX_MERGES, Math.min(Math.ceil(cells / MAX_PIECES), Math.ceil(largest / STEP)));
}

/** Excel has no code of its own for too many merged areas. */
function mayPassInPieces(error: unknown): boolean {
  if (isTooLarge(error)) return true;
  const isRefusal = error instanceof WorkbookError && error.kind === "unsupported";
  return isRefusal && !GONE.has(excelErrorCode(error.cause) ?? "");
}
