import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { pickLanguage } from "../messages/pick-language";
import { fetchAhead } from "./app/fetch-ahead";
import { fetchSample } from "./app/fetch-sample";
import { findStorage, keptChoices } from "./app/kept-choices";
import { downloadFile } from "./app/download-file";
import { fetchLaterSteps } from "./app/later-steps";
import { loadTexts } from "./app/load-texts";
import { PaneRoot } from "./app/pane-root";
import { useBrowserTheme } from "./app/use-theme";
import { connectFileDesk } from "./link/connect-desk";
import { createActions } from "./state/create-actions";
import { createPaneStore } from "./state/pane-store";

/** Builds the pane for workbook files: no Excel, no Office.js. */
async function start(): Promise<void> {
  const place = document.querySelector("#pane");
  if (!place) throw new Error("the page has no place for the pane");
  const kept = keptChoices(findStorage());
  const language = kept.language ?? pickLanguage(navigator.language);
  const thisYear = String(new Date().getFullYear());
  const link = connectFileDesk({ language, thisYear });
  const store = createPaneStore("browser");
  const actions = createActions({ place: "browser", desk: link.desk, fetchSample, download: downloadFile }, store);
  document.body.style.margin = "0";
  const texts = await loadTexts(language);
  const BrowserPane = (): ReactNode => (
    <PaneRoot
      {...{ store, actions, texts, loadTexts }}
      theme={useBrowserTheme()}
      isWelcomed={kept.isWelcomed}
      onWelcomed={() => kept.keepWelcomed()}
      onLanguage={(chosen) => {
        kept.keepLanguage(chosen);
        link.speak(chosen);
      }}
    />
  );
  createRoot(place).render(<BrowserPane />);
  // Any question starts the thread that answers it.
  const startThread = (): Promise<unknown> => link.desk.survey();
  const otherTexts = (): Promise<unknown> => loadTexts(language === "id" ? "en" : "id");
  void fetchAhead([startThread, fetchLaterSteps, otherTexts, fetchSample]);
}

void start();
