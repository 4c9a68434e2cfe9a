import type { FindingView } from "../../../app/desk/views";
import type { RuleId } from "../../../core/check/finding";
import type { FindingFilter } from "../../state/finding-filter";

/** Something to filter by, and how many findings it leaves. */
interface FilterChoice<T> {
  readonly value: T;
  readonly count: number;
}

export interface FilterChoices {
  /** Top first, 0 for the unknown level last. */
  readonly levels: readonly FilterChoice<number>[];
  /** By name, the empty one for findings without an owner last. */
  readonly owners: readonly FilterChoice<string>[];
  /** By id. */
  readonly rules: readonly FilterChoice<RuleId>[];
  readonly fixable: number;
}

/** What the findings can be filtered by: only what occurs. */
export function filterChoices(findings: readonly FindingView[]): FilterChoices {
  return {
    levels: countBy(findings, ({ level }) => level).sort((a, b) => (a.value || Infinity) - (b.value || Infinity)),
    owners: countBy(findings, ({ owner }) => owner ?? "").sort((a, b) => byName(a.value, b.value)),
    rules: countBy(findings, ({ rule }) => rule).sort((a, b) => a.value.localeCompare(b.value)),
    fixable: findings.filter(({ fix }) => fix !== null).length,
  };
}

function countBy<T>(findings: readonly FindingView[], valueOf: (finding: FindingView) => T): FilterChoice<T>[] {
  const counts = new Map<T, number>();
  for (const finding of findings) {
    const value = valueOf(finding);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function byName(left: string, right: string): number {
  if (left === "" || right === "") return left === right ? 0 : left === "" ? 1 : -1;
  return left.localeCompare(right, "id");
}

/** The filter without what no finding has any more, as after fixes. */
export function withoutGone(filter: FindingFilter, choices: FilterChoices): FindingFilter {
  const still = <T>(value: T | null, left: readonly FilterChoice<T>[]) =>
    left.some((choice) => choice.value === value) ? value : null;
  return {
    ...filter,
    level: still(filter.level, choices.levels),
    owner: still(filter.owner, choices.owners),
    rule: still(filter.rule, choices.rules),
    fixable: filter.fixable && choices.fixable > 0,
  };
}
