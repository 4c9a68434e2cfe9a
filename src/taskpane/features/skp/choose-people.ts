/** Keys of those who get a sheet; null for everybody, as `SkpRequest.people` has it. */
export type ChosenPeople = readonly string[] | null;

/** Of everybody those who are chosen, in the order of everybody. Keys of people who are not there any more do not count. */
export function chosenOf(everybody: readonly string[], chosen: ChosenPeople): readonly string[] {
  if (chosen === null) return everybody;
  const wanted = new Set(chosen);
  return everybody.filter((key) => wanted.has(key));
}

/** The choice with these people in it or out of it. */
export function choosePeople(
  everybody: readonly string[],
  chosen: ChosenPeople,
  keys: readonly string[],
  on: boolean,
): ChosenPeople {
  const next = new Set(chosenOf(everybody, chosen));
  for (const key of keys) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next.size === everybody.length ? null : everybody.filter((key) => next.has(key));
}

/** What a checkbox over these people shows. */
export function stateOf(keys: readonly string[], chosen: ReadonlySet<string>): boolean | "mixed" {
  const count = keys.reduce((sum, key) => sum + (chosen.has(key) ? 1 : 0), 0);
  if (count === 0) return false;
  return count === keys.length ? true : "mixed";
}
