import { formatRef } from "../../../core/address/address";
import type { UndoneSheet } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { holdSame, readStates, type CellState } from "./cell-state";
import { putCells, type CellPut } from "./put-cells";
import type { EditedCell } from "./read-edited";

/** About what asking for one sheet takes. */
const SHEET_BYTES = 900;

/** Takes edits back. */
export class EditUndo {
  readonly #edited: readonly EditedCell[];
  /** What cells are to hold again, by place among the edited; known once it has begun. */
  #targets: ReadonlyMap<number, CellState> | null = null;

  constructor(edited: readonly EditedCell[]) {
    this.#edited = edited;
  }

  /**
   * Puts back what the cells held, in the number formats that they have by now. A cell that somebody has changed since stays: its sheet comes
   * back as `kept`, also beside `restored` for its other cells. Can be called again after an error.
   */
  async run(session: ExcelSession): Promise<readonly UndoneSheet[]> {
    const names = await this.#namesNow(session);
    const standing = Array.from(this.#edited.entries()).filter(([, { cell }]) => names.has(cell.sheet));
    const states = await readStates(
      session,
      standing.map(([, { cell }]) => cell),
    );
    const now = new Map(standing.map(([i], k) => [i, states[k]!]));
    const targets = (this.#targets ??= planTargets(standing, now));
    const restored = standing.filter(([i]) => targets.has(i));
    const puts = restored
      .filter(([i]) => !holdSame(now.get(i)!, targets.get(i)!))
      .map(([i, { cell, edit }]): CellPut => ({ cell, state: targets.get(i)!, where: formatRef(edit.at) }));
    if (puts.length > 0) await putCells(session, puts);
    const kept = standing.filter(([i]) => !targets.has(i));
    return [...undone(restored, names, "restored"), ...undone(kept, names, "kept")];
  }

  /** Names by id of the sheets that still stand: a person may have renamed or deleted one. */
  async #namesNow(session: ExcelSession): Promise<ReadonlyMap<string, string>> {
    const ids = Array.from(new Set(this.#edited.map(({ cell }) => cell.sheet)));
    const names = await askEach(session, ids, SHEET_BYTES, ({ workbook }, id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      return () => (sheet.isNullObject ? null : sheet.name);
    });
    return new Map(
      ids.flatMap((id, i): [string, string][] => {
        const name = names[i] ?? null;
        return name === null ? [] : [[id, name]];
      }),
    );
  }
}

/** The cells that still hold what was put there get back what they held. */
function planTargets(
  standing: readonly (readonly [number, EditedCell])[],
  now: ReadonlyMap<number, CellState>,
): ReadonlyMap<number, CellState> {
  return new Map(
    standing.flatMap(([i, { edit, before }]): [number, CellState][] => {
      const { value, numberFormat } = now.get(i)!;
      return value === edit.after ? [[i, { ...before, numberFormat }]] : [];
    }),
  );
}

function undone(
  cells: readonly (readonly [number, EditedCell])[],
  names: ReadonlyMap<string, string>,
  outcome: "restored" | "kept",
): UndoneSheet[] {
  const sheets = new Set(cells.map(([, { cell }]) => names.get(cell.sheet)!));
  return Array.from(sheets, (name) => ({ name, outcome }));
}
