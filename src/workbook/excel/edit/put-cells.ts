import { WorkbookError } from "../../workbook";
import type { ExcelSession, WriteStep } from "../excel-session";
import { jsonBytes } from "../write/json-bytes";
import { CHANGE_BYTES, rangeAction, stepsOf, type SheetAction } from "../write/sheet-action";
import { entryText } from "../write/value-blocks";
import { holdSame, readStates, type CellState, type PlacedCell } from "./cell-state";

const TEXT_FORMAT = "@";
const PLAIN_FORMAT = "General";
const SIGN_OF_TEXT = "'";

/** What a cell is to hold; `where` names it to a person. */
export interface CellPut {
  readonly cell: PlacedCell;
  readonly state: CellState;
  readonly where: string;
}

/**
 * Puts values into cells and gives each the number format of its state: a text stays the text it is, a number the number. What Excel made
 * something else of is put again with the sign of text. Throws WorkbookError `unsupported` naming the cell when that is of no use.
 */
export async function putCells(session: ExcelSession, puts: readonly CellPut[]): Promise<void> {
  await session.apply(putSteps(puts, ({ state }) => entryOf(state)));
  const wrong = await findWrong(session, puts);
  if (wrong.length === 0) return;
  await session.apply(
    putSteps(
      wrong.map(({ put }) => put),
      (put) => secondEntry(put.state, wrong.find((each) => each.put === put)!.found),
    ),
  );
  const [still] = await findWrong(
    session,
    wrong.map(({ put }) => put),
  );
  if (still) throw new WorkbookError("unsupported", still.put.where);
}

async function findWrong(
  session: ExcelSession,
  puts: readonly CellPut[],
): Promise<{ readonly put: CellPut; readonly found: CellState }[]> {
  const found = await readStates(
    session,
    puts.map(({ cell }) => cell),
  );
  return puts.map((put, i) => ({ put, found: found[i]! })).filter((each) => !holdSame(each.found, each.put.state));
}

function* putSteps(puts: readonly CellPut[], entry: (put: CellPut) => unknown): Generator<WriteStep> {
  const bySheet = new Map<string, SheetAction[]>();
  for (const put of puts) {
    const { sheet, address } = put.cell;
    const actions = bySheet.get(sheet);
    const action = putAction(address, put.state, entry(put));
    if (actions) actions.push(action);
    else bySheet.set(sheet, [action]);
  }
  for (const [sheet, actions] of bySheet) yield* stepsOf(sheet, actions);
}

/** While the value is put, the cell has a format in which Excel takes it for what it is. */
function putAction(address: string, { value, type, numberFormat }: CellState, entry: unknown): SheetAction {
  const takes = type === "String" ? TEXT_FORMAT : PLAIN_FORMAT;
  return rangeAction(address, 3 * CHANGE_BYTES + jsonBytes(entry) + jsonBytes(numberFormat), (range) => {
    if (value !== "") range.numberFormat = [[takes]];
    range.values = [[entry]];
    range.numberFormat = [[numberFormat]];
  });
}

function entryOf({ value, type, numberFormat }: CellState): unknown {
  return type === "String" ? entryText(String(value), numberFormat === TEXT_FORMAT) : value;
}

/** With the sign of text; without it only where Excel has taken the sign for a letter. */
function secondEntry({ value, type }: CellState, found: CellState): unknown {
  if (type !== "String") return value;
  const text = String(value);
  return found.value === SIGN_OF_TEXT + text ? text : SIGN_OF_TEXT + text;
}
