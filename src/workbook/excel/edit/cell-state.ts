import type { ExcelSession } from "../excel-session";
import { askEach, type Question } from "../read/ask-each";

/** A cell of a worksheet; the sheet by its id, the cell in A1 notation. */
export interface PlacedCell {
  readonly sheet: string;
  readonly address: string;
}

/** What a cell holds: all that is needed to put it back, if it holds no formula. */
export interface CellState {
  readonly value: unknown;
  /** A member of `Excel.RangeValueType`, or a word that this program does not know. */
  readonly type: string;
  readonly numberFormat: string;
}

/** About what asking for one cell takes there, or back with a text of usual length. */
const STATE_BYTES = 1_000;

/** What cells hold now, in their order. Throws WorkbookError. */
export function readStates(session: ExcelSession, cells: readonly PlacedCell[]): Promise<CellState[]> {
  return askEach(session, cells, STATE_BYTES, queueState);
}

/** Queues the question what a cell holds. */
export const queueState: Question<PlacedCell, CellState> = ({ workbook }, { sheet, address }) => {
  const range = workbook.worksheets.getItem(sheet).getRange(address);
  range.load(["values", "valueTypes", "numberFormat"]);
  range.untrack();
  return () => {
    const format: unknown = range.numberFormat[0]?.[0];
    return {
      value: range.values[0]?.[0],
      type: String(range.valueTypes[0]?.[0]),
      numberFormat: typeof format === "string" && format !== "" ? format : "General",
    };
  };
};

/** Whether two cells hold the same: a text is not the number that it looks like. */
export function holdSame(a: CellState, b: CellState): boolean {
  return a.value === b.value && a.numberFormat === b.numberFormat;
}
