import type { Cascade } from "../core/cascade/cascade";
import type { Staff } from "../core/cascade/staff";
import type { HeaderRows } from "../core/read/header-rows";
import type { MissingPart } from "../core/read/missing-part";
import {
  besideNomenclature,
  namesComponents,
  type NomenclatureBeside,
  withComponentNames,
} from "../core/read/nomenclature-tree";
import type { RefusalReason } from "../core/read/pick-reading";
import type { ReadChoices, ReadColumn } from "../core/read/read-choices";
import { isStaffSheet, readStaff } from "../core/read/read-staff";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { sheetKey } from "../core/settings/sheet-settings";
import type { Grid } from "../core/sheet/grid";
import type { ReadDetail, SheetInfo, Workbook } from "../workbook/workbook";
import { bestFirst } from "./choose-tree";
import {
  choicesFor,
  findName,
  readTogether,
  readTree,
  type SheetRead,
  type SheetReading,
  type SheetRefused,
  type Source,
} from "./read-sheets";

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
  /** The table of the components that the cascade names, on another sheet; null when there is none. */
  readonly nomenclature: NomenclatureBeside | null;
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
  /** Sheets to be read into the same tree as the named one, whatever is remembered. */
  readonly join?: readonly string[];
  /** What the cascade's sheet must be able to tell besides. */
  readonly detail?: ReadDetail;
  /** The workbook's sheets, when they are known already. */
  readonly sheets?: readonly SheetInfo[];
}

/**
 * Reads the named sheet, or without a name the first preferred one that reads, else the one that reads best: highest confidence, then tab order;
 * of nearly equal ones a performance tree before a nomenclature, and a changed plan before the plan.
 * Sheets that Jenjang made, hidden sheets and staff sheets are passed over unless named. When none reads alone, those that hold one tree together
 * are joined. Throws `WorkbookError`.
 */
export async function openCascade(workbook: Workbook, options: OpenOptions): Promise<OpenedCascade | OpenRefusal> {
  const { settings = DEFAULT_SETTINGS, prefer = [], detail = {} } = options;
  const sheets = options.sheets ?? (await workbook.sheets());
  const source: Source = { workbook, sheets, settings, detail };
  if (options.sheet !== null) return openNamed(source, options.sheet, options);
  const candidates = candidatesIn(sheets);
  const whole = wholeTrees(candidates, settings);
  const preferred = new Set(prefer.filter((name) => candidates.includes(name)).map(whole));
  const results: SheetReading[] = [];
  for (const name of new Set([...preferred, ...candidates.map(whole)])) {
    const reading = await readTree(source, name, choicesFor(name, settings));
    if (reading.ok && preferred.has(name)) return withSheetsBeside(source, reading, []);
    results.push(reading);
  }
  const [best, ...others] = bestFirst(results.filter((reading) => reading.ok));
  if (best) return withSheetsBeside(source, best, others);
  const inTabOrder = candidates.flatMap((name) => results.filter(({ grid }) => grid.sheet === name));
  const together = readTogether(inTabOrder.filter((reading) => !reading.ok));
  return together ? withSheetsBeside(source, together, []) : refuseAll(results, sheets);
}

function candidatesIn(sheets: readonly SheetInfo[]): readonly string[] {
  return sheets.filter((sheet) => whyPassedOver(sheet) === null).map(({ name }) => name);
}

/** For each sheet the first that it is remembered to be joined to, or the sheet itself. */
function wholeTrees(names: readonly string[], settings: Settings): (name: string) => string {
  const wholes = new Map<string, string>();
  for (const name of names)
    for (const part of choicesFor(name, settings).join)
      if (!wholes.has(sheetKey(part))) wholes.set(sheetKey(part), name);
  return (name) => wholes.get(sheetKey(name)) ?? name;
}

/** The cascade with what other sheets add to it. `others` are the readings that could have been taken in its place. */
async function withSheetsBeside(
  source: Source,
  reading: SheetRead,
  others: readonly SheetRead[],
): Promise<OpenedCascade> {
  const nomenclature = await findNomenclature(source, reading.cascade, others);
  const cascade = nomenclature ? withComponentNames(reading.cascade, nomenclature.cascade) : reading.cascade;
  const staff = await readStaffOf(source.workbook, source.sheets, cascade.sheet);
  return { ...reading, cascade, ...staff, nomenclature, others: others.map((other) => other.cascade.sheet) };
}

/** The table of components that has most of those that a cascade names; sheets are read for it only when it names some. */
async function findNomenclature(
  source: Source,
  cascade: Cascade,
  known: readonly SheetRead[],
): Promise<NomenclatureBeside | null> {
  if (!namesComponents(cascade)) return null;
  const own = new Set([cascade.sheet, ...cascade.joined.map(({ sheet }) => sheet)]);
  let best: NomenclatureBeside | null = null;
  for (const name of candidatesIn(source.sheets)) {
    if (own.has(name)) continue;
    const reading =
      known.find((other) => other.cascade.sheet === name) ??
      (await readTree(source, name, choicesFor(name, source.settings)));
    const beside = reading.ok ? besideNomenclature(cascade, reading.cascade) : null;
    if (beside && beside.found > (best?.found ?? 0)) best = beside;
  }
  return best;
}

async function openNamed(
  source: Source,
  wanted: string,
  { choices, join = [] }: Pick<OpenOptions, "choices" | "join">,
): Promise<OpenedCascade | OpenRefusal> {
  const { sheets, settings } = source;
  const missing = [wanted, ...join].find((each) => findName(sheets, each) === undefined);
  if (missing !== undefined)
    return { ok: false, reason: "no-such-sheet", sheet: missing, sheets: sheets.map((sheet) => sheet.name) };
  const name = findName(sheets, wanted)!;
  const remembered = choices ?? choicesFor(name, settings);
  const reading = await readTree(source, name, join.length === 0 ? remembered : { ...remembered, join });
  return reading.ok ? withSheetsBeside(source, reading, []) : refusalOf(reading);
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
  if (filled.length === 1 && only) return refusalOf(only);
  return { ok: false, reason: "no-cascade", sheets: filled.map((r) => r.sheet) };
}

/** What is told of a sheet that was not read. */
function refusalOf(reading: SheetRefused): RefusedSheet {
  const { ok, reason, sheet, missing, header, columns, choices } = reading;
  return { ok, reason, sheet, missing, header, columns, choices };
}
