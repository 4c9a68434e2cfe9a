import type { LayoutReader, Reading } from "./layout-reader";
import type { Table } from "./read-table";
import { groupFacts } from "./fact-columns";
import { presentColumns, targetYears } from "./present-columns";
import { WideRows } from "./wide-rows";
import { type Slot, findSlots, slotProfile } from "./wide-slots";

const MIN_LEVELS = 2;
/** Above this share of nomenclature cells of no known kind the column is stacked in another way, which is another family. */
const MAX_UNTOLD = 0.2;

/** Wide tables: one statement column per level, left to right; merges or blanks repeat what stands above (domain 4.1 W1-W4). */
export const wideReader: LayoutReader = {
  family: "wide",
  read(table, profile) {
    if (table.columns.some((c) => c.field === "parent")) return null;
    const slots = findSlots(table);
    if (
      slots.length < MIN_LEVELS ||
      slots.every((s) => s.statement === null && s.nomenclature?.field === "nomenclature")
    )
      return null;
    const reader = new WideRows(table, slots);
    for (const row of table.rows) reader.readRow(row);
    if (reader.drafts.length === 0 || reader.untold > table.rows.length * MAX_UNTOLD) return null;
    return {
      drafts: reader.drafts,
      profile: slotProfile(slots, profile),
      has: presentColumns(groupFacts(table.columns, false), {
        code: table.columns.some((c) => c.field === "code"),
        parent: false,
        level: false,
        component: slots.some((s) => s.kind !== null),
      }),
      years: targetYears(table.columns),
      confidence: confidenceOf(table, slots, reader),
    };
  },
};

/** Shares that speak for the reading: headings understood, levels filled, nodes with a parent, cells whose level was told. */
function confidenceOf(table: Table, slots: readonly Slot[], reader: WideRows): Reading["confidence"] {
  const known = table.columns.filter((c) => c.field !== "unknown").length / table.columns.length;
  const filled = slots.filter((_, i) => reader.drafts.some((d) => d.level === i + 1)).length / slots.length;
  const below = reader.drafts.filter((d) => d.level > 1);
  const linked = below.length === 0 ? 0 : below.filter((d) => d.parent !== null).length / below.length;
  const told = 1 - reader.untold / Math.max(1, table.rows.length);
  return Math.round(100 * (0.3 * known + 0.2 * filled + 0.3 * linked + 0.2 * told)) / 100;
}
