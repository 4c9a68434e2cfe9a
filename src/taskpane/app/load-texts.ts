import type { Language } from "../../messages/messages";
import { sayIn } from "../../messages/pane/say";
import type { Texts } from "../parts/texts";

/** The words of one language, fetched when they are needed: nobody reads two at a time. Rejects when they cannot be fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "id") {
    const [{ id }, { PANE_ID }] = await Promise.all([
      import("../../messages/id"),
      import("../../messages/pane/pane-id"),
    ]);
    return { messages: id, say: sayIn("id", PANE_ID) };
  }
  const [{ en }, { PANE_EN }] = await Promise.all([import("../../messages/en"), import("../../messages/pane/pane-en")]);
  return { messages: en, say: sayIn("en", PANE_EN) };
}
