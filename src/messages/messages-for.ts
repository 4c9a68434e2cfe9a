import { en } from "./en";
import { id } from "./id";
import type { Language, Messages } from "./messages";

const BY_LANGUAGE: Readonly<Record<Language, Messages>> = { id, en };

/** All texts in one language. */
export function messagesFor(language: Language): Messages {
  return BY_LANGUAGE[language];
}
