import type { Assignment } from "./assign-sheets";
import type { ListedSheet } from "./listed-sheet";

/** The order in which new sheets are made: an index comes first. */
export function inTabOrder<S extends ListedSheet>(assignments: readonly Assignment<S>[]): Assignment<S>[] {
  return [...assignments].sort((a, b) => Number(b.plan.kind === "index") - Number(a.plan.kind === "index"));
}

/**
 * The sheet after which a new one goes, null for the first place: beside the edited sheet that it follows; an index before the first
 * sheet of ours that stays; else at the end. `order` holds the sheets as they stand when this one is added.
 */
export function predecessorOf<S extends ListedSheet, T>(
  { plan, edited }: Assignment<S>,
  all: readonly Assignment<S>[],
  order: readonly T[],
  placeOf: (sheet: S) => T,
): T | null {
  if (edited) return placeOf(edited);
  const ours = new Set(all.flatMap(({ replaces }) => (replaces ? [placeOf(replaces)] : [])));
  const first = order.findIndex((sheet) => ours.has(sheet));
  if (plan.kind === "index" && first !== -1) return order[first - 1] ?? null;
  return order.at(-1) ?? null;
}
