import type { CellRef } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { LayoutFamily } from "../cascade/layout-family";
import type { Question } from "../cascade/evidence";
import type { Profile } from "../profile/profile";
import { PROFILES } from "../profile/profiles";
import type { Grid } from "../sheet/grid";
import { boxReader } from "./boxes";
import { chosenHeader } from "./find-header";
import type { HeaderRows } from "./header-rows";
import { unreadColumns } from "./unread-columns";
import type { LayoutReader, Reading, SheetReader, SheetReading } from "./layout-reader";
import { listColumns } from "./list-columns";
import { listReader, longReader } from "./long";
import { orderReader } from "./order";
import { outlineReader } from "./outline";
import type { ReadChoices, ReadColumn } from "./read-choices";
import { type MissingPart, missingPart } from "./missing-part";
import { type Table, readTables } from "./read-table";
import { refAt } from "./read-facts";
import { stackedReader } from "./stacked";
import { type TableView, buildTableView } from "./table-view";
import { wideReader } from "./wide";

/** Why a sheet was not read. */
export type RefusalReason =
  | "empty-sheet"
  /** No row looks like a heading. */
  | "no-table"
  /** A table is there, but its headings or cells are not those of a cascade. */
  | "unreadable";

/** A sheet that was not read, with what was made of its columns, so that a person can put it right. */
export interface RefusedReading {
  readonly ok: false;
  readonly sheet: string;
  readonly reason: RefusalReason;
  /** What an `unreadable` sheet lacks, null for other reasons. */
  readonly missing: MissingPart | null;
  /** Null, and then no columns either, when no heading was found. */
  readonly header: HeaderRows | null;
  readonly columns: readonly ReadColumn[];
}

/** The family with the strongest evidence and what it made of the sheet. */
export interface PickedReading extends Pick<Cascade, "titles" | "area" | "unread"> {
  readonly ok: true;
  readonly sheet: string;
  readonly family: LayoutFamily;
  readonly reading: Reading;
  /** Null for boxes, which have no heading, and then no columns either. */
  readonly header: HeaderRows | null;
  readonly columns: readonly ReadColumn[];
  /** What is asked about the whole sheet. */
  readonly asked: readonly Question[];
}

/** Layout families of tables with a heading, each tried on every table. */
const READERS: readonly LayoutReader[] = [longReader, outlineReader, orderReader, stackedReader, wideReader];
/** Families without one. A drawing is taken where it explains the sheet better than any table does. */
const SHEET_READERS: readonly SheetReader[] = [boxReader];
const MIN_CONFIDENCE = 0.5;
/** Two families this near to one another are asked about. */
const CLOSE = 0.05;
/** A heading that is understood speaks for a table by this much more than a drawing that is. */
const HEADED = 0.1;
/** A sheet this large holds a table of some kind, so "no heading" means "not understood". */
const TABLE_COLUMNS = 4;
const TABLE_ROWS = 4;

/**
 * The reading of a sheet by the family with the strongest evidence, or the reason why there is none. What a person chose is not doubted: a
 * reading under choices in force is taken however weak its evidence is.
 */
export function pickReading(grid: Grid, choices: ReadChoices): PickedReading | RefusedReading {
  const view = buildTableView(grid);
  const profile = profileOf(choices);
  const { table, readings } = bestTable(grid.rowCount === 0 ? [] : readTables(view, choices), profile);
  if (grid.rowCount === 0) return refuse(grid, "empty-sheet", table);
  const [best, second] = readings;
  const drawn = readSheet(view, choices, profile);
  const isTable =
    !drawn || (!drawn.reading.unmistakable && best && best.reading.confidence >= drawn.reading.confidence - HEADED);
  if (
    table &&
    best &&
    isTable &&
    (best.reading.confidence >= MIN_CONFIDENCE || isGuided(table, view, choices, profile))
  ) {
    const doubted = second && choices.layout === null && best.reading.confidence - second.reading.confidence < CLOSE;
    const asked: Question[] = doubted
      ? [{ kind: "layout", at: headingCell(table), taken: best.family, other: second.family }]
      : [];
    return { ...picked(table, best), asked };
  }
  if (drawn) {
    const { titles, area } = drawn.reading;
    return { ok: true, sheet: grid.sheet, ...drawn, titles, area, header: null, unread: [], columns: [], asked: [] };
  }
  if (!table) {
    const holdsTable = grid.rowCount >= TABLE_ROWS && grid.columnCount >= TABLE_COLUMNS;
    return refuse(grid, holdsTable ? "unreadable" : "no-table", null);
  }
  return refuse(grid, table.rows.length === 0 ? "no-table" : "unreadable", table);
}

