import type { Employee } from "../people/employee";
import { bareName } from "../people/person-name";

/** Longest name of a worksheet. */
const MAX_LENGTH = 31;
const PREFIX = "SKP ";
/** ` (` and `)` around a post. */
const BRACKETS = 3;
/** A long name is cut to leave this much of a post that tells it from another. */
const LEAST_POST = 14;
/** Characters that no worksheet name may hold. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]+/g;

/** `SKP ` and the name without titles, for a vacant post the position; at most 31 characters, cut between words where that keeps half of it. */
export function sheetNameOf({ person }: Employee): string {
  return cut(
    PREFIX + nameWords(person.name === null ? (person.position ?? person.nip ?? "") : bareName(person.name)),
    MAX_LENGTH,
  );
}

/** A wanted name, and the post that tells it from others. */
export interface WantedName {
  readonly name: string;
  readonly post: string | null;
}

/**
 * The names in order. Names that are wanted for different posts (case does not count) have the post behind them in brackets;
 * one that is taken even so gets ` (2)`, ` (3)`, ... All stay within the length.
 */
export function distinctNames(wanted: readonly WantedName[]): readonly string[] {
  const posts = new Map<string, Set<string>>();
  for (const { name, post } of wanted) {
    const key = name.toLowerCase();
    posts.set(key, (posts.get(key) ?? new Set()).add(post ?? ""));
  }
  return numberNames(
    wanted.map(({ name, post }) => (posts.get(name.toLowerCase())!.size > 1 ? withPost(name, post) : name)),
  );
}

function withPost(name: string, post: string | null): string {
  const words = nameWords(post ?? "");
  if (words === "") return name;
  const room = MAX_LENGTH - BRACKETS;
  const kept = cut(name, room - Math.min(words.length, LEAST_POST));
  return `${kept} (${cut(words, room - kept.length)})`;
}

function numberNames(names: readonly string[]): readonly string[] {
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

function nameWords(text: string): string {
  return text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const units = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const space = units.lastIndexOf(" ");
  const whole = text[length] === " " || space <= length / 2 ? units : units.slice(0, space);
  return whole.replace(/[\s'.,-]+$/, "");
}
