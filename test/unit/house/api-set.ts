/** A requirement set as the reference states it: `ExcelApi 1.9`. */
export interface ApiSet {
  readonly name: string;
  /** Of a preview member: in no Excel that anybody has. */
  readonly beta: boolean;
  readonly major: number;
  readonly minor: number;
}

/** What a member needs for which neither it nor its type states a set: the first one. */
export const FIRST_SET: ApiSet = { name: "ExcelApi", beta: false, major: 1, minor: 1 };

/**
 * The set that a comment of `@types/office-js` states, or null when it states none. Of several versions (`1.1 for get, 1.8 for set`)
 * the highest counts: which of the two a line does is not looked at.
 */
export function parseApiSet(comment: string): ApiSet | null {
  const text = /\[Api set: ([^\]]+)\]/.exec(comment)?.[1];
  if (text === undefined) return null;
  const name = /\b[A-Z][A-Za-z]*Api[A-Za-z]*\b/.exec(text)?.[0] ?? FIRST_SET.name;
  const versions = Array.from(text.matchAll(/(\d+)\.(\d+)/g), ([, major, minor]): ApiSet => {
    return { name, beta: false, major: Number(major), minor: Number(minor) };
  });
  const beta = /\b(BETA|PREVIEW)\b/i.test(text) || versions.length === 0;
  return beta ? { name, beta, major: 0, minor: 0 } : versions.reduce(stricter);
}

/** The one of two sets that fewer Excels have. */
export function stricter(one: ApiSet, other: ApiSet): ApiSet {
  return one.beta || includes(one, other) ? one : other;
}

/** Whether an Excel that has `has` has everything of `needs`. */
export function includes(has: ApiSet, needs: ApiSet): boolean {
  if (has.beta || needs.beta || has.name !== needs.name) return false;
  return has.major > needs.major || (has.major === needs.major && has.minor >= needs.minor);
}

/** `ExcelApi 1.9`. */
export function formatApiSet(set: ApiSet): string {
  return set.beta ? `${set.name} (preview)` : `${set.name} ${set.major}.${set.minor}`;
}
