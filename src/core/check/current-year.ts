import type { Cascade, Indicator, Target } from "../cascade/cascade";

/**
 * The year that must be complete, as a key of the indicator's targets: the chosen one where the indicator has a column for it, without a choice
 * the sheet's first; a target column without a year (`""`) stands for every year. Null when the indicator has no such column.
 */
export function currentYear(cascade: Cascade, year: string | null, { targetCells }: Indicator): string | null {
  const chosen = year ?? cascade.years.find((candidate) => Object.hasOwn(targetCells, candidate)) ?? "";
  if (Object.hasOwn(targetCells, chosen)) return chosen;
  return Object.hasOwn(targetCells, "") ? "" : null;
}

/** Whether a target says something: a dash or `N/A` does not. */
export function isTargetGiven(target: Target | undefined): boolean {
  return target !== undefined && target.value.kind !== "none";
}
