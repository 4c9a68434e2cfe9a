import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { Message } from "../parts/message";
import { useTexts } from "../parts/texts";
import type { PaneActions } from "../state/pane-actions";
import type { FileState } from "../state/pane-state";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  name: { overflowWrap: "anywhere", flexGrow: 1, minWidth: 0 },
});

/** In a browser: the workbook on the desk, and the way to another one. What was not downloaded is asked about first. */
export function FileBar(props: {
  readonly file: FileState;
  /** Something is being done to the workbook: until it has ended no other takes its place. */
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "closeFile">;
}): ReactNode {
  const { file, isBusy, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const name = file.at === "none" ? "" : (file.name ?? "");
  const isUnsaved = file.at === "open" && file.unsaved;
  return (
    <>
      <div className={styles.bar}>
        <DocumentTableRegular aria-hidden />
        <Text className={styles.name}>{name}</Text>
        <Button size="small" disabled={isBusy} onClick={() => (isUnsaved ? setAsks(true) : actions.closeFile())}>
          {say("shell.otherFile")}
        </Button>
      </div>
      {asks && isUnsaved && (
        <Message
          intent="warning"
          title={say("shell.unsavedTitle")}
          sentence={say("shell.unsaved", { name })}
          actions={
            <>
              <Button onClick={() => setAsks(false)}>{say("shell.stay")}</Button>
              <Button disabled={isBusy} onClick={() => actions.closeFile()}>
                {say("shell.leaveAnyway")}
              </Button>
            </>
          }
        />
      )}
    </>
  );
}
