import type { SheetKind, SheetPlan } from "../../core/sheet/sheet-plan";
import type { WriteOptions } from "../workbook";
import { isMarked, type ListedSheet, type MarkedSheet } from "./listed-sheet";
import type { SheetContent } from "./sheet-content";
import { hasGivenName, isUnedited, sheetIdentity, type SheetMark } from "./sheet-mark";
import { isSuffixedName, sanitiseSheetName } from "./sheet-name";

const NONE_TAKEN: ReadonlySet<string> = new Set();
/** People write in a sheet of this kind, and what they wrote is in the plan that takes its place. */
const WRITTEN_IN: SheetKind = "settings";

/** Which earlier sheets of ours a write concerns besides those that its plans replace. */
export type WriteScope = Pick<WriteOptions, "clear" | "remove" | "besides">;

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
  readonly released: readonly MarkedSheet<S>[];
}

/**
 * Whether a write concerns an earlier sheet of ours: one that a plan replaces, one that is to go, or one of a plan's kind unless such
 * sheets stay besides. Any other is not even looked at.
 */
export function concernsOf(
  plans: readonly SheetPlan[],
  { clear = [], remove = [], besides = [] }: WriteScope,
): (mark: SheetMark) => boolean {
  const kinds = new Set<SheetKind>(plans.map(({ kind }) => kind));
  for (const kind of besides) kinds.delete(kind);
  for (const kind of clear) kinds.add(kind);
  const wanted = new Set([...plans, ...remove].map(({ kind, key }) => sheetIdentity(kind, key)));
  return ({ kind, key }) => kinds.has(kind) || wanted.has(sheetIdentity(kind, key));
}

/**
 * Matches plans with our earlier sheets that the write concerns; those without a plan go. An edited one is released, and so is a copy that
 * the user made of one, wherever it stands; one that the user only renamed keeps its name. Settings that a plan replaces may be edited as
 * long as they hold nothing but cells. `contentOf` gives what a sheet holds now, null when that is more than we ever write.
 * Throws RangeError when two plans are one sheet.
 */
export function assignSheets<S extends ListedSheet>(
  plans: readonly SheetPlan[],
  sheets: readonly S[],
  contentOf: (sheet: MarkedSheet<S>) => SheetContent | null,
  scope: WriteScope = {},
): SheetAssignments<S> {
  const isConcerned = concernsOf(plans, scope);
  const wanted = new Set(plans.map(({ kind, key }) => sheetIdentity(kind, key)));
  if (wanted.size !== plans.length) throw new RangeError("two plans with one kind and key");
  const mayGo = (sheet: MarkedSheet<S>, identity: string): boolean => {
    const content = contentOf(sheet);
    if (content === null) return false;
    const isParsed = sheet.mark.kind === WRITTEN_IN && wanted.has(identity) && content.boxes.length === 0;
    return isParsed || isUnedited(sheet.mark, content);
  };
  const current = new Map<string, MarkedSheet<S>>();
  const edited = new Map<string, S>();
  const released: MarkedSheet<S>[] = [];
  for (const sheet of sheets) {
    if (!isMarked(sheet) || !isConcerned(sheet.mark)) continue;
    const identity = sheetIdentity(sheet.mark.kind, sheet.mark.key);
    const other = current.get(identity);
    if (other) {
      const isOriginal = !hasOwnName(other) && hasOwnName(sheet) && mayGo(sheet, identity);
      if (isOriginal) current.set(identity, sheet);
      released.push(isOriginal ? other : sheet);
    } else if (mayGo(sheet, identity)) current.set(identity, sheet);
    else {
      edited.set(identity, sheet);
      released.push(sheet);
    }
  }
  const removed = Array.from(current).flatMap(([identity, sheet]) => (wanted.has(identity) ? [] : [sheet]));
  return { assignments: nameSheets(plans, sheets, current, edited, removed), removed, released };
}

function nameSheets<S extends ListedSheet>(
  plans: readonly SheetPlan[],
  sheets: readonly S[],
  current: ReadonlyMap<string, MarkedSheet<S>>,
  edited: ReadonlyMap<string, S>,
  removed: readonly S[],
): Assignment<S>[] {
  const keyOf = ({ kind, key }: SheetPlan): string => sheetIdentity(kind, key);
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
