import { formatRef } from "../../../core/address/address";
import type { CellEdit } from "../../../core/check/fix";
import { WorkbookError } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { holdSame, readStates } from "./cell-state";
import { putCells, type CellPut } from "./put-cells";
import { readEdited, type EditedCell } from "./read-edited";

/**
 * Puts the texts of edits into their cells, each cell once, and gives what the cells held before. What has been put when Excel refuses the
 * rest is taken back. Throws WorkbookError: `no-such-sheet`, `changed`, `protected`, `unsupported`, `half-written`.
 */
export async function editCells(session: ExcelSession, edits: readonly CellEdit[]): Promise<readonly EditedCell[]> {
  const edited = await readEdited(session, edits);
  try {
    await putCells(session, edited.map(putAfter));
  } catch (error) {
    await giveUp(session, edited, error);
    throw error;
  }
  return edited;
}

function putAfter({ edit, cell, before }: EditedCell): CellPut {
  const type = edit.after === "" ? "Empty" : "String";
  return { cell, state: { value: edit.after, type, numberFormat: before.numberFormat }, where: formatRef(edit.at) };
}

/** Only what has changed is put back: of a sheet that is protected nothing has. */
async function giveUp(session: ExcelSession, edited: readonly EditedCell[], cause: unknown): Promise<void> {
  try {
    const now = await readStates(
      session,
      edited.map(({ cell }) => cell),
    );
    const changed = edited.filter(({ before }, i) => !holdSame(before, now[i]!));
    await putCells(
      session,
      changed.map(({ edit, cell, before }) => ({ cell, state: before, where: formatRef(edit.at) })),
    );
  } catch (error) {
    const sheets = Array.from(new Set(edited.map(({ edit }) => edit.at.sheet)));
    throw new WorkbookError("half-written", sheets.join(", "), { cause: new AggregateError([cause, error]) });
  }
}
