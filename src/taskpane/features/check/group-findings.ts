import type { FindingView } from "../../../app/desk/views";
import type { RuleId, Severity } from "../../../core/check/finding";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings of one rule and severity. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** In sheet order, never empty. */
  readonly findings: readonly FindingView[];
  /** Those that have a fix. */
  readonly fixable: readonly FindingView[];
}

/** Findings by severity, then by rule id; only what occurs. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = `${SEVERITIES.indexOf(finding.severity)} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, each]) => ({
      key,
      severity: each[0]!.severity,
      rule: each[0]!.rule,
      findings: each,
      fixable: each.filter(({ fix }) => fix !== null),
    }));
}
