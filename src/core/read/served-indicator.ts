import type { Cited } from "../cascade/cascade";
import type { TableColumn } from "./column";
import type { NodeDraft } from "./node-draft";
import { citeSpan } from "./read-cell";
import type { Table } from "./read-table";
import type { TableView } from "./table-view";
import { levelFacts } from "./wide-facts";
import type { Slot } from "./wide-slots";

const MIN_INDICATORS = 2;

/**
 * Gives nodes the indicator of their parent that they serve: the one whose merged cell covers the row where they open (domain 1.7), in the
 * parent's words. Only where the parent has others beside it; a cell of several indicators tells none.
 */
export function tellServed(table: Table, slots: readonly Slot[], drafts: readonly NodeDraft[]): void {
  if (table.view.grid.merges.length === 0) return;
  const columns = new Map(levelFacts(table, slots).scoped.map(({ slot, facts }) => [slot + 1, facts.indicator]));
  const known = new Map<NodeDraft, ReadonlyMap<string, string | null>>();
  for (const draft of drafts) {
    const { parent } = draft;
    if (!parent || parent.indicators.length < MIN_INDICATORS) continue;
    const served = spanningIndicator(table.view, draft.row, columns.get(parent.level) ?? null);
    if (!served) continue;
    const byCell = known.get(parent) ?? indicatorsByCell(parent);
    known.set(parent, byCell);
    const text = byCell.get(cellKey(served)) ?? null;
    draft.parentIndicator = text === null ? null : { text, at: served.at };
  }
}

function spanningIndicator(view: TableView, row: number, column: TableColumn | null): Cited | null {
  const merge = column && view.mergeAt(row, column.index);
  return !merge || merge.top === merge.bottom ? null : citeSpan(view, row, column);
}

/** The indicators of a node by their cells, null for a cell that holds several. */
function indicatorsByCell({ indicators }: NodeDraft): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const indicator of indicators) {
    const key = cellKey(indicator);
    found.set(key, found.has(key) ? null : indicator.text);
  }
  return found;
}

function cellKey({ at }: Pick<Cited, "at">): string {
  return `${at.row} ${at.column}`;
}
