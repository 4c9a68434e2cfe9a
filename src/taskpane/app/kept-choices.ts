import type { Language } from "../../messages/messages";

const LANGUAGE = "jenjang.language";
const WELCOMED = "jenjang.welcomed";

/** What the person chose in this browser, for the next time. */
export interface KeptChoices {
  /** Null when none was chosen. */
  readonly language: Language | null;
  readonly isWelcomed: boolean;
  keepLanguage(language: Language): void;
  keepWelcomed(): void;
}

/** What this storage keeps; without one nothing is kept. */
export function keptChoices(storage: Pick<Storage, "getItem" | "setItem"> | null): KeptChoices {
  const language = storage?.getItem(LANGUAGE);
  return {
    language: language === "id" || language === "en" ? language : null,
    isWelcomed: storage?.getItem(WELCOMED) === "yes",
    keepLanguage: (chosen) => storage?.setItem(LANGUAGE, chosen),
    keepWelcomed: () => storage?.setItem(WELCOMED, "yes"),
  };
}

/** The browser's storage, null where the page may have none, as in a sandboxed frame. */
export function findStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
