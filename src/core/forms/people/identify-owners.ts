import type { Cascade, Node, Owner } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import { nameKey, parseNip, parsePersonName, wordKey } from "./person-name";
import type { StaffRoster } from "./staff-roster";

/** An owner of a node, with the identity that all mentions of the same person share. */
export interface Mention {
  readonly key: string;
  readonly owner: Owner;
  readonly node: Node;
  readonly staff: Staff | null;
}

/** Longer identities are cut and told apart by a hash: a mark in a workbook has little room. */
const MAX_KEY_LENGTH = 100;
const KEPT_KEY_LENGTH = 80;

/**
 * The people and posts that own nodes, in sheet order, a person once a node. Identity is the NIP, else the name without titles,
 * else the position (a vacant post, with its unit when given). A NIP given once for a name holds for all its mentions.
 * An owner with neither NIP, name nor position is an organisational unit and is left out.
 */
export function identifyOwners(cascade: Cascade, roster: StaffRoster): readonly Mention[] {
  const nipsByName = collectNips(cascade);
  const named = collectNames(cascade);
  const mentions: Mention[] = [];
  for (const node of cascade.nodes) {
    const onNode = new Set<string>();
    for (const owner of node.owners) {
      const found = identify(owner, roster, nipsByName, named);
      if (found === null || onNode.has(found.key)) continue;
      onNode.add(found.key);
      mentions.push({ ...found, owner, node });
    }
  }
  return mentions;
}

/** The identity of a staff member, the same as that of the member's mentions in the cascade. */
export function staffKey(staff: Staff): string | null {
  return identityKey(parseNip(staff.nip), nameKey(staff.name));
}

/** The identity of a person by NIP, else by name key; null with neither. */
export function identityKey(nip: string | null, name: string | null): string | null {
  if (nip !== null) return shortKey(`nip:${nip}`);
  return name === null ? null : shortKey(`nama:${name}`);
}

function identify(
  owner: Owner,
  roster: StaffRoster,
  nipsByName: ReadonlyMap<string, ReadonlySet<string>>,
  named: ReadonlySet<string>,
): { readonly key: string; readonly staff: Staff | null } | null {
  const name = nameKey(owner.name);
  const given = parseNip(owner.nip);
  const ofName = name === null ? undefined : nipsByName.get(name);
  const nip = given ?? (ofName?.size === 1 ? [...ofName][0]! : null);
  const staff =
    (nip === null ? null : roster.byNip(nip)) ?? (name === null ? null : roster.byName(name, nip, owner.position));
  if (nip !== null) return { key: shortKey(`nip:${nip}`), staff };
  if (name !== null) return { key: (staff && staffKey(staff)) ?? shortKey(`nama:${name}`), staff };
  const position = owner.position === null ? null : wordKey(owner.position);
  if (owner.position === null || position === null) return null;
  const holder = roster.byPosition(owner.position);
  const holderKey = holder === null ? null : staffKey(holder);
  // A holder who is named on other nodes is not meant by a nameless row: several people can hold posts of one title.
  if (holder !== null && holderKey !== null && !named.has(nameKey(holder.name) ?? ""))
    return { key: holderKey, staff: holder };
  const unit = owner.unit === null ? null : wordKey(owner.unit);
  return { key: shortKey(unit === null ? `jabatan:${position}` : `jabatan:${position}:${unit}`), staff: null };
}

function collectNips(cascade: Cascade): ReadonlyMap<string, ReadonlySet<string>> {
  const nips = new Map<string, Set<string>>();
  for (const node of cascade.nodes) {
    for (const owner of node.owners) {
      const name = nameKey(owner.name);
      const nip = parseNip(owner.nip);
      if (name === null || nip === null) continue;
      nips.set(name, (nips.get(name) ?? new Set()).add(nip));
    }
  }
  return nips;
}

function collectNames(cascade: Cascade): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of cascade.nodes) {
    for (const owner of node.owners) {
      if (parsePersonName(owner.name) !== null) names.add(nameKey(owner.name) ?? "");
    }
  }
  return names;
}

function shortKey(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : `${key.slice(0, KEPT_KEY_LENGTH)}~${hash(key)}`;
}

/** FNV-1a, 32 bits, twice over both directions: enough to tell cut keys apart. */
function hash(text: string): string {
  const run = (from: readonly string[]) => {
    let value = 0x811c9dc5;
    for (const unit of from) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  const units = text.split("");
  return run(units) + run([...units].reverse());
}
