import { createRoot } from "react-dom/client";
import { parseReport, formatReport } from "../app/last-report";
import { oneAtATime } from "../app/one-at-a-time";
import { pickLanguage } from "../messages/pick-language";
import { readActiveSheet, showSheet } from "../workbook/excel/active-sheet";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook";
import { readLastReport, writeLastReport } from "../workbook/excel/last-report";
import { openCopy } from "../workbook/excel/open-copy";
import { runExcel } from "../workbook/excel/run-excel";
import { selectCell } from "../workbook/excel/select-cell";
import { fetchAhead } from "./app/fetch-ahead";
import { fetchSample } from "./app/fetch-sample";
import { findStorage, keptChoices } from "./app/kept-choices";
import { fetchLaterSteps } from "./app/later-steps";
import { loadTexts } from "./app/load-texts";
import { OutsideExcel } from "./app/outside-excel";
import { PaneRoot } from "./app/pane-root";
import { connectWorkbookDesk } from "./link/connect-desk";
import { pickTheme } from "./app/pick-theme";
import { createActions } from "./state/create-actions";
import type { ExcelSurroundings } from "./state/pane-host";
import { createPaneStore } from "./state/pane-store";

/** The workbook beside the pane. */
function excelSurroundings(): ExcelSurroundings {
  const name = `jenjang ${Office.context.document.url}`;
  // Pages served without https have none.
  const locks = "locks" in navigator ? navigator.locks : undefined;
  return {
    activeSheet: () => readActiveSheet(runExcel),
    showSheet: (sheet) => showSheet(runExcel, sheet),
    selectCell: (at) => selectCell(runExcel, at),
    openCopy: (bytes) => openCopy(bytes),
    recall: async () => parseReport(await readLastReport(runExcel)),
    remember: (report) => writeLastReport(runExcel, formatReport(report)),
    alone: (work, busy) => oneAtATime(name, locks, work, busy),
  };
}

/** Builds the pane once Office is there. Outside of Excel it says where it belongs. */
async function start(): Promise<void> {
  const place = document.querySelector("#pane");
  if (!place) throw new Error("the page has no place for the pane");
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const kept = keptChoices(findStorage());
  const language = kept.language ?? pickLanguage(inExcel ? Office.context.displayLanguage : navigator.language);
  // The browser's own margin would frame a dark pane in white.
  document.body.style.margin = "0";
  const root = createRoot(place);
  const texts = await loadTexts(language);
  document.documentElement.lang = language;
  if (!inExcel) {
    root.render(<OutsideExcel say={texts.say} />);
    return;
  }
  const link = connectWorkbookDesk(new ExcelWorkbook(runExcel), {
    language,
    thisYear: String(new Date().getFullYear()),
  });
  const store = createPaneStore("excel");
  const actions = createActions({ place: "excel", desk: link.desk, excel: excelSurroundings(), fetchSample }, store);
  root.render(
    <PaneRoot
      {...{ store, actions, texts, loadTexts }}
      theme={pickTheme(Office.context.officeTheme)}
      isWelcomed={kept.isWelcomed}
      onWelcomed={() => kept.keepWelcomed()}
      onLanguage={(chosen) => {
        kept.keepLanguage(chosen);
        link.speak(chosen);
      }}
    />,
  );
  const otherTexts = (): Promise<unknown> => loadTexts(language === "id" ? "en" : "id");
  void fetchAhead([fetchLaterSteps, () => import("../workbook/excel/excel-changes"), otherTexts, fetchSample]);
}

void start();
