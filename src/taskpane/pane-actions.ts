import { attempt } from "../app/attempt";
import type { CommandReport, RibbonCommand } from "../app/command-report";
import { type CommandPlace, performCommand } from "../app/perform-command";
import { buildTexts } from "../messages/build-texts";
import { bugSentence, failureNotice } from "../messages/command-notice";
import { inOneLine, type Messages } from "../messages/messages";
import { WorkbookError } from "../workbook/workbook";
import type { PaneEvent } from "./pane-state";

/** What the pane can do with the workbook beside it. */
export interface PaneHost extends CommandPlace {
  /** Turns to a sheet. Throws `WorkbookError`. */
  show(sheet: string): Promise<void>;
  /** Keeps the report in the workbook. Throws `WorkbookError`. */
  remember(report: CommandReport): Promise<void>;
  /** Does the work, or gives `busy` when a command runs already. */
  alone<T>(work: () => Promise<T>, busy: T): Promise<T>;
}

/** What the buttons of the pane do. None of them throws: what goes wrong becomes an event, and so a sentence. */
export interface PaneActions {
  open(): Promise<void>;
  run(command: RibbonCommand): Promise<void>;
  goTo(sheet: string): Promise<void>;
}

/** The actions on this host; what comes of them goes to `dispatch`. */
export function paneActions(host: PaneHost, messages: Messages, dispatch: (event: PaneEvent) => void): PaneActions {
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "told", sentence: explain(error, messages) });
    }
  };
  return {
    open: () => guarded(async () => dispatch({ type: "opened", last: await host.recall() })),
    goTo: (sheet) =>
      guarded(async () => {
        const sentence = await turnTo(sheet, host, messages);
        if (sentence !== null) dispatch({ type: "told", sentence });
      }),
    run: (command) =>
      guarded(async () => {
        const busy: PaneEvent = { type: "told", sentence: messages.commands.stillRunning };
        dispatch({ type: "started", command });
        dispatch(await host.alone(() => perform(command, host, messages, dispatch), busy));
      }),
  };
}

async function perform(
  command: RibbonCommand,
  host: PaneHost,
  messages: Messages,
  dispatch: (event: PaneEvent) => void,
): Promise<PaneEvent> {
  const outcome = await performCommand(command, host, buildTexts(messages), {
    onProgress: (done, total, sheet) => dispatch({ type: "progressed", progress: { done, total, sheet } }),
  });
  // The pane itself says what came of it and leads to the sheet: what fails from here on takes nothing away.
  if (!outcome.ok) {
    await attempt(() => host.remember({ outcome: "failed", command, source: outcome.source, notice: null }));
    return { type: "failed", notice: failureNotice(command, outcome.failure, messages) };
  }
  await attempt(() => host.remember(outcome.report));
  await attempt(() => host.show(outcome.report.shows));
  return { type: "done", report: outcome.report };
}

/** Turns to a sheet, or says how the person gets there: Excel turns to no hidden one. Throws for any other fault. */
async function turnTo(sheet: string, host: PaneHost, messages: Messages): Promise<string | null> {
  try {
    await host.show(sheet);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "unsupported") return messages.commands.notShown(sheet);
    throw error;
  }
}

function explain(error: unknown, messages: Messages): string {
  if (!(error instanceof WorkbookError)) return bugSentence(error, messages);
  return inOneLine(messages.workbookError(error.kind, error.detail, null));
}
