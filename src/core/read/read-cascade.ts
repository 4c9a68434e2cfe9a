import type { Cascade } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import { PROFILES } from "../profile/profiles";
import type { Grid } from "../sheet/grid";
import { buildForest } from "./build-forest";
import { type HeaderRows, chosenHeader } from "./find-header";
import { unreadColumns } from "./unread-columns";
import type { LayoutReader, Reading } from "./layout-reader";
import { listColumns } from "./list-columns";
import { longReader } from "./long";
import { NO_CHOICES, type ReadChoices, type ReadColumn } from "./read-choices";
import { type Table, readTable } from "./read-table";
import { buildTableView } from "./table-view";
import { wideReader } from "./wide";

/** Why a sheet was not read. */
export type RefusalReason =
  | "empty-sheet"
  /** No row looks like a heading. */
  | "no-table"
  /** A table is there, but its headings or cells are not those of a cascade. */
  | "unreadable";

/** The cascade of a sheet, or why there is none; in both cases what was made of its columns, so that a person can put it right. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly cascade: Cascade;
      readonly header: HeaderRows;
      readonly columns: readonly ReadColumn[];
    }
  | {
      readonly ok: false;
      readonly sheet: string;
      readonly reason: RefusalReason;
      /** Null, and then no columns either, when no heading was found. */
      readonly header: HeaderRows | null;
      readonly columns: readonly ReadColumn[];
    };

/** Layout families that are read, each tried on every table. */
const READERS: readonly LayoutReader[] = [longReader, wideReader];
const MIN_CONFIDENCE = 0.5;
/** A sheet this large holds a table of some kind, so "no heading" means "not understood". */
const TABLE_COLUMNS = 4;
const TABLE_ROWS = 4;

/**
 * The cascade of a sheet by the family with the strongest evidence, or the reason why there is none. Never half a cascade.
 * What a person chose is not doubted: a reading under choices in force is taken however weak its evidence is.
 */
export function readCascade(grid: Grid, choices: ReadChoices = NO_CHOICES): ReadResult {
  const view = buildTableView(grid);
  const table = grid.rowCount === 0 ? null : readTable(view, choices);
  const columns = table ? listColumns(table) : [];
  const refuse = (reason: RefusalReason): ReadResult => {
    return { ok: false, sheet: grid.sheet, reason, header: table?.header ?? null, columns };
  };
  if (grid.rowCount === 0) return refuse("empty-sheet");
  if (!table)
    return refuse(grid.rowCount >= TABLE_ROWS && grid.columnCount >= TABLE_COLUMNS ? "unreadable" : "no-table");
  if (table.rows.length === 0) return refuse("no-table");
  const profile = PROFILES.find(({ id }) => id === choices.profile) ?? null;
  const best = bestReading(table, profile);
  const guided =
    profile !== null || chosenHeader(view, choices.header) !== null || table.columns.some((column) => column.chosen);
  if (!best || (best.reading.confidence < MIN_CONFIDENCE && !guided)) return refuse("unreadable");
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
  return { ok: true, cascade, header: table.header, columns };
}

function bestReading(
  table: Table,
  profile: Profile | null,
): { readonly reading: Reading; readonly family: Cascade["layout"] } | null {
  let best: { reading: Reading; family: Cascade["layout"] } | null = null;
  for (const reader of READERS) {
    const reading = reader.read(table, profile);
    if (reading && (!best || reading.confidence > best.reading.confidence)) best = { reading, family: reader.family };
  }
  return best;
}
