import type { Employee } from "../people/employee";
import { bareName } from "../people/person-name";

/** Longest name of a worksheet. */
const MAX_LENGTH = 31;
const PREFIX = "SKP ";
/** Characters that no worksheet name may hold. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]+/g;

/** `SKP ` and the name without titles, for a vacant post the position; at most 31 characters, cut between words where that keeps half of it. */
export function sheetNameOf({ person }: Employee): string {
  const words = (person.name === null ? (person.position ?? person.nip ?? "") : bareName(person.name))
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  return cut(PREFIX + words, MAX_LENGTH);
}

/** The names in order; one that is taken already (case does not count) gets ` (2)`, ` (3)`, ... within the length. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  return names.map((name) => {
    const base = name.toLowerCase();
    let count = tried.get(base) ?? 1;
    let wanted = name;
    while (taken.has(wanted.toLowerCase())) {
      count += 1;
      const suffix = ` (${count})`;
      wanted = cut(name, MAX_LENGTH - suffix.length) + suffix;
    }
    tried.set(base, count);
    taken.add(wanted.toLowerCase());
    return wanted;
  });
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const units = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const space = units.lastIndexOf(" ");
  const whole = text[length] === " " || space <= length / 2 ? units : units.slice(0, space);
  return whole.replace(/[\s'.,-]+$/, "");
}
