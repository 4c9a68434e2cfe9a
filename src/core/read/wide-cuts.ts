import { ColumnHabits } from "./column-habits";
import { continuesStatement, endsOpen } from "./continued-statement";
import type { DataRow } from "./list-rows";
import type { NodeDraft } from "./node-draft";
import type { Table } from "./read-table";
import type { TextKeys } from "./text-keys";
import type { LevelCell } from "./wide-cells";
import type { Slot } from "./wide-slots";

const SMALL = /^\p{Ll}{3,}/u;
/** No statement begins so. */
const MIDDLE =
  /^(?:bagi|pada|di|dengan|untuk|yang|dan|serta|atau|secara|sesuai|berbasis|melalui|dalam|oleh|terhadap|antara|atas|sebagai|tingkat|dari|ke)\s/;
/** `meningkatnya`, `menyediakan`: statements of somebody who writes no capitals. */
const SMALL_STATEMENT = /^(?:\p{Ll}+nya|me\p{Ll}+(?:kan|i))\b/u;
/** More texts than this begin with small letters where they are not the rests of cut ones. */
const MOST_SMALL = 0.5;
/** So few that each must be a rest. */
const FEW_SMALL = 0.1;

/** A row of a wide table before its nodes are known. */
export interface LevelRow {
  readonly data: DataRow;
  /** One a slot. */
  readonly cells: readonly LevelCell[];
  /** Nodes that the row above opened. */
  readonly fresh: readonly NodeDraft[];
  /** Nodes of the slots above the row. */
  readonly before: readonly (NodeDraft | null)[];
  /** Slots whose component is the one of the node above. */
  readonly sameComponent: readonly boolean[];
  /** Whether the row has no component in a slot and no indicator. */
  readonly bare: readonly boolean[];
}

/** Tells which texts of a row only carry on what a page cut in two. */
export class PageCuts {
  private share: number | null = null;
  private readonly habits = new Map<number, ColumnHabits>();

  constructor(
    private readonly table: Table,
    private readonly slots: readonly Slot[],
    private readonly keys: TextKeys,
  ) {}

  /** For each slot whether its text goes on with the node above. */
  continued(row: LevelRow): readonly boolean[] {
    const isTop = row.data.afterBreak || row.cells.some(({ kind }) => kind === "block");
    // Several texts of one row that begin inside of a sentence are cut by the same page.
    const isCut = row.cells.filter((cell) => cell.kind === "text" && SMALL.test(cell.text)).length > 1;
    const told = row.cells.map((cell, i) => cell.kind === "text" && this.goesOn(row, i, cell.text, isTop, isCut));
    if (isTop) this.addNested(row, told);
    return told;
  }

  private goesOn(row: LevelRow, index: number, text: string, isTop: boolean, isCut: boolean): boolean {
    const node = row.before[index];
    const above = node?.statement ?? "";
    if (!node || above === "") return false;
    const signs = {
      bare: row.bare[index]!,
      sameComponent: row.sameComponent[index]!,
      afterBreak: row.data.afterBreak,
    };
    if (continuesStatement(text, above, signs)) return true;
    // The first part of a cut text stands on the last row of its page; the rest may stand beside an indicator.
    const isNear = isTop || row.fresh.includes(node);
    if (
      this.beginsInside(text) &&
      (isTop || isCut || endsOpen(above) || MIDDLE.test(text) || (isNear && this.smallShare() <= FEW_SMALL))
    )
      return true;
    if (!isNear || !(signs.bare || signs.sameComponent)) return false;
    if (this.keys.of(text) === this.keys.of(above)) return false;
    return this.habitsOf(index)?.goesOn(text, above, isTop) ?? false;
  }

  /** True for a text that begins in the middle of a sentence, in a table whose statements begin with capitals. */
  beginsInside(text: string): boolean {
    return SMALL.test(text) && !SMALL_STATEMENT.test(text) && this.smallShare() <= MOST_SMALL;
  }

  private smallShare(): number {
    if (this.share !== null) return this.share;
    let texts = 0;
    let small = 0;
    for (const { statement, nomenclature } of this.slots) {
      const column = statement ?? nomenclature;
      if (!column) continue;
      for (const { row } of this.table.rows) {
        const text = this.table.view.text(row, column.index);
        if (/\p{L}/u.test(text)) texts++;
        if (SMALL.test(text)) small++;
      }
    }
    this.share = small / Math.max(1, texts);
    return this.share;
  }

  /** What stands left of a text that goes on goes on as well, where nothing new begins between them: it holds that text. */
  private addNested(row: LevelRow, told: boolean[]): void {
    let inner = false;
    for (let i = row.cells.length - 1; i >= 0; i--) {
      const cell = row.cells[i]!;
      if (cell.kind !== "text") {
        if (cell.kind === "none") inner = false;
        continue;
      }
      if (inner && row.before[i] && this.habitsOf(i)?.isAlone(this.keys.of(cell.text))) told[i] = true;
      inner = told[i]!;
    }
  }

  private habitsOf(index: number): ColumnHabits | null {
    const { statement, nomenclature } = this.slots[index]!;
    const column = statement ?? nomenclature;
    if (!column || column.field === "nomenclature") return null;
    const known = this.habits.get(column.index);
    const habits = known ?? new ColumnHabits(this.table.view, this.table.rows, column.index);
    if (!known) this.habits.set(column.index, habits);
    return habits;
  }
}
