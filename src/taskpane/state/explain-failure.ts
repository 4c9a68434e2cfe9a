import type { DeskFailure } from "../../app/desk/desk-failure";
import type { Explanation } from "../../messages/messages";
import type { Texts } from "../parts/texts";

/** Why, and what to do about it, in the person's language. */
export function explainFailure(failure: DeskFailure, { messages, say }: Texts): Explanation {
  switch (failure.kind) {
    case "refused":
      return messages.refusal(failure.refusal);
    case "workbook":
      return messages.workbookError(failure.error, failure.detail, null);
    case "unconvertible":
      return { why: messages.cli.tableDiffers(failure.cell), advice: [] };
    case "offline":
      return { why: say("shell.offline"), advice: [say("shell.offlineAdvice")] };
    case "bug":
      return { why: say("shell.bug", { name: failure.name }), advice: [say("shell.bugAdvice")] };
  }
}
