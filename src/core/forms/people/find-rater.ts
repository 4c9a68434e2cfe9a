import type { Node, NodeId } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import type { Person, Rater } from "./employee";
import type { Mention } from "./identify-owners";
import { identityKey } from "./identity-key";
import { nameKey, parseNip, parsePersonName, wordKey } from "./person-name";
import { classifyPost, type PostClass } from "./post-class";
import { parsePost } from "./post-text";
import type { StaffRoster } from "./staff-roster";

/** A person of the cascade before the forms are decided. */
export interface KnownPerson {
  readonly key: string;
  readonly person: Person;
  readonly staff: Staff | null;
  readonly post: PostClass;
  readonly level: number;
  readonly mentions: readonly Mention[];
}

interface Surroundings {
  readonly ownersOf: ReadonlyMap<NodeId, readonly string[]>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly roster: StaffRoster;
  readonly byPosition: ReadonlyMap<string, KnownPerson | null>;
}

/**
 * The rating official: whom the staff list names (by NIP, name or post), else the first other owner of the leader's node.
 * A rater whom nobody else describes keeps the name or NIP as given. Null when neither says anything.
 */
export function findRater(person: KnownPerson, leader: Node | null, around: Surroundings): Rater | null {
  const given = person.staff?.rater ?? null;
  const named = given === null ? null : resolveRater(given, around);
  if (named !== null && named.key !== person.key) return named.rater;
  for (const key of (leader && around.ownersOf.get(leader.id)) ?? []) {
    const owner = around.people.get(key);
    if (owner && key !== person.key) return { person: owner.person, regionalHead: owner.post === "regional-head" };
  }
  return null;
}

function resolveRater(
  given: string,
  around: Surroundings,
): { readonly key: string | null; readonly rater: Rater } | null {
  const number = parseNip(given);
  const nip = number !== null && /^\d+$/.test(number) ? number : null;
  const name = nip === null ? nameKey(given) : null;
  let staff: Staff | null;
  if (nip !== null) staff = around.roster.byNip(nip);
  else if (name !== null) staff = around.roster.byName(name, null, null) ?? around.roster.byPosition(given);
  else return null;
  const key = staff ? around.roster.keyOf(staff) : identityKey(nip, name);
  const known = key === null ? undefined : around.people.get(key);
  if (known) return { key, rater: { person: known.person, regionalHead: known.post === "regional-head" } };
  if (staff) return { key, rater: describeStaff(staff) };
  const byPost = nip !== null ? null : around.byPosition.get(wordKey(given) ?? "");
  if (byPost)
    return { key: byPost.key, rater: { person: byPost.person, regionalHead: byPost.post === "regional-head" } };
  const post = { position: null, name: given, echelon: null };
  const person: Person = {
    name: nip === null ? parsePersonName(given) : null,
    nip,
    rank: null,
    position: null,
    unit: null,
  };
  return { key, rater: { person, regionalHead: classifyPost(post, null) === "regional-head" } };
}

function describeStaff(staff: Staff): Rater {
  const person: Person = {
    name: parsePersonName(staff.name),
    nip: parseNip(staff.nip),
    rank: staff.rank,
    position: parsePost(staff.position).text,
    unit: staff.unit,
  };
  return { person, regionalHead: classifyPost({ ...person, echelon: staff.echelon }, null) === "regional-head" };
}

/** Position to its only holder in the cascade; null where several hold it. */
export function indexPositions(people: Iterable<KnownPerson>): ReadonlyMap<string, KnownPerson | null> {
  const index = new Map<string, KnownPerson | null>();
  for (const known of people) {
    const key = known.person.position === null ? null : wordKey(known.person.position);
    if (key !== null) index.set(key, index.has(key) ? null : known);
  }
  return index;
}
