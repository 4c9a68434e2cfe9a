import { AriaLiveAnnouncer, FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Language } from "../../messages/messages";
import { type Texts, TextsProvider } from "../parts/texts";
import type { PaneActions } from "../state/pane-actions";
import type { Outcome } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { App } from "./app";
import { crashReport } from "./crash-report";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";

const OFFLINE: Outcome = { kind: "failed", during: "load", part: null, failure: { kind: "offline" } };

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
  const { language } = texts.messages;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (): void => {
    const other = language === "id" ? "en" : "id";
    props.loadTexts(other).then(
      (loaded) => {
        setTexts(loaded);
        props.onLanguage(other);
      },
      () => store.dispatch({ type: "ended", outcome: OFFLINE }),
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
              isWelcomed={props.isWelcomed}
              onWelcomed={props.onWelcomed}
            />
          </ErrorBoundary>
        </AriaLiveAnnouncer>
      </TextsProvider>
    </FluentProvider>
  );
}
