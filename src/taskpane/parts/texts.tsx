import { createContext, useContext } from "react";
import type { Messages } from "../../messages/messages";
import type { Say } from "../../messages/pane/say";

/** The words that the pane speaks with. */
export interface Texts {
  readonly say: Say;
  readonly messages: Messages;
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** The words of the language in force. Throws outside of a `TextsProvider`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("no texts around this component");
  return texts;
}
