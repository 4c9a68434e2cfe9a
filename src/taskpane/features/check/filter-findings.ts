import type { FindingView } from "../../../app/desk/views";
import type { FindingFilter } from "../../state/finding-filter";

/** Findings that a filter lets through, in their order. `textOf` gives what is searched, in lower case. */
export function filterFindings(
  findings: readonly FindingView[],
  filter: FindingFilter,
  textOf: (finding: FindingView) => string,
): readonly FindingView[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (filter.level === null || filter.level === finding.level) &&
      (filter.owner === null || filter.owner === (finding.owner ?? "")) &&
      (filter.rule === null || filter.rule === finding.rule) &&
      (!filter.fixable || finding.fix !== null) &&
      (words.length === 0 || containsAll(textOf(finding), words)),
  );
}

/** How many of the filters behind the filter button are in force. */
export function countFilters({ level, owner, rule, fixable }: FindingFilter): number {
  return [level !== null, owner !== null, rule !== null, fixable].filter(Boolean).length;
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
