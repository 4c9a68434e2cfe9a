import { tidyText } from "../../text/normalise";
import { wordKey } from "./person-name";
import { VACANT_WORDS } from "./person-name.data";
import { ACTING, ACTING_AFTER, ADDED_ROLE, SPELLED_OUT } from "./post-class.data";

const VACANT = [...VACANT_WORDS].join("|");
/** `(kosong)`, `[-]`, `()`. */
const BRACKETED_VACANCY = new RegExp(String.raw`[([]\s*(?:${VACANT}|[-–—.…]+)?\s*[)\]]`, "giu");
/** `Analis - kosong`, `Analis kosong`, `Analis -`. */
const TRAILING_VACANCY = new RegExp(
  String.raw`(?: ?[-–—:,/] ?(?:${VACANT})| (?:kosong|lowong|vacant)| ?[-–—:]+)\.?$`,
  "iu",
);

/** A post without the words that say it is vacant, as written where it has none. */
export interface PostText {
  /** Null when nothing else is said. */
  readonly text: string | null;
  readonly vacant: boolean;
}

/** Takes `(kosong)`, `[-]`, `- lowong` and their like off a post. */
export function parsePost(written: string | null): PostText {
  if (written === null) return { text: null, vacant: false };
  const tidy = tidyText(written);
  const bare = tidyText(tidy.replace(BRACKETED_VACANCY, " ")).replace(TRAILING_VACANCY, "").trim();
  const vacant = bare !== tidy;
  const text = vacant ? bare : written;
  return wordKey(bare) === null || VACANT_WORDS.has(bare.toLowerCase())
    ? { text: null, vacant: true }
    : { text, vacant };
}

/** A key for "the same post": no case or punctuation counts, common abbreviations are spelled out. Null when nothing is left. */
export function postKey(written: string | null): string | null {
  const key = wordKey(parsePost(written).text ?? "");
  if (key === null) return null;
  return SPELLED_OUT.reduce((words, [short, long]) => words.replace(short, long), key);
}

/** One key begins with all words of the other: `Analis` and `Analis Kebijakan Ahli Muda` can be one post. */
export function canBeOnePost(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (long.length === short.length || long[short.length] === " ");
}

/** True for what somebody does beside a post of their own: acting for a vacant post (Plt., Plh.), or leading a team. */
export function isBesidePost(position: string | null, name: string | null): boolean {
  const post = tidyText(position ?? "").toLowerCase();
  return (
    ACTING.test(post) ||
    ACTING_AFTER.test(post) ||
    ADDED_ROLE.test(post) ||
    ACTING.test(tidyText(name ?? "").toLowerCase())
  );
}
