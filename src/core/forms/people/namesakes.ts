import type { Cascade, Owner } from "../../cascade/cascade";
import type { Staff } from "../../cascade/staff";
import { identityKey } from "./identity-key";
import { nameKey, parseNip } from "./person-name";
import { canBeOnePost, isBesidePost, postKey } from "./post-text";
import type { StaffRoster } from "./staff-roster";

/** One of the people who bear a name in a cascade. */
export interface Namesake {
  readonly nip: string | null;
  readonly staff: Staff | null;
  readonly key: string;
}

interface Draft {
  readonly nip: string | null;
  readonly staff: Staff | null;
  /** Keys of posts of the person's own. */
  readonly posts: Set<string>;
  level: number;
}

interface NamedOwner {
  readonly owner: Owner;
  readonly nip: string | null;
  /** Null when the owner has no post, or one beside an own post. */
  readonly post: string | null;
  readonly beside: boolean;
  readonly level: number;
}

/**
 * Who is meant by every named owner. A name is one person unless NIPs or posts say otherwise: the same name in another post is another person
 * where neither a NIP nor the staff list joins them. A post held beside one's own (Plt., ketua tim) goes to the highest of the namesakes,
 * for those who act are chosen from above; an owner of several namesakes' name without a post is none of them and absent.
 */
export function tellNamesakes(cascade: Cascade, roster: StaffRoster): ReadonlyMap<Owner, Namesake> {
  const meant = new Map<Owner, Namesake>();
  for (const [name, owners] of groupByName(cascade)) tellOneName(name, owners, roster, meant);
  return meant;
}

function groupByName(cascade: Cascade): ReadonlyMap<string, readonly NamedOwner[]> {
  const groups = new Map<string, NamedOwner[]>();
  for (const node of cascade.nodes) {
    for (const owner of node.owners) {
      const name = nameKey(owner.name);
      if (name === null) continue;
      const beside = isBesidePost(owner.position, owner.name);
      const named = {
        owner,
        nip: parseNip(owner.nip),
        post: beside ? null : postKey(owner.position),
        beside,
        level: node.level > 0 ? node.level : Number.POSITIVE_INFINITY,
      };
      const group = groups.get(name);
      if (group) group.push(named);
      else groups.set(name, [named]);
    }
  }
  return groups;
}

function tellOneName(
  name: string,
  owners: readonly NamedOwner[],
  roster: StaffRoster,
  meant: Map<Owner, Namesake>,
): void {
  const byNip = new Map<string, Draft>();
  const drafts: Draft[] = [];
  const found = new Map<Owner, Draft>();
  const join = ({ owner, post, level }: NamedOwner, draft: Draft) => {
    if (post !== null) draft.posts.add(post);
    draft.level = Math.min(draft.level, level);
    found.set(owner, draft);
  };
  const begin = (nip: string | null, staff: Staff | null): Draft => {
    const draft: Draft = { nip, staff, posts: new Set(), level: Number.POSITIVE_INFINITY };
    drafts.push(draft);
    return draft;
  };
  for (const named of owners) {
    if (named.nip === null) continue;
    let draft = byNip.get(named.nip);
    if (!draft) {
      draft = begin(named.nip, roster.byNip(named.nip) ?? roster.byName(name, named.nip, named.owner.position));
      byNip.set(named.nip, draft);
    }
    join(named, draft);
  }
  for (const named of owners) {
    if (named.nip !== null || named.post === null) continue;
    const staff = roster.byName(name, null, named.owner.position);
    join(named, findDraft(drafts, staff, named.post) ?? begin(null, staff));
  }
  const settle = (draft: Draft): Namesake => {
    const key = draft.staff === null ? null : roster.keyOf(draft.staff);
    const post = drafts.length > 1 ? (draft.posts.values().next().value ?? null) : null;
    const own = identityKey(draft.nip, name, post) ?? "";
    return { nip: draft.nip, staff: draft.staff, key: draft.nip === null ? (key ?? own) : own };
  };
  const settled = new Map(drafts.map((draft) => [draft, settle(draft)]));
  const highest = drafts.reduce<Draft | null>((best, each) => (best && best.level <= each.level ? best : each), null);
  for (const { owner, beside } of owners) {
    const draft = found.get(owner) ?? (beside || drafts.length === 1 ? highest : null);
    if (draft) meant.set(owner, settled.get(draft)!);
  }
}

/** The person the staff list means, else the only one whose posts can all be this one, without a NIP where several can. */
function findDraft(drafts: readonly Draft[], staff: Staff | null, post: string): Draft | null {
  if (staff !== null) {
    const same = drafts.filter((draft) => draft.staff === staff);
    return same.length === 1 ? same[0]! : null;
  }
  const able = drafts.filter(({ posts }) => posts.has(post) || canAllBe(posts, post));
  if (able.length < 2) return able[0] ?? null;
  const unnumbered = able.filter((draft) => draft.nip === null);
  return unnumbered.length === 1 ? unnumbered[0]! : null;
}

function canAllBe(posts: ReadonlySet<string>, post: string): boolean {
  for (const each of posts) if (!canBeOnePost(each, post)) return false;
  return true;
}
