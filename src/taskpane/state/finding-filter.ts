import type { RuleId, Severity } from "../../core/check/finding";

/** Which findings are shown; what is null or empty lets all through. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** 1-based; 0 for findings without a known level. */
  readonly level: number | null;
  /** As `FindingView.owner`; an empty text for findings without one. */
  readonly owner: string | null;
  readonly rule: RuleId | null;
  readonly fixable: boolean;
  /** Words that must all occur, in any order and case. */
  readonly search: string;
}

export const NO_FILTER: FindingFilter = Object.freeze({
  severities: Object.freeze([]),
  level: null,
  owner: null,
  rule: null,
  fixable: false,
  search: "",
});
