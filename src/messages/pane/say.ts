import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../messages";
import type { PaneKey, PaneParams, PaneTexts } from "./pane-params";

/** Gives the text of a key with its values in it: `say("check.found", { count: 3 })`. */
export type Say = <K extends PaneKey>(
  key: K,
  ...values: PaneParams[K] extends null ? [] : [values: PaneParams[K]]
) => string;

/** The locale whose plurals and numbers a language's texts are written with. */
const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

/** Speaks a language with these texts. Each text is parsed once, when it is first needed. Throws for a value that a text lacks. */
export function sayIn(language: Language, texts: PaneTexts): Say {
  const formats = new Map<PaneKey, IntlMessageFormat>();
  return (key, ...values) => {
    let format = formats.get(key);
    // No text has markup in it: `<` is itself.
    if (!format)
      formats.set(key, (format = new IntlMessageFormat(texts[key], LOCALES[language], undefined, { ignoreTag: true })));
    return String(format.format(values[0] ?? {}));
  };
}
