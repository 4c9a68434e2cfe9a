import type { Level } from "../../profile/profile";
import { tidyText } from "../../text/normalise";
import { ACTING, OTHER_CLASS_WORDS, OTHER_POSTS, REGIONAL_HEADS, TOP_CLASS_WORDS, TOP_POSTS } from "./post-class.data";

/** Who a post is to the SKP forms: no form, the form of domain 3.1, or that of 3.2. */
export type PostClass = "regional-head" | "top" | "other";

/** What is known of a post. */
export interface Post {
  readonly position: string | null;
  /** Stands in for the position where the sheet has only a name column (`Bupati`). */
  readonly name: string | null;
  readonly echelon: string | null;
}

const ECHELON = /^(?:eselon|esselon|ess?)?[\s.]*(iv|i{1,3}|v|[1-5])(?=$|[\s./\-_]*[a-e]?$)/;
const TOP_ECHELONS: ReadonlySet<string> = new Set(["i", "ii", "1", "2"]);

/**
 * The class of a post: by the words of a Kepala Daerah, then by the echelon, then by the words of the position,
 * then by the owner classes of the node's level (null when the level is unknown).
 */
export function classifyPost(post: Post, level: Level | null): PostClass {
  const words = postWords(post.position ?? post.name);
  if (matches(REGIONAL_HEADS, words)) return "regional-head";
  return classOfEchelon(post.echelon) ?? classOfWords(words) ?? classOfLevel(level, post.position);
}

/** True when only Kepala Daerah and JPT own this level: a node on it without a person is the organisation's own result. */
export function isTopLevel(level: Level | null): boolean {
  return level !== null && level.ownerClasses.every((owner) => owner === "kepala_daerah" || owner === "jpt_pratama");
}

function classOfEchelon(echelon: string | null): PostClass | null {
  const text = echelon === null ? "" : tidyText(echelon).toLowerCase();
  const match = ECHELON.exec(text);
  if (match) return TOP_ECHELONS.has(match[1]!) ? "top" : "other";
  if (TOP_CLASS_WORDS.test(text)) return "top";
  return OTHER_CLASS_WORDS.test(text) ? "other" : null;
}

function classOfWords(words: string): PostClass | null {
  if (matches(TOP_POSTS, words)) return "top";
  return matches(OTHER_POSTS, words) ? "other" : null;
}

function classOfLevel(level: Level | null, position: string | null): PostClass {
  if (level === null || !isTopLevel(level)) return "other";
  const headsOnly = level.ownerClasses.every((owner) => owner === "kepala_daerah");
  return headsOnly && position === null ? "regional-head" : "top";
}

function postWords(text: string | null): string {
  if (text === null) return "";
  return tidyText(text)
    .toLowerCase()
    .replace(/[[\]()]/g, "")
    .trim()
    .replace(ACTING, "");
}

function matches(patterns: readonly RegExp[], words: string): boolean {
  return patterns.some((pattern) => pattern.test(words));
}
