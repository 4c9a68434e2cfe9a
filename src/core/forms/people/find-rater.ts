import type { Node } from "../../cascade/cascade";
import type { NodeId } from "../../cascade/node-id";
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
  readonly staffKeys: ReadonlyMap<Staff, string>;
  readonly staffByKey: ReadonlyMap<string, Staff>;
  /** Person's key to the key of the rater whom somebody chose. */
  readonly chosen: Readonly<Record<string, string>>;
}

/**
 * The rating official: who was chosen, else whom the staff list names (by NIP, name or post), else the first other owner of the leader's node.
 * A rater whom nobody else describes keeps the name or NIP as given. Null when neither says anything.
 */
export function findRater(person: KnownPerson, leader: Node | null, around: Surroundings): Rater | null {
  const chosen = around.chosen[person.key];
  if (chosen !== undefined && chosen !== person.key) {
    const rater = pickRater(chosen, around);
    if (rater !== null) return rater;
  }
  const given = person.staff?.rater ?? null;
  const named = given === null ? null : resolveRater(given, around);
  if (named !== null && named.key !== person.key) return named;
  for (const key of (leader && around.ownersOf.get(leader.id)) ?? []) {
    const owner = around.people.get(key);
    if (owner && key !== person.key) return describeKnown(owner);
  }
  return null;
}

function pickRater(key: string, around: Surroundings): Rater | null {
  const known = around.people.get(key);
  if (known) return describeKnown(known);
  const staff = around.staffByKey.get(key);
  return staff ? describeStaff(staff, key) : null;
}

function resolveRater(given: string, around: Surroundings): Rater | null {
  const number = parseNip(given);
  const nip = number !== null && /^\d+$/.test(number) ? number : null;
  const name = nip === null ? nameKey(given) : null;
  let staff: Staff | null;
  if (nip !== null) staff = around.roster.byNip(nip);
  else if (name !== null) staff = around.roster.byName(name, null, null) ?? around.roster.byPosition(given);
  else return null;
  const key = staff ? around.staffKeys.get(staff)! : identityKey(nip, name);
  const known = key === null ? undefined : around.people.get(key);
  if (known) return describeKnown(known);
  if (staff) return describeStaff(staff, key);
  const byPost = nip !== null ? null : around.byPosition.get(wordKey(given) ?? "");
  if (byPost) return describeKnown(byPost);
  const post = { position: null, name: given, echelon: null };
  const person: Person = {
    name: nip === null ? parsePersonName(given) : null,
    nip,
    rank: null,
    position: null,
    unit: null,
  };
  return { key: null, person, regionalHead: classifyPost(post, null) === "regional-head" };
}

function describeKnown({ key, person, post }: KnownPerson): Rater {
  return { key, person, regionalHead: post === "regional-head" };
}

function describeStaff(staff: Staff, key: string | null): Rater {
  const person: Person = {
    name: parsePersonName(staff.name),
    nip: parseNip(staff.nip),
    rank: staff.rank,
    position: parsePost(staff.position).text,
    unit: staff.unit,
  };
  return { key, person, regionalHead: classifyPost({ ...person, echelon: staff.echelon }, null) === "regional-head" };
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
