import type { SheetKind, SheetPlan } from "../../core/sheet/sheet-plan";
import { isMarked, type ListedSheet, type MarkedSheet } from "./listed-sheet";
import { hasGivenName, storedKey } from "./sheet-mark";
import { isSuffixedName, sanitiseSheetName } from "./sheet-name";

const NONE_TAKEN: ReadonlySet<string> = new Set();

/** Where a plan's sheet goes. */
export interface Assignment<S extends ListedSheet> {
  readonly plan: SheetPlan;
  /** The final name. */
  readonly name: string;
  /** Our earlier sheet that it replaces, or null. */
  readonly replaces: S | null;
  /** Our earlier sheet that the user has edited since and that stays, or null. */
  readonly edited: S | null;
}

/** What a write does to the workbook's sheets. */
export interface SheetAssignments<S extends ListedSheet> {
  /** In the plans' order. */
  readonly assignments: readonly Assignment<S>[];
  /** Sheets of ours that no plan replaces. */
  readonly removed: readonly MarkedSheet<S>[];
  /** Sheets that lose their mark and are the user's from now on. */
  readonly released: readonly S[];
}

/**
 * Matches plans with our earlier sheets of the same kinds; of `cleared` kinds those without a plan go as well. An edited one is released, and so is a copy that the user made of one,
 * wherever it stands; one that the user only renamed keeps its name. Throws RangeError when two plans are one sheet.
 */
export function assignSheets<S extends ListedSheet>(
  plans: readonly SheetPlan[],
  sheets: readonly S[],
  isUnedited: (sheet: MarkedSheet<S>) => boolean,
  cleared: readonly SheetKind[] = [],
): SheetAssignments<S> {
  const kinds = new Set([...plans.map((plan) => plan.kind), ...cleared]);
  const current = new Map<string, MarkedSheet<S>>();
  const edited = new Map<string, S>();
  const released: S[] = [];
  for (const sheet of sheets) {
    if (!isMarked(sheet) || !kinds.has(sheet.mark.kind)) continue;
    const key = identity(sheet.mark.kind, sheet.mark.key);
    const other = current.get(key);
    if (other) {
      const isOriginal = !hasOwnName(other) && hasOwnName(sheet) && isUnedited(sheet);
      if (isOriginal) current.set(key, sheet);
      released.push(isOriginal ? other : sheet);
    } else if (isUnedited(sheet)) current.set(key, sheet);
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

function nameSheets<S extends ListedSheet>(
  plans: readonly SheetPlan[],
  sheets: readonly S[],
  current: ReadonlyMap<string, MarkedSheet<S>>,
  edited: ReadonlyMap<string, S>,
  removed: readonly S[],
): Assignment<S>[] {
  const keyOf = (plan: SheetPlan): string => identity(plan.kind, storedKey(plan.key));
  const wanted = new Set(plans.map((plan) => sanitiseSheetName(plan.name, NONE_TAKEN).toLowerCase()));
  const renamable = new Set<S>();
  for (const plan of plans) {
    const sheet = current.get(keyOf(plan));
    if (sheet && hasOwnName(sheet) && !keepsName(sheet.name, plan.name, wanted)) renamable.add(sheet);
  }
  const gone = new Set<S>(removed);
  const taken = new Set(
    sheets.filter((sheet) => !renamable.has(sheet) && !gone.has(sheet)).map((sheet) => sheet.name.toLowerCase()),
  );
  return plans.map((plan) => {
    const replaces = current.get(keyOf(plan)) ?? null;
    const name = replaces && !renamable.has(replaces) ? replaces.name : sanitiseSheetName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan, name, replaces, edited: edited.get(keyOf(plan)) ?? null };
  });
}

/** Whether a tab's name is what its plan wants: the name itself, or with a suffix that no other plan wants as its own name. */
function keepsName(name: string, planName: string, wanted: ReadonlySet<string>): boolean {
  const whole = sanitiseSheetName(planName, NONE_TAKEN).toLowerCase();
  return name.toLowerCase() === whole || (isSuffixedName(name, planName) && !wanted.has(name.toLowerCase()));
}

/** Whether it still has the name that we gave it: a copy has not. */
function hasOwnName({ mark, name }: MarkedSheet<ListedSheet>): boolean {
  return hasGivenName(mark, name);
}

function identity(kind: string, key: string): string {
  return `${kind} ${key}`;
}
