import type { Cascade } from "../core/cascade/cascade";
import { isReadable, type SheetToJoin, readJoined } from "../core/read/join/read-joined";
import { type ReadResult, readCascade } from "../core/read/read-cascade";
import { NO_CHOICES, type ReadChoices } from "../core/read/read-choices";
import { wantsDetail } from "../core/read/wants-detail";
import type { Settings } from "../core/settings/settings";
import { settleColumns } from "../core/settings/settle-columns";
import { settleRows } from "../core/settings/settle-rows";
import { findSheetSettings, sheetKey } from "../core/settings/sheet-settings";
import type { Grid } from "../core/sheet/grid";
import type { ReadDetail, SheetInfo, Workbook } from "../workbook/workbook";

/** The choices in force, and the sheet itself. */
interface Under {
  readonly choices: ReadChoices;
  readonly grid: Grid;
}
/** What was made of a sheet. */
export type SheetRead = Extract<ReadResult, { ok: true }> & Under;
export type SheetRefused = Extract<ReadResult, { ok: false }> & Under;
export type SheetReading = SheetRead | SheetRefused;

/** What is remembered of a sheet. */
export function choicesFor(sheet: string, settings: Settings): ReadChoices {
  return findSheetSettings(settings, sheet)?.choices ?? NO_CHOICES;
}

/** Where sheets are read, and how. */
export interface Source {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetInfo[];
  readonly settings: Settings;
  readonly detail: ReadDetail;
}

/** Reads a sheet with those that are joined to it; names that the workbook has not, or no longer, are left out of its choices. */
export async function readTree(source: Source, name: string, wanted: ReadChoices): Promise<SheetReading> {
  const { workbook, sheets, settings, detail } = source;
  const join = wanted.join.flatMap((other) => findName(sheets, other) ?? []).filter((other) => other !== name);
  const choices = join.length === wanted.join.length ? wanted : { ...wanted, join };
  const main = await readWhole(workbook, name, detail, choices);
  if (join.length === 0) return main;
  const parts: SheetToJoin[] = [];
  for (const other of [name, ...join]) {
    const part = other === name ? main : await readWhole(workbook, other, detail, choicesFor(other, settings));
    parts.push({ grid: part.grid, choices: part.choices });
  }
  const result = readJoined(parts);
  const { grid, choices: settled } = main;
  return { ...result, choices: settled, grid };
}

/** The sheet of this name, else of one that differs by case. */
export function findName(sheets: readonly SheetInfo[], wanted: string): string | undefined {
  const names = sheets.map((sheet) => sheet.name);
  return names.find((name) => name === wanted) ?? names.find((name) => sheetKey(name) === sheetKey(wanted));
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
  return { ...result, choices, grid };
}

/** The tree of sheets of which none is one alone, such as a sheet for each level; null unless each sheet hangs from, or repeats, another. */
export function readTogether(refused: readonly SheetRefused[]): SheetRead | null {
  const [first, ...others] = refused.filter(({ grid, choices }) => isReadable({ grid, choices }));
  if (!first || others.length === 0) return null;
  const result = readJoined([first, ...others]);
  if (!result.ok || !isOneTree(result.cascade)) return null;
  const choices = { ...first.choices, join: others.map(({ grid }) => grid.sheet) };
  return { ...result, grid: first.grid, choices };
}

function isOneTree({ sheet, joined, nodes }: Cascade): boolean {
  const sheetOf = new Map(nodes.map(({ id, at }) => [id, at.sheet]));
  const linked = new Set(
    nodes.flatMap(({ at, parents }) =>
      parents.flatMap((id) => (sheetOf.get(id) === at.sheet ? [] : [at.sheet, sheetOf.get(id)!])),
    ),
  );
  return linked.has(sheet) && joined.every((part) => part.repeated > 0 || linked.has(part.sheet));
}
