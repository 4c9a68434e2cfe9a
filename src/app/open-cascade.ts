import type { Cascade } from "../core/cascade/cascade";
import type { Staff } from "../core/cascade/staff";
import type { HeaderRows } from "../core/read/header-rows";
import type { MissingPart } from "../core/read/missing-part";
import { type RefusalReason, type ReadResult, readCascade } from "../core/read/read-cascade";
import { NO_CHOICES, type ReadChoices, type ReadColumn } from "../core/read/read-choices";
import { wantsDetail } from "../core/read/wants-detail";
import { isStaffSheet, readStaff } from "../core/read/read-staff";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { settleColumns } from "../core/settings/settle-columns";
import { settleRows } from "../core/settings/settle-rows";
import { findSheetSettings } from "../core/settings/sheet-settings";
import type { Grid } from "../core/sheet/grid";
import type { ReadDetail, SheetInfo, Workbook } from "../workbook/workbook";

/** A cascade on the table, with the people a staff sheet lists. */
export interface OpenedCascade {
  readonly ok: true;
  readonly cascade: Cascade;
  /** The cascade's sheet. */
  readonly grid: Grid;
  /** Null for boxes, which have no heading. */
  readonly header: HeaderRows | null;
  /** The table's columns from left to right. */
  readonly columns: readonly ReadColumn[];
  /** The person's choices under which it was read, each column where it stands now. */
  readonly choices: ReadChoices;
  /** Empty when the workbook has no staff sheet that can be read. */
  readonly staff: readonly Staff[];
  /** The sheet that lists the staff, null when none is named like one. Not `read`: it has not the columns for it. */
  readonly staffSheet: { readonly name: string; readonly read: boolean } | null;
  /** Other sheets that read as a cascade too, best first; empty when the sheet was named or preferred. */
  readonly others: readonly string[];
}

/** A sheet that is read as a cascade only when it is named, and why. */
export interface PassedOver {
  readonly sheet: string;
  readonly why: "made" | "hidden" | "staff";
}

/** One sheet that was not read, with what was made of its heading and columns, so that a person can put it right. */
export interface RefusedSheet {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly sheet: string;
  /** What an `unreadable` sheet lacks, null for other reasons. */
  readonly missing?: MissingPart | null;
  /** Null when no heading was found. */
  readonly header?: HeaderRows | null;
  readonly columns?: readonly ReadColumn[];
  /** As in `OpenedCascade`. */
  readonly choices?: ReadChoices;
}

/** Why there is no cascade to work on. */
export type OpenRefusal =
  | RefusedSheet
  | { readonly ok: false; readonly reason: "empty-workbook" }
  | { readonly ok: false; readonly reason: "passed-over"; readonly sheets: readonly PassedOver[] }
  | { readonly ok: false; readonly reason: "no-cascade"; readonly sheets: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: "no-such-sheet";
      readonly sheet: string;
      readonly sheets: readonly string[];
    };

/** Which sheet to read. */
export interface OpenOptions {
  /** The one to be read, whatever it is; null to choose. */
  readonly sheet: string | null;
  /** Taken before all others when they read as a cascade, in this order: what the person is looking at, or was. */
  readonly prefer?: readonly string[];
  /** What the workbook remembers: each sheet is read with the choices for it. */
  readonly settings?: Settings;
  /** How to read the named sheet, whatever is remembered. */
  readonly choices?: ReadChoices;
  /** What the cascade's sheet must be able to tell besides. */
  readonly detail?: ReadDetail;
  /** The workbook's sheets, when they are known already. */
  readonly sheets?: readonly SheetInfo[];
}

/**
 * Reads the named sheet, or without a name the first preferred one that reads, else the one that reads best: highest confidence, then tab order.
 * Sheets that Jenjang made, hidden sheets and staff sheets are passed over unless named. Throws `WorkbookError`.
 */
export async function openCascade(workbook: Workbook, options: OpenOptions): Promise<OpenedCascade | OpenRefusal> {
  const { settings = DEFAULT_SETTINGS, prefer = [], detail = {} } = options;
  const sheets = options.sheets ?? (await workbook.sheets());
  if (options.sheet !== null) return openNamed(workbook, sheets, options.sheet, { ...options, settings, detail });
  const candidates = sheets.filter((sheet) => whyPassedOver(sheet) === null).map(({ name }) => name);
  const preferred = new Set(prefer.filter((name) => candidates.includes(name)));
  const results: SheetReading[] = [];
  for (const name of new Set([...preferred, ...candidates])) {
    const reading = await readWhole(workbook, name, detail, choicesFor(name, settings));
    if (reading.ok && preferred.has(name)) return withStaff(workbook, sheets, reading, []);
    results.push(reading);
  }
  const found = results.filter((reading) => reading.ok);
  const [best, ...others] = found.sort((a, b) => b.cascade.confidence - a.cascade.confidence);
  if (best)
    return withStaff(
      workbook,
      sheets,
      best,
      others.map(({ cascade }) => cascade.sheet),
    );
  return refuseAll(results, sheets);
}

