import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  review: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks whether the fixes listed below are to be applied. Gets the focus when it comes. */
export function ReviewRow(props: {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { count, isBusy, onApply, onCancel } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.review}>
      <Text>{say("check.review", { count })}</Text>
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onApply}>
          {say("check.applyAll", { count })}
        </Button>
        <Button onClick={onCancel}>{say("check.cancelReview")}</Button>
      </div>
    </div>
  );
}
