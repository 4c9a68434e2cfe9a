/** Longer identities are cut and told apart by a hash: a mark in a workbook has little room. */
const MAX_KEY_LENGTH = 100;
const KEPT_KEY_LENGTH = 80;

/** The identity of a person by NIP, else by name key, with the post's key where the name alone does not tell; null with neither. */
export function identityKey(nip: string | null, name: string | null, post: string | null = null): string | null {
  if (nip !== null) return shortKey(`nip:${nip}`);
  if (name === null) return null;
  return shortKey(post === null ? `nama:${name}` : `nama:${name}:${post}`);
}

/** The identity of a vacant post by its key, with its unit's when given. */
export function vacancyKey(post: string, unit: string | null): string {
  return shortKey(unit === null ? `jabatan:${post}` : `jabatan:${post}:${unit}`);
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