/** What was made of a sheet, and the choices in force. */
type ReadSheet = Extract<ReadResult, { ok: true }> & { readonly choices: ReadChoices; readonly grid: Grid };
type SheetReading = ReadSheet | (Extract<ReadResult, { ok: false }> & { readonly choices: ReadChoices });

function choicesFor(sheet: string, settings: Settings): ReadChoices {
  return findSheetSettings(settings, sheet)?.choices ?? NO_CHOICES;
}

/** Reads a sheet; a second time with looks and formulas when those could make more of it and were not read. */
async function readWhole(
  workbook: Workbook,
  name: string,
  detail: ReadDetail,
  choices: ReadChoices,
): Promise<SheetReading> {
  const grid = await workbook.read(name, detail);
  const reading = readWith(grid, choices);
  const { looks, formulas } = grid.knows;
  if ((looks && formulas) || !wantsDetail(reading)) return reading;
  return readWith(await workbook.read(name, { looks: true, formulas: true }), choices);
}

/** Reads a sheet; a second time when columns that were chosen turn out to stand elsewhere, or to be named in other words. */
function readWith(grid: Grid, remembered: ReadChoices): SheetReading {
  const wanted = settleRows(remembered, grid);
  const first = readCascade(grid, wanted);
  const choices = settleColumns(wanted, first.columns);
  const result = choices === wanted ? first : readCascade(grid, choices);
  return result.ok ? { ...result, choices, grid } : { ...result, choices };
}

async function withStaff(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  reading: ReadSheet,
  others: readonly string[],
): Promise<OpenedCascade> {
  return { ...reading, ...(await readStaffOf(workbook, sheets, reading.cascade.sheet)), others };
}

async function openNamed(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  wanted: string,
  { settings, choices, detail }: Pick<OpenOptions, "choices"> & Required<Pick<OpenOptions, "settings" | "detail">>,
): Promise<OpenedCascade | OpenRefusal> {
  const names = sheets.map((s) => s.name);
  const name = names.find((n) => n === wanted) ?? names.find((n) => n.toLowerCase() === wanted.trim().toLowerCase());
  if (name === undefined) return { ok: false, reason: "no-such-sheet", sheet: wanted, sheets: names };
  const reading = await readWhole(workbook, name, detail, choices ?? choicesFor(name, settings));
  return reading.ok ? withStaff(workbook, sheets, reading, []) : reading;
}

function whyPassedOver({ name, visible, made }: SheetInfo): PassedOver["why"] | null {
  // A clean table is made to be worked on, as any other table.
  if (made !== null && made.kind !== "table") return "made";
  if (isStaffSheet(name)) return "staff";
  return visible ? null : "hidden";
}

/** The first staff sheet that can be read, else the first that is named like one. */
async function readStaffOf(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  cascadeSheet: string,
): Promise<Pick<OpenedCascade, "staff" | "staffSheet">> {
  const named = sheets.filter((s) => whyPassedOver(s) === "staff" && s.name !== cascadeSheet);
  for (const { name } of named) {
    const staff = readStaff(await workbook.read(name));
    if (staff) return { staff, staffSheet: { name, read: true } };
  }
  const [unread] = named;
  return { staff: [], staffSheet: unread ? { name: unread.name, read: false } : null };
}

function refuseAll(results: readonly SheetReading[], sheets: readonly SheetInfo[]): OpenRefusal {
  const refused = results.filter((r) => !r.ok);
  const filled = refused.filter((r) => r.reason !== "empty-sheet");
  if (filled.length === 0) {
    const passedOver = sheets.flatMap((sheet) => {
      const why = whyPassedOver(sheet);
      // A notice only tells of the run before; naming it would explain nothing.
      return why === null || sheet.made?.kind === "notice" ? [] : [{ sheet: sheet.name, why }];
    });
    if (passedOver.length > 0) return { ok: false, reason: "passed-over", sheets: passedOver };
    return { ok: false, reason: "empty-workbook" };
  }
  const [only] = filled;
  if (filled.length === 1 && only) return only;
  return { ok: false, reason: "no-cascade", sheets: filled.map((r) => r.sheet) };
}
