import type { Language } from "./messages";

/** The language to speak with somebody whose Office is in this language: `id-ID` is spoken Indonesian with, all others English. */
export function pickLanguage(tag: string): Language {
  return /^id\b/i.test(tag) ? "id" : "en";
}
