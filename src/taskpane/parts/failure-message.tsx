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
  const texts = useTexts();
  const { why, advice } = explainFailure(props.failure, texts);
  const retry = props.onRetry && <Button onClick={props.onRetry}>{texts.say("shell.tryAgain")}</Button>;
  return <Message intent="error" title={props.title} sentence={why} advice={advice} actions={retry} />;
}
