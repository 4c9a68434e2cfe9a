import { attempt } from "../app/attempt";
import type { CommandReport, DoneReport, RibbonCommand } from "../app/command-report";
import { type CommandOutcome, type CommandPlace, performCommand } from "../app/perform-command";
import { writeNotice } from "../app/write-notice";
import { buildTexts } from "../messages/build-texts";
import { bugSentence, failureNotice, printNotice } from "../messages/command-notice";
import { inOneLine, type Language, type Messages } from "../messages/messages";
import { messagesFor } from "../messages/messages-for";

/** Where a ribbon command runs and speaks: Excel, without a page of ours on the screen. */
export interface CommandHost extends CommandPlace {
  readonly language: Language;
  /** Turns to a sheet. Throws `WorkbookError`. */
  show(sheet: string): Promise<void>;
  /** Keeps the report in the workbook, for the pane. Throws `WorkbookError`. */
  remember(report: CommandReport): Promise<void>;
  /** Says a sentence outside of the workbook: the last resort. Throws `WorkbookError` when that cannot be. */
  tell(sentence: string): Promise<void>;
  /** Does the work, or gives `busy` when a command runs already. */
  alone<T>(work: () => Promise<T>, busy: T): Promise<T>;
}

/**
 * Runs one command from its press to the sheet that shows what came of it: the command's own, or the notice that says why there is
 * none. What can be shown on no sheet is told, so that no press ends in silence.
 */
export async function runRibbonCommand(command: RibbonCommand, host: CommandHost): Promise<void> {
  const messages = messagesFor(host.language);
  const unsaid = await host.alone(() => carryOut(command, host, messages), messages.commands.stillRunning);
  // Where not even a window opens, the pane still tells what is remembered of a command that failed.
  if (unsaid !== "") await attempt(() => host.tell(unsaid));
}

/** What could not be shown on a sheet, empty when all was. */
async function carryOut(command: RibbonCommand, host: CommandHost, messages: Messages): Promise<string> {
  try {
    const outcome = await performCommand(command, host, buildTexts(messages));
    if (outcome.ok) return await showDone(outcome.report, host, messages);
    return await showFailed(command, outcome, host, messages);
  } catch (error) {
    return bugSentence(error, messages);
  }
}

async function showDone(report: DoneReport, host: CommandHost, messages: Messages): Promise<string> {
  const unsaid: string[] = [];
  const notice = printNotice(report, messages);
  if (notice && (await attempt(() => writeNotice(host.workbook, notice, messages.notice))) === null)
    unsaid.push(inOneLine(notice));
  // The pane would only repeat what the sheet shows: without the report nothing is lost.
  await attempt(() => host.remember(report));
  if (!(await shows(report.shows, host))) unsaid.push(messages.commands.notShown(report.shows));
  return unsaid.join(" ");
}

async function showFailed(
  command: RibbonCommand,
  { failure, source }: Extract<CommandOutcome, { ok: false }>,
  host: CommandHost,
  messages: Messages,
): Promise<string> {
  const notice = failureNotice(command, failure, messages);
  const sheet = await attempt(() => writeNotice(host.workbook, notice, messages.notice));
  await attempt(() => host.remember({ outcome: "failed", command, source, notice: sheet }));
  return sheet !== null && (await shows(sheet, host)) ? "" : inOneLine(notice);
}

async function shows(sheet: string, host: CommandHost): Promise<boolean> {
  const shown = await attempt(async () => {
    await host.show(sheet);
    return true;
  });
  return shown ?? false;
}
