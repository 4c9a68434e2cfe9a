import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, TableSearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CheckView } from "../../../app/desk/views";
import { Empty } from "../../parts/empty";
import { FailureMessage } from "../../parts/failure-message";
import { StepPanel } from "../../parts/step-panel";
import { type Texts, useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { shown } from "../../state/loadable";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { CheckButtons } from "./check-buttons";
import { CoverageSection } from "./coverage-section";
import { FindingsSection } from "./findings-section";

const useStyles = makeStyles({
  parts: { containerType: "inline-size", minWidth: 0 },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXL,
    alignItems: "start",
    "@container (min-width: 780px)": { gridTemplateColumns: "minmax(0, 1fr) 300px" },
  },
});

/** Step 2: what is wrong in the table, where, what can be put right from here, and how complete it is. */
export function CheckStep(props: {
  readonly state: Pick<
    PaneState,
    "place" | "read" | "check" | "excerpt" | "findingFilter" | "marked" | "survey" | "task"
  >;
  readonly actions: Pick<
    PaneActions,
    "readAgain" | "showFinding" | "hideExcerpt" | "filterFindings" | "fix" | "mark" | "build" | "goToStep"
  >;
}): ReactNode {
  const { state, actions } = props;
  const texts = useTexts();
  const { say } = texts;
  const styles = useStyles();
  const view = shown(state.check);
  const isRead = shown(state.read)?.result.ok === true;
  const isLoading = state.check.at === "loading" || (state.read.at === "loading" && state.check.at !== "failed");
  return (
    <StepPanel title={say("check.title")} lead={view ? leadOf(view, texts) : ""}>
      {isLoading && <Waiting label={say("check.checking")} />}
      {state.check.at === "failed" && (
        <FailureMessage
          title={say("check.failed")}
          failure={state.check.failure}
          onRetry={() => void actions.readAgain()}
        />
      )}
      {state.check.at === "idle" && !isLoading && <NotChecked isRead={isRead} actions={actions} />}
      {view && (
        <>
          <CheckButtons
            state={state}
            hasFindings={view.findings.length > 0}
            isBusy={isLoading || state.task !== null}
            actions={actions}
          />
          <div className={styles.parts}>
            <div className={styles.columns}>
              {view.findings.length === 0 ? (
                <NothingFound view={view} />
              ) : (
                <FindingsSection view={view} state={state} isLoading={isLoading} actions={actions} />
              )}
              <CoverageSection view={view} />
            </div>
          </div>
        </>
      )}
    </StepPanel>
  );
}

function leadOf(view: CheckView, { say, messages }: Texts): string {
  const { nodes } = view.coverage.total;
  if (view.findings.length === 0) return say("check.clean", { nodes });
  const fixable = view.findings.filter(({ fix }) => fix !== null).length;
  return `${say("check.found", { counts: messages.counts(view.counts), nodes })} ${say("check.fixable", { count: fixable })}`;
}

function NotChecked(props: {
  readonly isRead: boolean;
  readonly actions: Pick<PaneActions, "goToStep" | "readAgain">;
}): ReactNode {
  const { isRead, actions } = props;
  const { say } = useTexts();
  return (
    <Empty
      icon={<TableSearchRegular />}
      title={say(isRead ? "check.notChecked" : "check.notRead")}
      {...(!isRead && { sentence: say("check.toReadWhy") })}
      actions={
        <Button appearance="primary" onClick={() => (isRead ? void actions.readAgain() : actions.goToStep("read"))}>
          {say(isRead ? "check.start" : "check.toRead")}
        </Button>
      }
    />
  );
}

function NothingFound({ view }: { readonly view: CheckView }): ReactNode {
  const { say } = useTexts();
  const { nodes } = view.coverage.total;
  return (
    <Empty
      icon={<CheckmarkCircleRegular />}
      title={say("check.nothingTitle")}
      sentence={
        view.year === null ? say("check.nothing", { nodes }) : say("check.nothingYear", { nodes, year: view.year })
      }
    />
  );
}
