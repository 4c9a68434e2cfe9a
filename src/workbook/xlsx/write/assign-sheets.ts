import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import type { ListedSheet } from "./listed-sheet";
import { hasGivenName, storedKey } from "./sheet-mark";
import { sanitiseSheetName } from "./sheet-name";

/** Where a plan's sheet goes. */
export interface Assignment {
  readonly plan: SheetPlan;
  /** The final name. */
  readonly name: string;
  /** Our earlier sheet that it replaces, or null. */
  readonly replaces: ListedSheet | null;
  /** Our earlier sheet that the user has edited since and that stays, or null. */
  readonly edited: ListedSheet | null;
}

/** What a write does to the workbook's sheets. */
export interface SheetAssignments {
  /** In the plans' order. */
  readonly assignments: readonly Assignment[];
  /** Sheets of ours that no plan replaces. */
  readonly removed: readonly ListedSheet[];
  /** Sheets that lose their mark and are the user's from now on. */
  readonly released: readonly ListedSheet[];
}

/**
 * Matches plans with our earlier sheets of the same kinds. An edited one is released, and so is a copy that the user made of one;
 * one that the user only renamed keeps its name. Throws RangeError when two plans are one sheet.
 */
export function assignSheets(
  plans: readonly SheetPlan[],
  sheets: readonly ListedSheet[],
  isUnedited: (sheet: ListedSheet) => boolean,
): SheetAssignments {
  const kinds = new Set(plans.map((plan) => plan.kind));
  const current = new Map<string, ListedSheet>();
  const edited = new Map<string, ListedSheet>();
  const released: ListedSheet[] = [];
  for (const sheet of sheets) {
    if (!sheet.mark || !kinds.has(sheet.mark.kind)) continue;
    const key = identity(sheet.mark.kind, sheet.mark.key);
    if (current.has(key)) released.push(sheet);
    else if (isUnedited(sheet)) current.set(key, sheet);
    else {
      edited.set(key, sheet);
      released.push(sheet);
    }
  }
  const wanted = new Set(plans.map((plan) => identity(plan.kind, storedKey(plan.key))));
  if (wanted.size !== plans.length) throw new RangeError("two plans with one kind and key");
  const removed = Array.from(current).flatMap(([key, sheet]) => (wanted.has(key) ? [] : [sheet]));
  return { assignments: nameSheets(plans, sheets, current, edited, removed), removed, released };
}

function nameSheets(
  plans: readonly SheetPlan[],
  sheets: readonly ListedSheet[],
  current: ReadonlyMap<string, ListedSheet>,
  edited: ReadonlyMap<string, ListedSheet>,
  removed: readonly ListedSheet[],
): Assignment[] {
  const renamable = new Set(
    [...current.values()].filter(({ mark, name }) => mark !== null && hasGivenName(mark, name)),
  );
  const gone = new Set(removed);
  const taken = new Set(
    sheets.filter((sheet) => !renamable.has(sheet) && !gone.has(sheet)).map((sheet) => sheet.name.toLowerCase()),
  );
  return plans.map((plan) => {
    const key = identity(plan.kind, storedKey(plan.key));
    const replaces = current.get(key) ?? null;
    const name = replaces && !renamable.has(replaces) ? replaces.name : sanitiseSheetName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan, name, replaces, edited: edited.get(key) ?? null };
  });
}

function identity(kind: string, key: string): string {
  return `${kind} ${key}`;
}
