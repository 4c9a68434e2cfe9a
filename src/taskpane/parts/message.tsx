import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // In a narrow pane a sentence takes several lines.
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  // Above the sentence, not run together with it.
  title: { display: "block" },
});

/**
 * A sentence that is read aloud when it comes. Give it a `key` of its own for each message: one whose text changes is not read again.
 * `advice` is a list of steps to take.
 */
export function Message(props: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly sentence: string;
  readonly advice?: readonly string[];
  readonly actions?: ReactNode;
  /** The button that sends the message away, beside the others. */
  readonly dismiss?: ReactNode;
}): ReactNode {
  const { intent, title, sentence, advice = [], actions, dismiss } = props;
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {[sentence, ...advice].join(" ")}
      </MessageBarBody>
      {(actions !== undefined || dismiss !== undefined) && (
        <MessageBarActions containerAction={dismiss as never}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}
