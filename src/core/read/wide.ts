import type { TableColumn } from "./column";
import type { LayoutReader, Reading } from "./layout-reader";
import type { Table } from "./read-table";
import { groupFacts } from "./fact-columns";
import { isOutline } from "./outline-codes";
import { presentColumns, targetYears } from "./present-columns";
import { tellServed } from "./served-indicator";
import { hasSplitCode } from "./stacked-columns";
import { type Banner, bannerCodes, findBanners } from "./wide-banners";
import { applyWideChoices } from "./wide-choices";
import { WideRows } from "./wide-rows";
import { type Slot, findSlots, isLevelOf, slotProfile } from "./wide-slots";

const MIN_LEVELS = 2;
/** Above this share of nomenclature cells of no known kind the column is stacked in another way, which is another family. */
const MAX_UNTOLD = 0.2;

/** Wide tables: one statement column per level, left to right; merges or blanks repeat what stands above (domain 4.1 W1-W4). */
export const wideReader: LayoutReader = {
  family: "wide",
  read(table, profile) {
    const isWanted = table.choices.layout === "wide";
    if (!isWanted && (table.columns.some((c) => c.field === "parent") || hasSplitCode(table))) return null;
    const banners = findBanners(table);
    const slots = withBanners(table, findSlots(table), banners);
    if (slots.length < MIN_LEVELS || !slots.some(hasOwnColumn)) return null;
    // One column with rows above it is an outline where codes tell its levels.
    if (!isWanted && slots.filter(hasOwnColumn).length < MIN_LEVELS && isOutline(table)) return null;
    const reader = new WideRows(table, slots, banners);
    for (const row of table.rows) reader.readRow(row);
    tellServed(table, slots, reader.drafts);
    if (reader.drafts.length === 0 || reader.untold > table.rows.length * MAX_UNTOLD) return null;
    applyWideChoices(reader.drafts, table.choices, slots.length);
    const present = presentColumns(groupFacts(table.columns, false), {
      code: table.columns.some((c) => c.field === "code"),
      parent: false,
      level: false,
      component: slots.some((s) => s.kind !== null),
    });
    return {
      drafts: reader.drafts,
      profile: slotProfile(slots, profile),
      has: { ...present, owner: present.owner || [...banners.values()].some(({ kind }) => kind === "unit") },
      years: targetYears(table.columns),
      confidence: confidenceOf(table, slots, reader),
    };
  },
};

/** A level with a column of its own, which a mixed Program/Kegiatan/Sub Kegiatan column is not: alone it is stacked. */
function hasOwnColumn({ statement, nomenclature }: Slot): boolean {
  return statement !== null || (nomenclature !== null && nomenclature.field !== "nomenclature");
}

/** The levels of the columns with those of rows that span the table, where no column is that level. */
function withBanners(table: Table, slots: readonly Slot[], banners: ReadonlyMap<number, Banner>): readonly Slot[] {
  const [column] = table.columns;
  if (!column) return slots;
  const own = bannerCodes(banners).filter((code) => !slots.some((slot) => isLevelOf(slot, code)));
  return [
    ...own.map((code): Slot => ({ statement: null, kind: null, nomenclature: null, column, banner: code })),
    ...slots,
  ];
}

/** A heading that no known word explains says less than one that is a level by its place. */
const UNNAMED = 0.5;

/** Shares that speak for the reading: headings understood, levels filled, nodes with a parent and how sure, cells whose level was told. */
function confidenceOf(table: Table, slots: readonly Slot[], reader: WideRows): Reading["confidence"] {
  const unnamed = new Set(slots.flatMap(({ statement }) => (statement && isUnnamed(statement) ? [statement] : [])));
  const worth = table.columns.map((c): number => (unnamed.has(c) ? UNNAMED : c.field === "unknown" ? 0 : 1));
  const known = worth.reduce((sum, one) => sum + one, 0) / table.columns.length;
  const levels = new Set(reader.drafts.map((d) => d.level));
  const filled = slots.filter((_, i) => levels.has(i + 1)).length / slots.length;
  const below = reader.drafts.filter((d) => d.level > 1);
  const sure = below.reduce((sum, d) => sum + (d.parent ? d.parentTold.confidence : 0), 0);
  const linked = below.length === 0 ? 0 : sure / below.length;
  const told = 1 - reader.untold / Math.max(1, table.rows.length);
  return Math.round(100 * (0.3 * known + 0.2 * filled + 0.3 * linked + 0.2 * told)) / 100;
}

function isUnnamed(column: TableColumn): boolean {
  return column.field === "levelStatement" && column.concept === null && !column.chosen;
}
