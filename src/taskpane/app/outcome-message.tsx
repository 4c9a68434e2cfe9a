import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { inOneLine } from "../../messages/messages";
import { Message } from "../parts/message";
import { type Texts, useTexts } from "../parts/texts";
import { explainFailure } from "../state/explain-failure";
import type { PaneActions } from "../state/pane-actions";
import type { Outcome, PaneState, Said } from "../state/pane-state";

interface Sentence {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly sentence: string;
  readonly advice?: readonly string[];
  /** The sheet that it speaks of. */
  readonly sheet?: string;
}

/** What came of the last thing that was done, until it is sent away. */
export function OutcomeMessage(props: {
  readonly said: Said;
  readonly place: PaneState["place"];
  readonly actions: Pick<PaneActions, "dismiss" | "goToSheet">;
}): ReactNode {
  const { said, place, actions } = props;
  const texts = useTexts();
  const { sheet, ...message } = sentenceOf(said.outcome, texts);
  const leads = sheet !== undefined && place === "excel";
  return (
    <Message
      {...message}
      actions={
        leads ? (
          <Button onClick={() => void actions.goToSheet(sheet)}>{texts.say("shell.goTo", { sheet })}</Button>
        ) : undefined
      }
      dismiss={
        <Button
          appearance="transparent"
          aria-label={texts.say("shell.dismiss")}
          icon={<DismissRegular />}
          onClick={() => actions.dismiss()}
        />
      }
    />
  );
}

function sentenceOf(outcome: Outcome, texts: Texts): Sentence {
  const { say, messages } = texts;
  switch (outcome.kind) {
    case "built": {
      const { report } = outcome;
      const intent = report.notTaken.sheets > 0 ? "warning" : "success";
      return { intent, sentence: messages.commands.done(report), sheet: report.shows };
    }
    case "fixed":
      return { intent: "success", sentence: say("shell.fixed", { count: outcome.count }) };
    case "marked":
      return { intent: "success", sentence: say("shell.marked", { count: outcome.cells }) };
    case "unmarked":
      return { intent: "success", sentence: say("shell.unmarked") };
    case "no-marks":
      return { intent: "info", sentence: say("shell.noMarks") };
    case "removed": {
      const { removed, kept } = outcome;
      const advice = kept.length > 0 ? [say("shell.keptEdited", { sheets: kept.join(", ") })] : [];
      return {
        intent: kept.length > 0 ? "warning" : "success",
        sentence: say("shell.removed", { count: removed }),
        advice,
      };
    }
    case "undone":
      return { intent: "success", sentence: messages.undone(outcome.sheets) };
    case "saved":
      return { intent: "success", sentence: say("shell.saved", { name: outcome.name }) };
    case "not-shown":
      return { intent: "warning", sentence: messages.commands.notShown(outcome.sheet) };
    case "busy":
      return { intent: "warning", sentence: say("shell.busy") };
    case "failed":
      return failed(outcome, texts);
  }
}

const COMMANDS = { findings: "check", tree: "tree", skp: "skp", tables: "convert" } as const;

function failed(outcome: Extract<Outcome, { kind: "failed" }>, texts: Texts): Sentence {
  const { say, messages } = texts;
  const { failure, during, part } = outcome;
  if (failure.kind === "workbook" && failure.error === "cancelled")
    return { intent: "info", sentence: say("shell.stopped") };
  const explanation = explainFailure(failure, texts);
  const title =
    during === "build" ? messages.commands.failed[COMMANDS[part ?? "findings"]] : say(`shell.failed.${during}`);
  return { intent: "error", title, sentence: inOneLine(explanation) };
}
