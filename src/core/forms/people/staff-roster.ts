import type { Staff } from "../../cascade/staff";
import { identityKey } from "./identity-key";
import { nameKey, parseNip, wordKey } from "./person-name";
import { postKey } from "./post-text";

/** The staff list, found by NIP, name or post. */
export interface StaffRoster {
  byNip(nip: string): Staff | null;
  /** By name; of namesakes the one with the NIP, else the one in that position, else nobody. */
  byName(name: string, nip: string | null, position: string | null): Staff | null;
  /** The only holder of a position; null when there are none or several. */
  byPosition(position: string): Staff | null;
  /** The member's identity, the same as that of the member's mentions in a cascade; namesakes without a NIP are told apart by their posts. */
  keyOf(member: Staff): string | null;
}

/** A roster over the staff list; of rows that repeat a NIP the first counts. */
export function buildRoster(staff: readonly Staff[]): StaffRoster {
  const nips = new Map<string, Staff>();
  const names = new Map<string, Staff[]>();
  const positions = new Map<string, Staff[]>();
  for (const member of staff) {
    const nip = parseNip(member.nip);
    if (nip !== null) {
      if (nips.has(nip)) continue;
      nips.set(nip, member);
    }
    push(names, nameKey(member.name), member);
    push(positions, member.position === null ? null : wordKey(member.position), member);
  }
  return {
    byNip: (nip) => nips.get(nip) ?? null,
    byName: (name, nip, position) => {
      const namesakes = (names.get(name) ?? []).filter(
        (member) => nip === null || member.nip === null || parseNip(member.nip) === nip,
      );
      if (namesakes.length < 2) return namesakes[0] ?? null;
      const post = postKey(position);
      const inPost = namesakes.filter((member) => post !== null && postKey(member.position) === post);
      return inPost.length === 1 ? inPost[0]! : null;
    },
    byPosition: (position) => {
      const holders = positions.get(wordKey(position) ?? "") ?? [];
      return holders.length === 1 ? holders[0]! : null;
    },
    keyOf: (member) => {
      const name = nameKey(member.name);
      const alone = name === null || (names.get(name) ?? []).length < 2;
      return identityKey(parseNip(member.nip), name, alone ? null : postKey(member.position));
    },
  };
}

function push(index: Map<string, Staff[]>, key: string | null, member: Staff): void {
  if (key === null) return;
  const known = index.get(key);
  if (known) known.push(member);
  else index.set(key, [member]);
}
