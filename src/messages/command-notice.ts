import type { Notice } from "../core/report/plan-notice";
import type { WorkbookError } from "../workbook/workbook";
import {
  inOneLine,
  type CommandKey,
  type CommandResult,
  type Explanation,
  type Messages,
  type Refusal,
} from "./messages";

/** Why a command came to nothing. `bug` is a fault of the program itself. */
export type Failure =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "workbook"; readonly error: WorkbookError }
  | { readonly kind: "bug"; readonly error: unknown };

/** What a person is told of a command that came to nothing. */
export function failureNotice(command: CommandKey, failure: Failure, messages: Messages): Notice {
  const { failed, again } = messages.commands;
  const { why, advice } = explain(failure, messages);
  // What follows the first step is for those whom it has not helped.
  return { what: failed[command], why, advice: [...advice.slice(0, 1), again[command], ...advice.slice(1)] };
}

/** What a person is told when the sheets do not print as they should, or null when they do. */
export function printNotice({ command, notTaken }: CommandResult, messages: Messages): Notice | null {
  if (notTaken.sheets === 0) return null;
  return {
    what: messages.commands.printsOtherwise[command],
    ...messages.notTaken(notTaken.settings, notTaken.sheets),
  };
}

/** What a person is told of a fault of the program itself, wherever it came up. */
export function bugSentence(error: unknown, messages: Messages): string {
  return inOneLine(messages.commands.bug(nameOf(error)));
}

function explain(failure: Failure, messages: Messages): Explanation {
  switch (failure.kind) {
    case "refused":
      return messages.refusal(failure.refusal);
    case "workbook":
      return messages.workbookError(failure.error.kind, failure.error.detail, null);
    case "bug":
      return messages.commands.bug(nameOf(failure.error));
  }
}

/** The name of whatever was thrown; its text is for nobody but developers, and its stack is too. */
function nameOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return typeof error;
  return "name" in error && typeof error.name === "string" ? error.name : "Error";
}
