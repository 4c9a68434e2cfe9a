import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../parts/texts";
import type { PaneActions } from "../state/pane-actions";
import type { Task } from "../state/pane-state";

const useStyles = makeStyles({
  task: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  // For those who hear the page.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  sheet: { overflowWrap: "anywhere" },
});

/** What is being done to the workbook, how far it has come, and a button that stops it. */
export function TaskProgress(props: {
  readonly task: Task;
  /** The step in view shows it already: then it is only said. */
  readonly isShownElsewhere: boolean;
  readonly actions: Pick<PaneActions, "stop">;
}): ReactNode {
  const { task, isShownElsewhere, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const progress = task.kind === "build" ? task.progress : null;
  const label = task.kind === "build" ? say(`shell.working.${task.part}`) : say(`shell.working.${task.kind}`);
  const stopping = task.kind === "build" && task.stopping;
  const status = stopping ? say("shell.stopping") : label;
  if (isShownElsewhere) {
    return (
      <div role="status" className={styles.heard}>
        {status}
      </div>
    );
  }
  return (
    <div className={styles.task}>
      <div className={styles.line}>
        <Text role="status">{status}</Text>
        {task.kind === "build" && (
          <Button size="small" disabled={task.stopping} onClick={() => void actions.stop()}>
            {say("shell.stop")}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} {...(progress && { value: progress.share, max: 1 })} />
      {progress && (
        <Text size={200} className={styles.sheet}>
          {say("shell.progress", { done: progress.done, total: progress.total, sheet: progress.sheet })}
        </Text>
      )}
    </div>
  );
}
