import type { TableColumn } from "./column";
import { type FactColumns, groupFacts } from "./fact-columns";
import { hasBracketUnits } from "./bracket-unit";
import type { Table } from "./read-table";
import type { Slot } from "./wide-slots";

/** Which columns hold facts of which level. */
export interface LevelFacts {
  /** Facts of the lowest level on a row. */
  readonly shared: FactColumns;
  /** Facts of one level, by the index of its slot. */
  readonly scoped: readonly { readonly slot: number; readonly facts: FactColumns }[];
}

/** The fact columns of a wide table: each level's own where there are several indicator columns, or one among the levels. */
export function levelFacts(table: Table, slots: readonly Slot[]): LevelFacts {
  const bracketUnits = hasBracketUnits(table);
  const indicators = table.columns.filter((c) => c.field === "indicator");
  const columns = indicators.length > 1 || standsAmongLevels(indicators[0], slots) ? scopedColumns(table, slots) : [];
  const claimed = new Set(columns.map((c) => c.column));
  const shared = groupFacts(
    table.columns.filter((c) => !claimed.has(c)),
    bracketUnits,
  );
  const scoped = [...new Set(columns.map((c) => c.slot))].map((slot) => ({
    slot,
    facts: groupFacts(
      columns.filter((c) => c.slot === slot).map((c) => c.column),
      bracketUnits,
    ),
  }));
  return { shared, scoped };
}

/** True when a level's column stands right of the only indicator column: the indicator then belongs to the level left of it. */
function standsAmongLevels(indicator: TableColumn | undefined, slots: readonly Slot[]): boolean {
  return (
    indicator !== undefined && slots.some((s) => s.column.index > indicator.index && s.column.field !== "nomenclature")
  );
}

/** Fact columns right of a level's own column and left of the next level's belong to that level. */
function scopedColumns(table: Table, slots: readonly Slot[]): { column: TableColumn; slot: number }[] {
  const starts = slots
    .map((s, slot) => ({ slot, index: s.column.index, banner: s.banner }))
    .filter(({ banner }) => banner === null)
    .sort((a, b) => a.index - b.index);
  const lastStart = starts[starts.length - 1]!;
  const found: { column: TableColumn; slot: number }[] = [];
  for (const column of table.columns) {
    const before = starts.filter((s) => s.index < column.index).pop();
    if (!before) continue;
    const perLevel =
      column.field === "indicator" ||
      column.field === "unit" ||
      column.field === "baseline" ||
      column.field === "target" ||
      column.field === "aspect";
    if (perLevel || (before !== lastStart && column.field !== "levelStatement"))
      found.push({ column, slot: before.slot });
  }
  return found;
}
