import { AriaLiveAnnouncer, FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Language } from "../../messages/messages";
import { type Texts, TextsProvider } from "../parts/texts";
import type { PaneActions } from "../state/pane-actions";
import type { PaneStore } from "../state/pane-store";
import { App } from "./app";
import { crashReport } from "./crash-report";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";
import { LanguageMissed } from "./language-missed";

/** The pane with its words, colours and the net below it. `onLanguage` tells what was chosen, so that it can be kept. */
export function PaneRoot(props: {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly theme: Theme;
  /** The words to begin with, and what fetches those of the other language. */
  readonly texts: Texts;
  readonly loadTexts: (language: Language) => Promise<Texts>;
  readonly onLanguage: (language: Language) => void;
  readonly isWelcomed: boolean;
  readonly onWelcomed: () => void;
}): ReactNode {
  const { store, actions, theme } = props;
  const [texts, setTexts] = useState(props.texts);
  // Times that the other language could not be fetched since the person last heard of it; each is told anew.
  const [missed, setMissed] = useState(0);
  const { language } = texts.messages;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (): void => {
    const other = language === "id" ? "en" : "id";
    props.loadTexts(other).then(
      (loaded) => {
        setMissed(0);
        setTexts(loaded);
        props.onLanguage(other);
      },
      () => setMissed((times) => times + 1),
    );
  };
  const reportOf = (error: unknown): string =>
    crashReport(error, { userAgent: navigator.userAgent, language, step: store.state().step });
  return (
    <FluentProvider theme={theme}>
      <TextsProvider value={texts}>
        <AriaLiveAnnouncer>
          <ErrorBoundary
            fallback={(error) => (
              <CrashScreen
                report={reportOf(error)}
                onCopy={(report) => navigator.clipboard.writeText(report)}
                onReload={() => location.reload()}
              />
            )}
          >
            <App
              {...{ store, actions }}
              onLanguage={change}
              notice={missed > 0 && <LanguageMissed key={missed} onDismiss={() => setMissed(0)} />}
              isWelcomed={props.isWelcomed}
              onWelcomed={props.onWelcomed}
            />
          </ErrorBoundary>
        </AriaLiveAnnouncer>
      </TextsProvider>
    </FluentProvider>
  );
}
