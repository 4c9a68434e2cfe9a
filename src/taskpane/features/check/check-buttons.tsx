import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  ArrowRightRegular,
  EraserRegular,
  HighlightRegular,
  TableRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What can be done with the check as a whole. */
export function CheckButtons(props: {
  readonly state: Pick<PaneState, "place" | "marked" | "survey">;
  readonly hasFindings: boolean;
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, "readAgain" | "mark" | "build" | "goToStep">;
}): ReactNode {
  const { state, hasFindings, isBusy, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { marked, survey, place } = state;
  const canMark = survey?.can.marks === true;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => actions.goToStep("tree")}
        >
          {say("check.next")}
        </Button>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={isBusy} onClick={() => void actions.readAgain()}>
          {say("check.again")}
        </Button>
        {canMark && hasFindings && (
          <Button icon={<HighlightRegular />} disabledFocusable={isBusy} onClick={() => void actions.mark(true)}>
            {say("check.mark")}
          </Button>
        )}
        {/* Marks may stand there from another day: whether they do is not known until they are looked for. */}
        {canMark && (hasFindings || marked) && (
          <Button icon={<EraserRegular />} disabledFocusable={isBusy} onClick={() => void actions.mark(false)}>
            {say("check.unmark")}
          </Button>
        )}
        <Button icon={<TableRegular />} disabledFocusable={isBusy} onClick={() => void actions.build("findings")}>
          {say("check.build")}
        </Button>
      </div>
      {survey !== null && !canMark && hasFindings && (
        <Text size={200} className={styles.quiet}>
          {say(place === "excel" ? "check.noMarksExcel" : "check.noMarksFile")}
        </Text>
      )}
    </>
  );
}
