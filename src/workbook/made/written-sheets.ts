import type { PageSetting, UndoneSheet, WrittenSheet } from "../workbook";
import type { Assignment, SheetAssignments } from "./assign-sheets";
import type { ListedSheet, MarkedSheet } from "./listed-sheet";
import { sheetIdentity } from "./sheet-mark";

/**
 * What a write tells of its sheets: the plans' in their order, then the removed ones, then those that were to go and stay because the user
 * has edited or copied them, both in tab order. One that stays beside a plan's new sheet is told with that.
 */
export function describeWritten<S extends ListedSheet>(
  { assignments, removed, released }: SheetAssignments<S>,
  notTaken: (assignment: Assignment<S>) => readonly PageSetting[] = () => [],
): WrittenSheet[] {
  const wanted = new Set(assignments.map(({ plan }) => sheetIdentity(plan.kind, plan.key)));
  return [
    ...assignments.map((assignment): WrittenSheet => {
      const { plan, name, replaces, edited } = assignment;
      return {
        kind: plan.kind,
        key: plan.key,
        name,
        outcome: replaces ? "replaced" : edited ? "added-beside-edited" : "added",
        kept: edited?.name ?? null,
        notTaken: notTaken(assignment),
      };
    }),
    ...removed.map((sheet) => describeEarlier(sheet, "removed")),
    ...released
      .filter(({ mark }) => !wanted.has(sheetIdentity(mark.kind, mark.key)))
      .map((sheet) => describeEarlier(sheet, "released")),
  ];
}

/** What taking back a whole write does to its sheets. */
export function describeUndone<S extends ListedSheet>({ assignments, removed }: SheetAssignments<S>): UndoneSheet[] {
  return [
    ...assignments.map(({ name, replaces }): UndoneSheet => {
      return replaces ? { name: replaces.name, outcome: "restored" } : { name, outcome: "removed" };
    }),
    ...removed.map(({ name }): UndoneSheet => ({ name, outcome: "restored" })),
  ];
}

function describeEarlier({ mark, name }: MarkedSheet<ListedSheet>, outcome: "removed" | "released"): WrittenSheet {
  return { kind: mark.kind, key: mark.key, name, outcome, kept: null, notTaken: [] };
}
