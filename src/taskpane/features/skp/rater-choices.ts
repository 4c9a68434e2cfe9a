import type { PersonView } from "../../../app/desk/views";
import { findPeople } from "./find-people";

/** As many others as a list can be looked through. */
const MOST_OTHERS = 50;

/** Who can be chosen to rate somebody. */
export interface RaterChoices {
  /** Those who rate somebody already, in the order of the list of people. */
  readonly raters: readonly PersonView[];
  /** Others in whom the text stands, highest level first, at most fifty. */
  readonly others: readonly PersonView[];
  /** How many more others there are. */
  readonly hidden: number;
}

/** The choices for one person: everybody but themselves. `keep` is always among them. */
export function rateBy(people: readonly PersonView[], person: string, text: string, keep: string | null): RaterChoices {
  const rating = new Set(people.flatMap(({ rater }) => rater?.key ?? []));
  if (keep !== null) rating.add(keep);
  const rest = people.filter(({ key }) => key !== person && !rating.has(key));
  const found = findPeople(rest, text, false);
  return {
    raters: people.filter(({ key }) => key !== person && rating.has(key)),
    others: found.slice(0, MOST_OTHERS),
    hidden: Math.max(0, found.length - MOST_OTHERS),
  };
}
