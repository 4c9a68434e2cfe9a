import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** In Excel the first time: what Jenjang does, and where to begin. */
export function FirstRun(props: {
  readonly onDismiss: () => void;
  readonly onReadActive: () => void;
  readonly onOpenSample: () => void;
}): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <Title3 as="h2" className={styles.title}>
        {say("read.first.title")}
      </Title3>
      <Text>{say("read.start.what")}</Text>
      <Text>{say("read.first.keeps")}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onReadActive}>
          {say("read.first.use")}
        </Button>
        <Button onClick={props.onOpenSample}>{say("read.start.sample")}</Button>
        <Button onClick={props.onDismiss}>{say("read.first.understood")}</Button>
      </div>
    </div>
  );
}
