import { NO_CHOICES } from "../../core/read/read-choices";
import type { Settings } from "../../core/settings/settings";
import { findSheetSettings } from "../../core/settings/sheet-settings";
import type { SheetInfo, Workbook } from "../../workbook/workbook";
import { attempt } from "../attempt";
import { yearInForce } from "../build-options";
import { type OpenedCascade, openCascade, type OpenOptions, type OpenRefusal } from "../open-cascade";
import { readSettings, rememberSettings } from "../remember-settings";
import { holdsAlready, withReading } from "./reading-settings";
import type { ReadRequest } from "./desk";
import type { DeskSetting } from "./desk-setting";
import type { ReadParts, Reading } from "./reading";
import { viewFacts, viewProfiles } from "./view-facts";
import { viewSheets } from "./view-sheets";
import type { ReadView } from "./views";

/** Reads a sheet as the person wants it, or as the workbook remembers it. What is to be remembered is, unless the workbook does not let it. */
export async function readSheet(workbook: Workbook, request: ReadRequest, setting: DeskSetting): Promise<Reading> {
  const sheets = await workbook.sheets();
  const settings = await readSettings(workbook, setting.texts().vocabularies, sheets);
  const opened = await openCascade(workbook, openOptions(request, settings, sheets));
  const parts = partsOf(opened, request, settings);
  const kept = request.remember ? await remember(workbook, settings, parts, setting) : settings;
  const view = viewReading(parts, { settings: kept, sheets: kept === settings ? sheets : await workbook.sheets() });
  if (!opened.ok) return { view, table: null };
  const { cascade, staff, grid } = opened;
  const year = parts.year !== null && cascade.years.includes(parts.year) ? parts.year : null;
  const table = { cascade, staff, grid, year, skpYear: parts.year ?? setting.thisYear };
  return { view, table };
}

function openOptions(
  { sheet, prefer, choices }: ReadRequest,
  settings: Settings,
  sheets: readonly SheetInfo[],
): OpenOptions {
  return { sheet, prefer, settings, sheets, detail: { formulas: true }, ...(choices === null ? {} : { choices }) };
}

function partsOf(opened: OpenedCascade | OpenRefusal, request: ReadRequest, settings: Settings): ReadParts {
  if (opened.ok) {
    const { cascade, header, columns, choices } = opened;
    const { years, sheet } = cascade;
    const chosen = request.year !== null && (years.length === 0 || years.includes(request.year)) ? request.year : null;
    return { opened, sheet, header, columns, choices, year: yearInForce(cascade, chosen, settings) };
  }
  const refused = "sheets" in opened || !("sheet" in opened) ? null : opened;
  const { choices = request.choices ?? NO_CHOICES, header = null, columns = [], sheet = null } = refused ?? {};
  const remembered = sheet === null ? null : findSheetSettings(settings, sheet);
  return { opened, sheet, header, columns, choices, year: request.year ?? remembered?.year ?? null };
}

/** The settings as they are in the workbook afterwards. */
async function remember(
  workbook: Workbook,
  settings: Settings,
  parts: ReadParts,
  setting: DeskSetting,
): Promise<Settings> {
  const wanted = withReading(settings, parts);
  if (wanted === settings) return settings;
  const done = await attempt(async () => {
    await rememberSettings(workbook, wanted, setting.settingsTexts());
    return true;
  });
  return done === null ? settings : wanted;
}

function viewReading(
  { opened, ...parts }: ReadParts,
  { settings, sheets }: { readonly settings: Settings; readonly sheets: readonly SheetInfo[] },
): ReadView {
  return {
    ...parts,
    sheets: viewSheets(sheets),
    result: opened.ok ? { ok: true, facts: viewFacts(opened) } : { ok: false, refusal: opened },
    profiles: viewProfiles(),
    remembered: holdsAlready(settings, parts),
    settings,
  };
}
