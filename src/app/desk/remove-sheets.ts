import { type IndexSheet, layIndexPage } from "../../core/report/index-page";
import type { IndexTexts } from "../../core/report/plan-index";
import { readIndex } from "../../core/report/read-index";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { MadeIdentity, SheetInfo, Workbook } from "../../workbook/workbook";

/** How many sheets are gone, and the names of those that the person has edited and that stay. */
export interface Removal {
  readonly removed: number;
  readonly kept: readonly string[];
}

/** What becomes of the index: written anew, or gone as well. */
interface IndexChange {
  readonly plans: readonly SheetPlan[];
  readonly remove: readonly MadeIdentity[];
}

const UNCHANGED: IndexChange = { plans: [], remove: [] };
/** What `sanitiseSheetName` puts behind a name that is taken. */
const SUFFIX = / \(\d+\)$/;

/** Takes sheets of ours away and out of the index, all in one write. Throws `WorkbookError`. */
export async function removeSheets(
  workbook: Workbook,
  sheets: readonly MadeIdentity[],
  texts: IndexTexts,
): Promise<Removal> {
  const { plans, remove } = await planIndexWithout(workbook, sheets, texts);
  const written = await workbook.write(plans, { remove: [...sheets, ...remove] });
  return {
    removed: written.filter(({ outcome }) => outcome === "removed").length,
    kept: written.flatMap(({ outcome, name, kept }) => (outcome === "released" ? [name] : (kept ?? []))),
  };
}

/** An index that somebody has made something else of stays as it is. */
async function planIndexWithout(
  workbook: Workbook,
  sheets: readonly MadeIdentity[],
  texts: IndexTexts,
): Promise<IndexChange> {
  const listed = await workbook.sheets();
  const index = listed.find(({ made }) => made?.kind === "index");
  if (!index?.made || sheets.some(({ kind }) => kind === "index")) return UNCHANGED;
  const isGoing = ({ kind, key }: MadeIdentity) => sheets.some((each) => each.kind === kind && each.key === key);
  const find = findByName(
    listed,
    listed.filter(({ made }) => made !== null && !isGoing(made)),
  );
  const standing = readIndex(await workbook.read(index.name), find, texts.noSkpLeft);
  if (standing === null || standing.gone === 0) return UNCHANGED;
  if (standing.left === 0) return { plans: [], remove: [index.made] };
  return { plans: [layIndexPage(standing.page, { ...texts, sheetName: index.name })], remove: [] };
}

/** Finds the sheet of ours that a line of the index names: one of a user's sheet's name has a number behind it. */
function findByName(listed: readonly SheetInfo[], staying: readonly SheetInfo[]): (name: string) => IndexSheet | null {
  const made = new Set(listed.flatMap(({ name, made: identity }) => (identity ? [name.toLowerCase()] : [])));
  const byName = new Map<string, SheetInfo>();
  const byStem = new Map<string, SheetInfo>();
  for (const sheet of staying) {
    byName.set(sheet.name.toLowerCase(), sheet);
    byStem.set(sheet.name.replace(SUFFIX, "").toLowerCase(), sheet);
  }
  return (name) => {
    const key = name.toLowerCase();
    const found = byName.get(key) ?? (made.has(key) ? undefined : byStem.get(key));
    return found?.made ? { ...found.made, name } : null;
  };
}
