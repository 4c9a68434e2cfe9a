import type { SheetTexts } from "../core/report/sheet-texts";
import { type Workbook, WorkbookError, type WriteOptions } from "../workbook/workbook";
import { buildOptions, yearInForce } from "./build-options";
import { attempt } from "./attempt";
import { type BuildPart, buildSheets } from "./build-sheets";
import { checkOpened } from "./check-opened";
import type { CommandReport, DoneReport, RibbonCommand } from "./command-report";
import { type OpenRefusal, openCascade } from "./open-cascade";
import { readSettings } from "./remember-settings";
import { reportDone } from "./report-done";

/** Where a command runs: the workbook that a person has open. */
export interface CommandPlace {
  readonly workbook: Workbook;
  /** Name of the sheet that the person is looking at. Throws `WorkbookError`. */
  activeSheet(): Promise<string>;
  /** What the workbook remembers of the last command. Throws `WorkbookError`. */
  recall(): Promise<CommandReport | null>;
  /** Year of the SKP when the table names none. */
  readonly thisYear: string;
}

/** Why a command came to nothing. `bug` is a fault of the program itself. */
export type CommandFailure =
  | { readonly kind: "refused"; readonly refusal: OpenRefusal }
  | { readonly kind: "workbook"; readonly error: WorkbookError }
  | { readonly kind: "bug"; readonly error: unknown };

export type CommandOutcome =
  | { readonly ok: true; readonly report: DoneReport }
  /** `source` as in `FailedReport`. */
  | { readonly ok: false; readonly failure: CommandFailure; readonly source: string | null };

const PARTS: Readonly<Record<RibbonCommand, BuildPart>> = {
  check: "findings",
  tree: "tree",
  skp: "skp",
  convert: "tables",
};

/**
 * Reads the cascade that the person is looking at, else the one that the last command worked on, else the one that reads best, and makes
 * the command's sheets, with the choices that the workbook remembers. Never throws: whatever goes wrong comes back, so that it can be told where the person is.
 */
export async function performCommand(
  command: RibbonCommand,
  place: CommandPlace,
  texts: SheetTexts,
  write: WriteOptions = {},
): Promise<CommandOutcome> {
  let prefer: readonly string[] = [];
  const fail = (failure: CommandFailure): CommandOutcome => ({ ok: false, failure, source: prefer[0] ?? null });
  try {
    prefer = await findPreferred(place);
    const done = await perform(command, place, texts, write, prefer);
    return "outcome" in done ? { ok: true, report: done } : fail(done);
  } catch (error) {
    return fail(error instanceof WorkbookError ? { kind: "workbook", error } : { kind: "bug", error });
  }
}

/**
 * The sheets that the person means, the likeliest first. After a command they look at what it made, and mean its source. Excel names no
 * active sheet when that is a chart, and a workbook may keep its settings to itself: then it goes without.
 */
async function findPreferred(place: CommandPlace): Promise<readonly string[]> {
  const active = await attempt(() => place.activeSheet());
  const last = await attempt(() => place.recall());
  const source = last?.source ?? null;
  const made = last?.outcome === "done" ? last.shows : (last?.notice ?? null);
  return [active === made ? null : active, source].filter((name) => name !== null);
}

async function perform(
  command: RibbonCommand,
  place: CommandPlace,
  texts: SheetTexts,
  write: WriteOptions,
  prefer: readonly string[],
): Promise<DoneReport | Extract<CommandFailure, { kind: "refused" }>> {
  const { workbook } = place;
  const sheets = await workbook.sheets();
  const settings = await readSettings(workbook, texts.vocabularies, sheets);
  const opened = await openCascade(workbook, { sheet: null, prefer, settings, sheets });
  if (!opened.ok) return { kind: "refused", refusal: opened };
  const { cascade, staff } = opened;
  // The tree shows no findings, and looking for them takes time in a long table.
  const checked = command === "tree" ? null : checkOpened(cascade, { year: yearInForce(cascade, null, settings) });
  const options = buildOptions(cascade, null, place.thisYear, settings);
  const input = { cascade, staff, findings: checked?.findings ?? [] };
  const built = await buildSheets(workbook, input, options, texts, [PARTS[command]], write);
  return reportDone(command, built, { cascade, year: options.year, findings: checked?.counts ?? null });
}
