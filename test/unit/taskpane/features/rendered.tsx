import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../../../src/messages/messages";
import { messagesFor } from "../../../../src/messages/messages-for";
import { PANE_TEXTS } from "../../messages/pane/both-languages";
import { sayIn } from "../../../../src/messages/pane/say";
import { TextsProvider } from "../../../../src/taskpane/parts/texts";

/** A part of the pane as a browser gets it. */
export function rendered(part: ReactNode, language: Language = "id"): string {
  const texts = { say: sayIn(language, PANE_TEXTS[language]), messages: messagesFor(language) };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={texts}>{part}</TextsProvider>
    </FluentProvider>,
  ).replace(/<style.*?<\/style>/gs, "");
}

/** Its texts, a line for each run of text. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, "\n")
    .replace(/\n+/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/\u2060/g, "");
}

/** The values of its lists by their label, and what is picked in each. */
export function selectsIn(
  html: string,
): readonly { readonly label: string; readonly options: readonly string[]; readonly picked: string }[] {
  return [...html.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)].map(([, attributes, inner]) => {
    const options = [...inner!.matchAll(/<option([^>]*)>([^<]*)<\/option>/g)];
    const id = / id="([^"]*)"/.exec(attributes!)?.[1] ?? "";
    const ownLabel = new RegExp(`<label[^>]* for="${id}"[^>]*>([^<]*)<`).exec(html)?.[1];
    return {
      label: / aria-label="([^"]*)"/.exec(attributes!)?.[1] ?? ownLabel ?? "",
      options: options.map(([, , text]) => text!),
      picked: options.find(([, marks]) => / selected/.test(marks!))?.[2] ?? "",
    };
  });
}

/** The names of its buttons. */
export function buttonsIn(html: string): readonly string[] {
  return [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(
    ([, attributes, inner]) => / aria-label="([^"]*)"/.exec(attributes!)?.[1] ?? textOf(inner!).trim(),
  );
}
