import type { Cascade, Node, Owner } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import { identityKey, vacancyKey } from "./identity-key";
import { tellNamesakes, type Namesake } from "./namesakes";
import { nameKey, parseNip, parsePersonName, wordKey } from "./person-name";
import { parsePost } from "./post-text";
import type { StaffRoster } from "./staff-roster";

/** An owner of a node, with the identity that all mentions of the same person share. */
export interface Mention {
  readonly key: string;
  readonly owner: Owner;
  readonly node: Node;
  readonly staff: Staff | null;
}

/**
 * The people and posts that own nodes, in sheet order, a person once a node. Identity is the NIP, else the name without titles,
 * with the post where namesakes hold different posts, else the position (a vacant post, with its unit when given).
 * An owner with neither NIP, name nor position is an organisational unit and is left out.
 */
export function identifyOwners(cascade: Cascade, roster: StaffRoster): readonly Mention[] {
  const namesakes = tellNamesakes(cascade, roster);
  const named = collectNames(cascade);
  const mentions: Mention[] = [];
  for (const node of cascade.nodes) {
    const onNode = new Set<string>();
    for (const owner of node.owners) {
      const found = identify(owner, roster, namesakes.get(owner) ?? null, named);
      if (found === null || onNode.has(found.key)) continue;
      onNode.add(found.key);
      mentions.push({ ...found, owner, node });
    }
  }
  return mentions;
}

function identify(
  owner: Owner,
  roster: StaffRoster,
  namesake: Namesake | null,
  named: ReadonlySet<string>,
): { readonly key: string; readonly staff: Staff | null } | null {
  const name = nameKey(owner.name);
  const nip = parseNip(owner.nip) ?? namesake?.nip ?? null;
  const staff =
    (nip === null ? null : roster.byNip(nip)) ??
    (name === null ? null : roster.byName(name, nip, owner.position)) ??
    namesake?.staff ??
    null;
  const given = identityKey(nip, null) ?? (staff && name !== null ? roster.keyOf(staff) : null) ?? namesake?.key;
  const key = given ?? identityKey(null, name);
  return key === null ? identifyPost(owner, roster, named) : { key, staff };
}

/** A post whose holder is not named: the only holder in the staff list, else the vacant post itself. */
function identifyPost(
  owner: Owner,
  roster: StaffRoster,
  named: ReadonlySet<string>,
): { readonly key: string; readonly staff: Staff | null } | null {
  const post = parsePost(owner.position);
  const position = post.text === null ? null : wordKey(post.text);
  if (post.text === null || position === null) return null;
  const holder = post.vacant ? null : roster.byPosition(post.text);
  const holderKey = holder === null ? null : roster.keyOf(holder);
  // A holder who is named on other nodes is not meant by a nameless row: several people can hold posts of one title.
  if (holder !== null && holderKey !== null && !named.has(nameKey(holder.name) ?? ""))
    return { key: holderKey, staff: holder };
  const unit = owner.unit === null ? null : wordKey(owner.unit);
  return { key: vacancyKey(position, unit), staff: null };
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
