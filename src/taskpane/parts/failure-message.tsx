import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DeskFailure } from "../../app/desk/desk-failure";
import { explainFailure } from "../state/explain-failure";
import { Message } from "./message";
import { useTexts } from "./texts";

/** Why something could not be done, what now, and a button to try again. */
export function FailureMessage(props: {
  /** What did not happen. */
  readonly title: string;
  readonly failure: DeskFailure;
  readonly onRetry?: () => void;
}): ReactNode {
  const { messages, say } = useTexts();
  const { why, advice } = explainFailure(props.failure, messages);
  const retry = props.onRetry && <Button onClick={props.onRetry}>{say("shell.tryAgain")}</Button>;
  return <Message intent="error" title={props.title} sentence={why} advice={advice} actions={retry} />;
}
