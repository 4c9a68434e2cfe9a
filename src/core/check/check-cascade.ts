import type { Cascade } from "../cascade/cascade";
import { buildCheckContext, type CheckOptions } from "./check-context";
import type { Finding } from "./finding";
import { RULES } from "./rules";

/** All findings of all rules, in the order of their cells (row, then column), then by rule id. Never throws on bad data. */
export function checkCascade(cascade: Cascade, options: CheckOptions): readonly Finding[] {
  const context = buildCheckContext(cascade, options);
  const rules = RULES.filter((rule) => rule.needs.every((column) => cascade.has[column]));
  return rules.flatMap((rule) => rule.check(context)).sort(compareFindings);
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    left.where.row - right.where.row ||
    left.where.column - right.where.column ||
    (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0)
  );
}
