import { column, formatCell, formatRef, rect, row } from "../../../core/address/address";
import type { CellEdit } from "../../../core/check/fix";
import { GridBuilder } from "../../../core/sheet/grid-builder";
import { changedCell, showsBefore } from "../../cells/distinct-edits";
import { WorkbookError } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { storeCell } from "../read/read-cells";
import { readDate1904 } from "../read/read-date-system";
import { readMerges } from "../read/read-merges";
import { ReadStyles } from "../read/read-styles";
import { queueState, type CellState, type PlacedCell } from "./cell-state";

/** A cell that is to be edited, and what it holds before. */
export interface EditedCell {
  readonly edit: CellEdit;
  readonly cell: PlacedCell;
  readonly before: CellState;
}

/** What is asked of a cell before it is edited. */
interface Asked {
  readonly state: CellState;
  /** A text that begins with `=` when the cell holds a formula, or such a text. */
  readonly formula: unknown;
  /** Whether a formula in another cell fills it. */
  readonly isSpilled: boolean;
}

/** About what asking for one cell takes, there or back. */
const ASKED_BYTES = 2_000;
/** About what asking for one sheet takes. */
const SHEET_BYTES = 900;
/** Kinds of values that can be put back; the others are Excel's own data types, of which a cell shows one text of many. */
const KNOWN_TYPES = new Set(["Empty", "String", "Integer", "Double", "Boolean", "Error"]);

/**
 * The cells of the edits with what they hold now. Throws WorkbookError: `no-such-sheet`; `changed` for the first that does not show what its
 * edit takes for its text, holds a formula or is filled by one, or is covered by a merged area; `unsupported` for one of a data type.
 */
export async function readEdited(session: ExcelSession, edits: readonly CellEdit[]): Promise<EditedCell[]> {
  const ids = await findSheets(session, new Set(edits.map(({ at }) => at.sheet)));
  const cells = edits.map(({ at }): PlacedCell => ({ sheet: ids.get(at.sheet)!, address: formatCell(at) }));
  const asked = await askEach(session, cells, ASKED_BYTES, queueCell);
  const shown = await textsOf(
    session,
    asked.map(({ state }) => state),
  );
  const edited = edits.map((edit, i): EditedCell => ({ edit, cell: cells[i]!, before: asked[i]!.state }));
  const covered = await findCovered(session, edited);
  edited.forEach(({ edit, before }, i) => {
    const isFree = !holdsFormula(asked[i]!) && !covered.has(i);
    if (!isFree || !showsBefore(shown[i]!, edit)) throw changedCell(edit);
    if (!KNOWN_TYPES.has(before.type)) throw new WorkbookError("unsupported", formatRef(edit.at));
  });
  return edited;
}

/** The ids of the sheets by name. */
async function findSheets(session: ExcelSession, names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = Array.from(names);
  const ids = await askEach(session, wanted, SHEET_BYTES, ({ workbook }, name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    return () => (sheet.isNullObject ? null : sheet.id);
  });
  return new Map(
    wanted.map((name, i) => {
      const id = ids[i] ?? null;
      if (id === null) throw new WorkbookError("no-such-sheet", name);
      return [name, id];
    }),
  );
}

function queueCell(context: Excel.RequestContext, cell: PlacedCell): () => Asked {
  const state = queueState(context, cell);
  const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
  range.load("formulas");
  range.untrack();
  const spill = range.getSpillParentOrNullObject();
  spill.load("address");
  return () => ({ state: state(), formula: range.formulas[0]?.[0], isSpilled: !spill.isNullObject });
}

/** Of a text such as `=x` Excel gives the text for its formula; no formula has itself for its result. */
function holdsFormula({ state, formula, isSpilled }: Asked): boolean {
  return isSpilled || (typeof formula === "string" && formula.startsWith("=") && formula !== state.value);
}

/** The texts that cells show, as reading their sheets gives them. */
async function textsOf(session: ExcelSession, states: readonly CellState[]): Promise<string[]> {
  const styles = new ReadStyles(false);
  const builder = new GridBuilder("", styles);
  states.forEach(({ value, numberFormat }, i) => {
    storeCell(builder, i + 1, 1, value, styles.indexOf(numberFormat));
  });
  if (styles.showsDates()) styles.date1904 = await readDate1904(session);
  const grid = builder.build();
  return states.map((_, i) => grid.text(row(i + 1), column(1)));
}

/** Which of the cells lie in a merged area and are not its first: those are empty, and what is put there nobody sees. */
async function findCovered(session: ExcelSession, edited: readonly EditedCell[]): Promise<ReadonlySet<number>> {
  const empty = Array.from(edited.entries()).filter(([, { before }]) => before.type === "Empty");
  const covered = new Set<number>();
  for (const sheet of new Set(empty.map(([, { cell }]) => cell.sheet))) {
    const cells = empty.filter(([, { cell }]) => cell.sheet === sheet);
    const bottom = Math.max(...cells.map(([, { edit }]) => edit.at.row));
    const right = Math.max(...cells.map(([, { edit }]) => edit.at.column));
    const merges = await readMerges(session, [{ sheet, area: rect(1, 1, bottom, right) }]);
    for (const [i, { edit }] of cells) {
      const { row: at, column: across } = edit.at;
      const isCovered = merges.some(
        ({ top, left, bottom: last, right: end }) =>
          at >= top && at <= last && across >= left && across <= end && (at > top || across > left),
      );
      if (isCovered) covered.add(i);
    }
  }
  return covered;
}
