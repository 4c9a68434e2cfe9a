import type { Cascade } from "../core/cascade/cascade";
import type { Staff } from "../core/cascade/staff";
import { type RefusalReason, type ReadResult, readCascade } from "../core/read/read-cascade";
import { isStaffSheet, readStaff } from "../core/read/read-staff";
import { type SheetInfo, type Workbook, WorkbookError } from "../workbook/workbook";

/** A cascade on the table, with the people a staff sheet lists. */
export interface OpenedCascade {
  readonly ok: true;
  readonly cascade: Cascade;
  /** Empty when the workbook has no staff sheet. */
  readonly staff: readonly Staff[];
  /** Other sheets that read as a cascade too, best first. */
  readonly others: readonly string[];
}

/** Why there is no cascade to work on. */
export type OpenRefusal =
  | { readonly ok: false; readonly reason: RefusalReason; readonly sheet: string }
  | { readonly ok: false; readonly reason: "empty-workbook" }
  | { readonly ok: false; readonly reason: "no-cascade"; readonly sheets: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: "no-such-sheet";
      readonly sheet: string;
      readonly sheets: readonly string[];
    };

/**
 * Reads the named sheet, or without a name the one that reads best: highest confidence, then tab order.
 * Sheets that Jenjang made, hidden sheets and staff sheets are passed over unless named. Throws `WorkbookError`.
 */
export async function openCascade(
  workbook: Workbook,
  options: { readonly sheet: string | null },
): Promise<OpenedCascade | OpenRefusal> {
  const sheets = await workbook.sheets();
  if (options.sheet !== null) return openNamed(workbook, sheets, options.sheet);
  const candidates = sheets.filter((s) => s.made === null && s.visible && !isStaffSheet(s.name));
  const results: ReadResult[] = [];
  for (const { name } of candidates) {
    const result = await readSheet(workbook, name);
    if (result) results.push(result);
  }
  const read = results.filter((r) => r.ok).sort((a, b) => b.cascade.confidence - a.cascade.confidence);
  const [best, ...others] = read;
  if (best)
    return {
      ok: true,
      cascade: best.cascade,
      staff: await readStaffOf(workbook, sheets),
      others: others.map((r) => r.cascade.sheet),
    };
  return refuseAll(results);
}

async function openNamed(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  wanted: string,
): Promise<OpenedCascade | OpenRefusal> {
  const names = sheets.map((s) => s.name);
  const name = names.find((n) => n === wanted) ?? names.find((n) => n.toLowerCase() === wanted.trim().toLowerCase());
  if (name === undefined) return { ok: false, reason: "no-such-sheet", sheet: wanted, sheets: names };
  const result = readCascade(await workbook.read(name));
  if (!result.ok) return result;
  return { ok: true, cascade: result.cascade, staff: await readStaffOf(workbook, sheets), others: [] };
}

/** Null for a sheet without cells, such as a chart sheet. */
async function readSheet(workbook: Workbook, name: string): Promise<ReadResult | null> {
  try {
    return readCascade(await workbook.read(name));
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "unsupported") return null;
    throw error;
  }
}

async function readStaffOf(workbook: Workbook, sheets: readonly SheetInfo[]): Promise<readonly Staff[]> {
  for (const { name } of sheets.filter((s) => s.made === null && isStaffSheet(s.name))) {
    const staff = readStaff(await workbook.read(name));
    if (staff) return staff;
  }
  return [];
}

function refuseAll(results: readonly ReadResult[]): OpenRefusal {
  const refused = results.filter((r) => !r.ok);
  const filled = refused.filter((r) => r.reason !== "empty-sheet");
  if (filled.length === 0) return { ok: false, reason: "empty-workbook" };
  const [only] = filled;
  if (filled.length === 1 && only) return only;
  return { ok: false, reason: "no-cascade", sheets: filled.map((r) => r.sheet) };
}
