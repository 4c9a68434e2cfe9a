import type { FindingView } from "../../../app/desk/views";
import type { Severity } from "../../../core/check/finding";
import type { FindingGroup } from "./group-findings";

/** A row of the list: a severity, a rule, the question whether to apply a rule's fixes, or a finding. */
export type ListRow =
  | { readonly kind: "severity"; readonly id: string; readonly severity: Severity; readonly count: number }
  | { readonly kind: "rule"; readonly id: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "review"; readonly id: string; readonly group: FindingGroup }
  | { readonly kind: "finding"; readonly id: string; readonly finding: FindingView };

/** The rows of the list from top to bottom. A group under `reviewing` (its key) is open and shows what can be fixed alone. */
export function listRows(
  groups: readonly FindingGroup[],
  isOpen: (group: FindingGroup) => boolean,
  reviewing: string | null,
): readonly ListRow[] {
  const rows: ListRow[] = [];
  groups.forEach((group, index) => {
    const { key, severity } = group;
    if (groups[index - 1]?.severity !== severity) {
      const same = groups.filter((other) => other.severity === severity);
      const count = same.reduce((sum, { findings }) => sum + findings.length, 0);
      rows.push({ kind: "severity", id: severity, severity, count });
    }
    const isReviewed = key === reviewing && group.fixable.length > 0;
    const open = isReviewed || isOpen(group);
    rows.push({ kind: "rule", id: key, group, isOpen: open });
    if (isReviewed) rows.push({ kind: "review", id: `${key} review`, group });
    if (!open) return;
    // Not spread: a group may hold more findings than a call takes arguments.
    for (const finding of isReviewed ? group.fixable : group.findings)
      rows.push({ kind: "finding", id: `finding ${finding.id}`, finding });
  });
  return rows;
}

/** Whether the keyboard stops at a row. */
export function isStop(row: ListRow): boolean {
  return row.kind === "rule" || row.kind === "finding";
}
