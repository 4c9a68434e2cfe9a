import type { Cascade } from "../cascade/cascade";
import type { Grid } from "../sheet/grid";
import { buildForest } from "./build-forest";
import { unreadColumns } from "./unread-columns";
import type { LayoutReader, Reading } from "./layout-reader";
import { longReader } from "./long";
import { readTable } from "./read-table";
import { buildTableView } from "./table-view";
import { wideReader } from "./wide";

/** Why a sheet was not read. */
export type RefusalReason =
  | "empty-sheet"
  /** No row looks like a heading. */
  | "no-table"
  /** A table is there, but its headings or cells are not those of a cascade. */
  | "unreadable";

export type ReadResult =
  | { readonly ok: true; readonly cascade: Cascade }
  | { readonly ok: false; readonly sheet: string; readonly reason: RefusalReason };

/** Layout families that are read, each tried on every table. */
const READERS: readonly LayoutReader[] = [longReader, wideReader];
const MIN_CONFIDENCE = 0.5;
/** A sheet this large holds a table of some kind, so "no heading" means "not understood". */
const TABLE_COLUMNS = 4;
const TABLE_ROWS = 4;

/** The cascade of a sheet by the family with the strongest evidence, or the reason why there is none. Never half a cascade. */
export function readCascade(grid: Grid): ReadResult {
  const refuse = (reason: RefusalReason): ReadResult => ({ ok: false, sheet: grid.sheet, reason });
  if (grid.rowCount === 0) return refuse("empty-sheet");
  const table = readTable(buildTableView(grid));
  if (!table)
    return refuse(grid.rowCount >= TABLE_ROWS && grid.columnCount >= TABLE_COLUMNS ? "unreadable" : "no-table");
  if (table.rows.length === 0) return refuse("no-table");
  let best: { reading: Reading; family: Cascade["layout"] } | null = null;
  for (const reader of READERS) {
    const reading = reader.read(table);
    if (reading && (!best || reading.confidence > best.reading.confidence)) best = { reading, family: reader.family };
  }
  if (!best || best.reading.confidence < MIN_CONFIDENCE) return refuse("unreadable");
  const { reading, family } = best;
  const cascade: Cascade = Object.freeze({
    sheet: grid.sheet,
    layout: family,
    confidence: reading.confidence,
    titles: table.titles,
    header: table.header,
    area: table.area,
    profile: reading.profile,
    unread: unreadColumns(table),
    years: reading.years,
    has: reading.has,
    nodes: buildForest(reading.drafts),
  });
  return { ok: true, cascade };
}
