import { WorkbookError } from "../workbook/workbook";

/** What marks the address of the page when it is opened to show a message. */
const VIEW = { name: "view", value: "message" } as const;
/** What the page says to the one that opened it. */
const READY = "ready";
const CLOSE = "close";
/** Percent of the screen. */
const WINDOW = { width: 35, height: 30 } as const;
/** The window was closed by the person (Office's code of the event). */
const CLOSED = 12006;

/** Whether this page was opened to show a message. */
export function isMessageWindow(address: string): boolean {
  return new URL(address).searchParams.get(VIEW.name) === VIEW.value;
}

/**
 * Opens this page in a small window that says a sentence, and waits until it is closed: with the command's page the window would go
 * too. The sentence is handed over inside Office and stands in no address. Throws WorkbookError `unsupported` when Office opens no window.
 */
export function tellInWindow(sentence: string, address: string): Promise<void> {
  const page = new URL(address);
  page.search = new URLSearchParams([[VIEW.name, VIEW.value]]).toString();
  page.hash = "";
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(page.href, { ...WINDOW, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new WorkbookError("unsupported", `window, ${result.error.code}`));
        return;
      }
      const window = result.value;
      window.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if (!("message" in event)) return;
        if (event.message === READY) window.messageChild(sentence);
        if (event.message !== CLOSE) return;
        window.close();
        resolve();
      });
      window.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if ("error" in event && event.error !== CLOSED)
          reject(new WorkbookError("unsupported", `window, ${event.error}`));
        else resolve();
      });
    });
  });
}

/** Fills this page with the sentence that its opener hands over. */
export function showMessage(page: Document, closeLabel: string): void {
  const place = page.querySelector("main");
  const text = page.querySelector("main p");
  const close = page.querySelector("main button");
  if (!place || !text || !close) throw new Error("the page has no place for a message");
  close.textContent = closeLabel;
  close.addEventListener("click", () => Office.context.ui.messageParent(CLOSE));
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
      text.textContent = message;
      place.hidden = false;
    },
    () => Office.context.ui.messageParent(READY),
  );
}
