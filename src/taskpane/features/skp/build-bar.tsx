import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import type { Task } from "../../state/pane-state";

const useStyles = makeStyles({
  // Always at hand below a long list.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  build: { "@media (min-width: 600px)": { alignSelf: "flex-start" } },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  sheet: { overflowWrap: "anywhere" },
});

/** The button that makes the sheets; while they are made, how far that is and the button that stops it. */
export function BuildBar(props: {
  readonly task: Task | null;
  /** How many people get a sheet now. */
  readonly count: number;
  /** Sheets of others that stay. */
  readonly others: boolean;
  readonly actions: Pick<PaneActions, "build" | "stop">;
}): ReactNode {
  const { task, count, others, actions } = props;
  const { say } = useTexts();
  const styles = useStyles();
  if (task?.kind === "build" && task.part === "skp") {
    return (
      <div className={styles.bar}>
        <BuildProgress task={task} count={count} onStop={() => void actions.stop()} />
      </div>
    );
  }
  const why = task !== null ? say("skp.buildBusy") : count === 0 ? say("skp.buildNobody") : null;
  const note = why ?? (others ? say("skp.othersStay") : null);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.build}
        appearance="primary"
        // It stays in the order of the Tab key, so that whoever comes to it hears why it does nothing.
        disabledFocusable={why !== null}
        {...(note !== null && { "aria-describedby": "skp-build-note" })}
        onClick={() => void actions.build("skp")}
      >
        {say("skp.build", { count })}
      </Button>
      {note !== null && (
        <Text id="skp-build-note" size={200} className={styles.quiet}>
          {note}
        </Text>
      )}
    </div>
  );
}

function BuildProgress(props: {
  readonly task: Extract<Task, { kind: "build" }>;
  readonly count: number;
  readonly onStop: () => void;
}): ReactNode {
  const { task, count, onStop } = props;
  const { progress, stopping } = task;
  const { say } = useTexts();
  const styles = useStyles();
  const label = stopping ? say("skp.stopping") : say("skp.building");
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold">{label}</Text>
        <Button disabled={stopping} onClick={onStop}>
          {say("skp.stop")}
        </Button>
      </div>
      <ProgressBar aria-label={label} {...(progress && { value: progress.share, max: 1 })} />
      {progress && (
        <Text size={200} className={styles.sheet}>
          {describe(progress)}
        </Text>
      )}
    </>
  );

  /** Sheets that are no SKP come before them. */
  function describe({ done, total, sheet }: NonNullable<typeof progress>): string {
    const at = Math.min(done + 1 - (total - count), count);
    return at > 0 ? say("skp.writing", { done: at, total: count, sheet }) : say("skp.writingOther", { sheet });
  }
}
