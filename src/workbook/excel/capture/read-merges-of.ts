import type { Rect } from "../../../core/address/address";
import { WorkbookError } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { readMerges } from "../read/read-merges";
import { parseAddress, rangeOf, type SheetArea } from "../read/sheet-area";

/** About what a sheet's merged areas take in an answer. */
const MERGES_BYTES = 5_000;

/**
 * The merged areas of many sheets, by the sheets' ids; `areas` are their used areas, one a sheet. In one round trip where Excel gives all;
 * a sheet that has more than Excel tells at once is found by halving and read in pieces.
 */
export async function readMergesOf(
  session: ExcelSession,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, readonly Rect[]>> {
  const [first, ...others] = areas;
  if (!first) return new Map();
  try {
    const merges = await askEach(session, areas, MERGES_BYTES, queueMerges);
    return new Map(areas.map(({ sheet }, i) => [sheet, merges[i]!]));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (others.length === 0) return new Map([[first.sheet, await readMerges(session, [first])]]);
    const half = Math.ceil(areas.length / 2);
    return new Map([
      ...(await readMergesOf(session, areas.slice(0, half))),
      ...(await readMergesOf(session, areas.slice(half))),
    ]);
  }
}

/** Whether Excel was asked for too much: it has no code of its own for too many merged areas. */
function isRefusal(error: unknown): boolean {
  return error instanceof WorkbookError && (error.kind === "unsupported" || error.kind === "too-large");
}

function queueMerges(context: Excel.RequestContext, area: SheetArea): () => Rect[] {
  const merged = rangeOf(context, area).getMergedAreasOrNullObject();
  merged.load("areas/address");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseAddress(address)));
}
