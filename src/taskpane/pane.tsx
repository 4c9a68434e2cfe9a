import {
  AriaLiveAnnouncer,
  Button,
  Card,
  CardHeader,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RibbonCommand } from "../app/command-report";
import { inOneLine, type Messages } from "../messages/messages";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";

const COMMANDS: readonly RibbonCommand[] = ["check", "tree", "skp"];

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  commands: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // In a narrow pane a sentence takes several lines.
  sentence: { whiteSpace: "normal" },
});

/** The pane: what it is for, the three commands, and what came of the last one. */
export function Pane(props: {
  readonly state: PaneState;
  readonly messages: Messages;
  readonly actions: Pick<PaneActions, "run" | "goTo">;
}): ReactNode {
  const { state, messages, actions } = props;
  const styles = useStyles();
  return (
    <AriaLiveAnnouncer>
      <main className={styles.pane}>
        <Title3 as="h1">{messages.pane.title}</Title3>
        <Text>{messages.pane.intro}</Text>
        <div className={styles.commands}>
          {COMMANDS.map((command) => (
            <Card key={command} size="small">
              <CardHeader
                header={
                  <Button
                    appearance={command === "check" ? "primary" : "secondary"}
                    disabled={state.at === "working"}
                    onClick={() => void actions.run(command)}
                  >
                    {messages.commands.names[command]}
                  </Button>
                }
                description={<Text size={200}>{messages.pane.hints[command]}</Text>}
              />
            </Card>
          ))}
        </div>
        <Outcome state={state} messages={messages} onGoTo={(sheet) => void actions.goTo(sheet)} />
      </main>
    </AriaLiveAnnouncer>
  );
}

/** What is going on, or what came of it. */
function Outcome(props: {
  readonly state: PaneState;
  readonly messages: Messages;
  readonly onGoTo: (sheet: string) => void;
}): ReactNode {
  const { state, messages, onGoTo } = props;
  switch (state.at) {
    case "start": {
      const { last } = state;
      if (last === null) return null;
      if (last.outcome === "failed") {
        const sentence = messages.pane.lastFailed(last.command, last.notice);
        return <Said intent="warning" sentence={sentence} sheet={last.notice} {...{ messages, onGoTo }} />;
      }
      const sentence = `${messages.pane.last} ${messages.commands.done(last)}`;
      return <Said intent="info" sentence={sentence} sheet={last.shows} {...{ messages, onGoTo }} />;
    }
    case "working":
      return <Working state={state} messages={messages} />;
    case "done": {
      const { report } = state;
      const intent = report.notTaken.sheets > 0 ? "warning" : "success";
      const sentence = messages.commands.done(report);
      return <Said sentence={sentence} sheet={report.shows} {...{ intent, messages, onGoTo }} />;
    }
    case "failed": {
      const { what, why, advice } = state.notice;
      const sentence = inOneLine({ why, advice });
      return <Said intent="error" title={what} sentence={sentence} sheet={null} {...{ messages, onGoTo }} />;
    }
    case "told":
      return <Said intent="warning" sentence={state.sentence} sheet={null} {...{ messages, onGoTo }} />;
  }
}

function Working(props: {
  readonly state: Extract<PaneState, { at: "working" }>;
  readonly messages: Messages;
}): ReactNode {
  const { command, progress } = props.state;
  const { pane } = props.messages;
  return (
    <div role="status">
      <Text block>{pane.running[command]}</Text>
      <ProgressBar
        aria-label={pane.running[command]}
        {...(progress && { value: progress.done, max: progress.total })}
      />
      {progress && (
        <Text block size={200}>
          {pane.writing(progress.done, progress.total, progress.sheet)}
        </Text>
      )}
    </div>
  );
}

/** A sentence that is read aloud when it comes, with a button to the sheet it speaks of. */
function Said(props: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly sentence: string;
  readonly sheet: string | null;
  readonly messages: Messages;
  readonly onGoTo: (sheet: string) => void;
}): ReactNode {
  const { intent, title, sentence, sheet, messages, onGoTo } = props;
  const styles = useStyles();
  // A bar of its own for each sentence: one whose text changes is not read again.
  return (
    <MessageBar key={`${title ?? ""}${sentence}`} intent={intent} layout="multiline">
      <MessageBarBody className={styles.sentence}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {sentence}
      </MessageBarBody>
      {sheet !== null && (
        <MessageBarActions>
          <Button onClick={() => onGoTo(sheet)}>{messages.pane.goTo(sheet)}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
