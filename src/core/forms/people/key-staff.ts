import type { Staff } from "../../cascade/staff";
import type { KnownPerson } from "./find-rater";
import { vacancyKey } from "./identity-key";
import { wordKey } from "./person-name";
import type { StaffRoster } from "./staff-roster";

/**
 * A key for everybody of the staff list: the employee's where the cascade knows them, else their own identity. Rows that say the same of
 * somebody get ` (2)`, ` (3)`, ... behind it in the list's order, so that no two rows of people without a node share a key.
 */
export function keyStaff(
  staff: readonly Staff[],
  roster: StaffRoster,
  people: ReadonlyMap<string, KnownPerson>,
): ReadonlyMap<Staff, string> {
  const employees = new Map<Staff, string>();
  for (const { key, staff: member } of people.values())
    if (member !== null && !employees.has(member)) employees.set(member, key);
  const taken = new Set<string>(people.keys());
  const tried = new Map<string, number>();
  const free = (wanted: string): string => {
    let count = tried.get(wanted) ?? 1;
    let key = count === 1 ? wanted : `${wanted} (${count})`;
    while (taken.has(key)) key = `${wanted} (${++count})`;
    tried.set(wanted, count);
    taken.add(key);
    return key;
  };
  const keys = new Map<Staff, string>();
  for (const member of staff) {
    const own = employees.get(member) ?? roster.keyOf(member);
    if (own !== null && people.has(own)) keys.set(member, own);
    else keys.set(member, free(own ?? vacancyKey(wordKey(member.position ?? "") ?? "", null)));
  }
  return keys;
}
