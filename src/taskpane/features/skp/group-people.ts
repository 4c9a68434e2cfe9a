import type { PersonView } from "../../../app/desk/views";

/** A line of the list of people. `keys` are all that stand below it, in the list's order. */
export type PeopleRow =
  | { readonly kind: "unit"; readonly id: string; readonly unit: string | null; readonly keys: readonly string[] }
  | { readonly kind: "rater"; readonly id: string; readonly rater: string | null; readonly keys: readonly string[] }
  | { readonly kind: "person"; readonly id: string; readonly person: PersonView };

interface RaterGroup {
  readonly rater: string | null;
  readonly people: PersonView[];
}

interface UnitGroup {
  readonly unit: string | null;
  readonly raters: Map<string, RaterGroup>;
}

/** People by unit, and inside of it by who rates them; units, raters and people in the order in which they come. */
export function groupPeople(people: readonly PersonView[]): readonly PeopleRow[] {
  const units = new Map<string, UnitGroup>();
  for (const person of people) {
    const unit = person.unit?.trim() ?? "";
    const group = take(units, unit.toLowerCase(), (): UnitGroup => ({
      unit: unit === "" ? null : unit,
      raters: new Map(),
    }));
    const { rater } = person;
    const raterId = rater === null ? "" : (rater.key ?? `?${rater.name.toLowerCase()}`);
    take(group.raters, raterId, (): RaterGroup => ({ rater: rater?.name ?? null, people: [] })).people.push(person);
  }
  return [...units].flatMap(([unitId, { unit, raters }]) => {
    const groups = [...raters];
    const keys = groups.flatMap(([, group]) => group.people.map(({ key }) => key));
    return [
      { kind: "unit", id: `unit ${unitId}`, unit, keys } as const,
      ...groups.flatMap(([raterId, group]): readonly PeopleRow[] => [
        {
          ...{ kind: "rater", id: `rater ${unitId} ${raterId}`, rater: group.rater },
          keys: group.people.map(({ key }) => key),
        },
        ...group.people.map((person) => ({ kind: "person", id: `person ${person.key}`, person }) as const),
      ]),
    ];
  });
}

function take<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
