import { isNoText } from "../text/normalise";
import type { NodeDraft } from "./node-draft";
import type { Nomenclature } from "./nomenclature";
import type { Table } from "./read-table";
import { BLANK, type LevelCell } from "./wide-cells";
import type { Slot } from "./wide-slots";

const MIN_FILLERS = 2;

/** The lowest node of the row below another and left of a level. */
export function deepestBelow(
  touched: readonly (NodeDraft | null)[],
  top: NodeDraft,
  index: number,
  row: number,
): NodeDraft {
  let deepest = top;
  for (const node of touched.slice(top.level, index)) if (node?.row === row && node.parent === deepest) deepest = node;
  return deepest;
}

/** Whether the table writes a filler where it has no node of a level. */
export function writesFillers({ rows, view }: Table, slots: readonly Slot[]): boolean {
  let fillers = 0;
  for (const { statement } of slots) {
    if (!statement) continue;
    for (const { row } of rows) {
      const text = view.text(row, statement.index);
      if (text !== "" && isNoText(text) && ++fillers >= MIN_FILLERS) return true;
    }
  }
  return false;
}

/**
 * A statement beside a component that has no statement column of its own belongs to the component's level: an output written beside a
 * sub kegiatan is that sub kegiatan's statement, though outputs are kegiatan's elsewhere in the table. A statement filled down is a repeat.
 */
export function moveToComponent(
  slots: readonly Slot[],
  cells: LevelCell[],
  components: ReadonlyMap<number, Nomenclature>,
  isRepeat: (slot: number, text: string) => boolean,
): ReadonlySet<number> {
  const moved = new Set<number>();
  const last = slots.reduce((found, s, i) => (s.statement === null ? found : i), -1);
  for (const [index, component] of components) {
    const bare = slots[index]!.statement === null && index > last;
    const kind = slots[last]?.kind ?? null;
    const cell = cells[last];
    if (!bare || kind === null || kind === component.kind || cell?.kind !== "text" || isRepeat(last, cell.text))
      continue;
    cells[index] = cell;
    cells[last] = BLANK;
    moved.add(index);
  }
  return moved;
}
