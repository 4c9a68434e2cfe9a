import type { Cascade } from "../core/cascade/cascade";
import { checkCascade } from "../core/check/check-cascade";
import type { Finding } from "../core/check/finding";
import { type SeverityCounts, countSeverities } from "../core/report/plan-findings";

/** All findings of a cascade, in sheet order, and how many there are of each severity. */
export interface CheckedCascade {
  readonly findings: readonly Finding[];
  readonly counts: SeverityCounts;
}

/** Checks an opened cascade. `year` is the year that must be complete; null takes the first year of the sheet. */
export function checkOpened(cascade: Cascade, options: { readonly year: string | null }): CheckedCascade {
  const findings = checkCascade(cascade, options);
  return { findings, counts: countSeverities(findings) };
}
