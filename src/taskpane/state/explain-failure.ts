import type { DeskFailure } from "../../app/desk/desk-failure";
import type { Explanation, Messages } from "../../messages/messages";

/** Why, and what to do about it, in the person's language. */
export function explainFailure(failure: DeskFailure, messages: Messages): Explanation {
  switch (failure.kind) {
    case "refused":
      return messages.refusal(failure.refusal);
    case "workbook":
      return messages.workbookError(failure.error, failure.detail, null);
    case "bug":
      return messages.commands.bug(failure.name);
  }
}
