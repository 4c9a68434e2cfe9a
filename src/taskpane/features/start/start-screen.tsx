import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { FailureMessage } from "../../parts/failure-message";
import { useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import type { PaneActions } from "../../state/pane-actions";
import type { FileState } from "../../state/pane-state";
import { DropZone } from "./drop-zone";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    width: "100%",
    maxWidth: "640px",
    margin: "0 auto",
  },
  intro: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** In a browser before there is a workbook: what Jenjang does, and the two ways to begin. */
export function StartScreen(props: {
  readonly file: FileState;
  readonly actions: Pick<PaneActions, "openFile" | "openSample">;
}): ReactNode {
  const { file, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const isOpening = file.at === "opening";
  return (
    <div className={styles.screen}>
      <div className={styles.intro}>
        <Title3 as="h2" className={styles.title}>
          {say("read.start.title")}
        </Title3>
        <Text>{say("read.start.what")}</Text>
        <Text>{say("read.start.private")}</Text>
      </div>
      {file.at === "failed" && (
        <FailureMessage title={say("read.start.failed", { name: file.name })} failure={file.failure} />
      )}
      {isOpening && <Waiting label={say("read.start.opening", { name: file.name })} />}
      <DropZone disabled={isOpening} onFile={(chosen) => void actions.openFile(chosen)} />
      <div className={styles.sample}>
        <Button icon={<DocumentTableRegular />} disabled={isOpening} onClick={() => void actions.openSample()}>
          {say("read.start.sample")}
        </Button>
        <Text size={200}>{say("read.start.sampleWhat")}</Text>
      </div>
    </div>
  );
}
