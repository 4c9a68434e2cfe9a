import type { RibbonCommand } from "../app/command-report";
import { messagesFor } from "../messages/messages-for";
import { pickLanguage } from "../messages/pick-language";
import { runExcel } from "../workbook/excel/run-excel";
import { excelCommandHost } from "./excel-command-host";
import { isMessageWindow, showMessage, tellInWindow } from "./message-window";
import { runRibbonCommand } from "./run-ribbon-command";

/** The functions that the manifest names. */
const FUNCTIONS: Readonly<Record<string, RibbonCommand>> = {
  checkCascade: "check",
  buildTree: "tree",
  buildSkp: "skp",
};

/** Runs a command. Excel holds the button until it hears that the command is done, so it hears that in any case. */
async function answer(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    const { displayLanguage, document: workbook } = Office.context;
    await runRibbonCommand(
      command,
      excelCommandHost({
        run: runExcel,
        displayLanguage,
        address: workbook.url,
        // Pages served without https have none.
        locks: "locks" in navigator ? navigator.locks : undefined,
        thisYear: String(new Date().getFullYear()),
        tell: (sentence) => tellInWindow(sentence, location.href),
      }),
    );
  } finally {
    event.completed();
  }
}

if (isMessageWindow(location.href)) {
  void Office.onReady(() => {
    const language = pickLanguage(Office.context.displayLanguage);
    document.documentElement.lang = language;
    document.body.style.font = "14px/1.5 'Segoe UI', Arial, sans-serif";
    showMessage(document, messagesFor(language).commands.close);
  });
} else {
  for (const [name, command] of Object.entries(FUNCTIONS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(command, event));
}
