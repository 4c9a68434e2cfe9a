import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Message } from "../parts/message";
import { useTexts } from "../parts/texts";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The pane has broken: what that means, a report to hand on, and the way back. */
export function CrashScreen(props: {
  readonly report: string;
  readonly onCopy: (report: string) => Promise<void>;
  readonly onReload: () => void;
}): ReactNode {
  const { report, onCopy, onReload } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  // Where copying is not allowed the report can still be selected by hand.
  const copy = () =>
    onCopy(report).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <main className={styles.screen}>
      <Message intent="error" title={say("shell.crashTitle")} sentence={say("shell.crash")} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void copy()}>
          {say("shell.crashCopy")}
        </Button>
        <Button onClick={onReload}>{say("shell.crashReload")}</Button>
      </div>
      {isCopied && <Message key="copied" intent="success" sentence={say("shell.crashCopied")} />}
      <Field label={say("shell.crashReport")}>
        <Textarea readOnly value={report} rows={8} />
      </Field>
    </main>
  );
}
