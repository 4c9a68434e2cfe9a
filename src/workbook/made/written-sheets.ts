import type { PageSetting, UndoneSheet, WrittenSheet } from "../workbook";
import type { Assignment, SheetAssignments } from "./assign-sheets";
import type { ListedSheet } from "./listed-sheet";

/** What a write tells of its sheets: the plans' in their order, then the removed ones in tab order. */
export function describeWritten<S extends ListedSheet>(
  { assignments, removed }: SheetAssignments<S>,
  notTaken: (assignment: Assignment<S>) => readonly PageSetting[] = () => [],
): WrittenSheet[] {
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
    ...removed.map(({ mark, name }): WrittenSheet => {
      return { kind: mark.kind, key: mark.key, name, outcome: "removed", kept: null, notTaken: [] };
    }),
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