/** A list of statements, for a sheet that says nothing of its rows' parents because they stand on other sheets; null when there is none. */
export function pickList(grid: Grid, choices: ReadChoices): PickedReading | null {
  const profile = profileOf(choices);
  for (const table of grid.rowCount === 0 ? [] : readTables(buildTableView(grid), choices)) {
    const reading = listReader.read(table, profile);
    if (reading && reading.confidence >= MIN_CONFIDENCE) return picked(table, { reading, family: listReader.family });
  }
  return null;
}

function profileOf({ profile }: ReadChoices): Profile | null {
  return PROFILES.find(({ id }) => id === profile) ?? null;
}

function picked(table: Table, { reading, family }: FamilyReading): PickedReading {
  const { header, titles, area, view } = table;
  const unread = unreadColumns(table);
  return {
    ok: true,
    sheet: view.grid.sheet,
    family,
    reading,
    titles,
    header,
    area,
    unread,
    columns: listColumns(table),
    asked: [],
  };
}

function refuse({ sheet }: Grid, reason: RefusalReason, table: Table | null): RefusedReading {
  const missing = reason === "unreadable" ? missingPart(table) : null;
  const columns = table ? listColumns(table) : [];
  return { ok: false, sheet, reason, missing, header: table?.header ?? null, columns };
}

interface FamilyReading {
  readonly reading: Reading;
  readonly family: LayoutFamily;
}

interface SheetFamilyReading extends FamilyReading {
  readonly reading: SheetReading;
}

/** The table that is a cascade, of several the surest and largest; of none the first. With what each family makes of it. */
function bestTable(
  tables: readonly Table[],
  profile: Profile | null,
): { readonly table: Table | null; readonly readings: readonly FamilyReading[] } {
  const read = tables.map((table) => {
    const readings = readAll(table, profile);
    const reading = readings[0]?.reading;
    return { table, readings, confidence: reading?.confidence ?? 0, size: reading?.drafts.length ?? 0 };
  });
  const surest = Math.max(0, ...read.map(({ confidence }) => confidence));
  const rivals = read.filter(({ confidence }) => confidence >= MIN_CONFIDENCE && confidence >= surest - CLOSE);
  const [first = null] = rivals.length > 0 ? rivals.sort((a, b) => b.size - a.size) : read;
  return first ?? { table: null, readings: [] };
}

/** What each family makes of the table, the surest first. */
function readAll(table: Table, profile: Profile | null): readonly FamilyReading[] {
  const { layout } = table.choices;
  const found: FamilyReading[] = [];
  for (const { family, read } of READERS) {
    if (layout !== null && family !== layout) continue;
    const reading = read(table, profile);
    if (reading) found.push({ reading, family });
  }
  return found.sort((a, b) => b.reading.confidence - a.reading.confidence);
}

function readSheet(view: TableView, choices: ReadChoices, profile: Profile | null): SheetFamilyReading | null {
  const { layout, header, columns } = choices;
  // Who says where a heading is or what a column means, says that there is a table.
  if (layout === null && (header !== null || columns.length > 0)) return null;
  for (const { family, read } of SHEET_READERS) {
    if (layout !== null && family !== layout) continue;
    const reading = read(view, profile, choices);
    if (reading && (reading.confidence >= MIN_CONFIDENCE || layout !== null)) return { reading, family };
  }
  return null;
}

/** Whether a person's choice is in force. */
function isGuided(table: Table, view: TableView, choices: ReadChoices, profile: Profile | null): boolean {
  const header = chosenHeader(view, choices.header);
  return profile !== null || header !== null || choices.layout !== null || table.columns.some((c) => c.chosen);
}

function headingCell({ view, header, area }: Table): CellRef {
  return refAt(view, header.from, area.left);
}
