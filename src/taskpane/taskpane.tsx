import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Messages } from "../messages/messages";
import { messagesFor } from "../messages/messages-for";
import { pickLanguage } from "../messages/pick-language";
import { runExcel } from "../workbook/excel/run-excel";
import { excelPaneHost } from "./excel-pane-host";
import { Pane } from "./pane";
import { paneActions, type PaneHost } from "./pane-actions";
import { FIRST_STATE, nextState } from "./pane-state";
import { pickTheme } from "./pick-theme";

function TaskPane({ host, messages }: { readonly host: PaneHost; readonly messages: Messages }): ReactNode {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const actions = useMemo(() => paneActions(host, messages, dispatch), [host, messages]);
  useEffect(() => void actions.open(), [actions]);
  return <Pane {...{ state, messages, actions }} />;
}

/** Builds the pane once Office is there. Outside of Excel it says where it belongs. */
async function start(): Promise<void> {
  const place = document.querySelector("#pane");
  if (!place) throw new Error("the page has no place for the pane");
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const language = pickLanguage(inExcel ? Office.context.displayLanguage : navigator.language);
  const messages = messagesFor(language);
  document.documentElement.lang = language;
  // The browser's own margin would frame a dark pane in white.
  document.body.style.margin = "0";
  if (!inExcel) {
    place.textContent = messages.pane.outsideExcel;
    return;
  }
  const paneHost = excelPaneHost({
    run: runExcel,
    address: Office.context.document.url,
    // Pages served without https have none.
    locks: "locks" in navigator ? navigator.locks : undefined,
    thisYear: String(new Date().getFullYear()),
  });
  createRoot(place).render(
    <FluentProvider theme={pickTheme(Office.context.officeTheme)}>
      <TaskPane host={paneHost} messages={messages} />
    </FluentProvider>,
  );
}

void start();
