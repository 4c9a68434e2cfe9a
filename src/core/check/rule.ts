import type { CascadeColumns } from "../cascade/cascade";
import type { CheckContext } from "./check-context";
import type { Finding, RuleId, Severity } from "./finding";

/** One rule of domain section 2. A rule is silent when the sheet lacks a column it needs. */
export interface Rule {
  readonly id: RuleId;
  /** Short name in English capitals, as domain.md has it. */
  readonly name: string;
  /** The severity of its findings; a rule with two severities states the higher. */
  readonly severity: Severity;
  /** The regulation, application or reasoning that the rule comes from. */
  readonly source: string;
  readonly needs: readonly (keyof CascadeColumns)[];
  check(context: CheckContext): readonly Finding[];
}
