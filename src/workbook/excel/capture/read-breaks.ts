import { row, type Row } from "../../../core/address/address";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import type { SheetFrame } from "./sheet-frame";

/** About what asking for the cell after one page break takes. */
const BREAK_BYTES = 600;

/** The rows after which pages end, by the sheets' ids. */
export async function readBreaks(
  session: ExcelSession,
  frames: readonly SheetFrame[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const breaks = frames.flatMap((frame) => frame.breaks.map((pageBreak) => ({ sheet: frame.sheet, pageBreak })));
  const rows = await askEach(session, breaks, BREAK_BYTES, (_, { pageBreak }) => {
    const after = pageBreak.getCellAfterBreak();
    after.load("rowIndex");
    after.untrack();
    // The 0-based number of the row after the break is the 1-based number of the row before.
    return () => row(after.rowIndex);
  });
  const bySheet = new Map<string, Row[]>(frames.map(({ sheet }) => [sheet, []]));
  breaks.forEach(({ sheet }, i) => bySheet.get(sheet)!.push(rows[i]!));
  return bySheet;
}
