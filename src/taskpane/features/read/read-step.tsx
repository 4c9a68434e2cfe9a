import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  ArrowRightRegular,
  TableEditRegular,
  TableRegular,
  TextBulletListSquareSearchRegular,
} from "@fluentui/react-icons";
import { type ReactNode, useDeferredValue, useId, useRef } from "react";
import type { ReadView } from "../../../app/desk/views";
import { FailureMessage } from "../../parts/failure-message";
import { StepPanel } from "../../parts/step-panel";
import { type Texts, useTexts } from "../../parts/texts";
import { Waiting } from "../../parts/waiting";
import { shown } from "../../state/loadable";
import type { PaneActions } from "../../state/pane-actions";
import type { PaneState } from "../../state/pane-state";
import { ReadingExplanation } from "./reading-explanation";
import { ReadResult } from "./read-result";
import { RefusalMessage } from "./refusal-message";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 1: what was found in the sheet, how it was understood, and all that can be put right about that. */
export function ReadStep(props: {
  readonly state: Pick<PaneState, "place" | "read" | "explanation" | "task" | "survey">;
  readonly actions: Pick<
    PaneActions,
    "changeReading" | "readAgain" | "readActive" | "explain" | "closeExplanation" | "showCell" | "goToStep" | "build"
  >;
}): ReactNode {
  const { state, actions } = props;
  const texts = useTexts();
  const { say } = texts;
  const styles = useStyles();
  const view = shown(state.read);
  // A list of many columns is put on the page in small turns, while the pane goes on hearing what is pressed.
  const detailed = useDeferredValue(view);
  const isLoading = state.read.at === "loading";
  const isBusy = state.task !== null;
  const settings = state.survey?.made.find(({ kind }) => kind === "settings");
  const buttons = useRef<HTMLDivElement>(null);
  const id = useId();
  const isExplained = state.explanation.at !== "idle";
  const closeExplanation = (): void => {
    // What has the focus goes.
    buttons.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    actions.closeExplanation();
  };
  return (
    <StepPanel title={say("read.title")} lead={<span role="status">{leadOf(state.read, texts)}</span>}>
      {isLoading && !view && <Waiting label={say("read.reading")} />}
      {state.read.at === "failed" && (
        <FailureMessage
          title={say("read.failed")}
          failure={state.read.failure}
          onRetry={() => void actions.readAgain()}
        />
      )}
      {view && !view.result.ok && <RefusalMessage refusal={view.result.refusal} hasColumns={view.sheet !== null} />}
      <div ref={buttons} className={styles.buttons}>
        {view?.result.ok === true && (
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            onClick={() => actions.goToStep("check")}
          >
            {say("read.next")}
          </Button>
        )}
        {state.read.at !== "failed" && (view || !isLoading) && (
          // It keeps the focus while it works.
          <Button
            icon={isLoading ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwiseRegular />}
            disabled={isBusy}
            disabledFocusable={isLoading}
            onClick={() => void actions.readAgain()}
          >
            {say("read.again")}
          </Button>
        )}
        {view?.result.ok === true && (
          <Button
            icon={<TableEditRegular />}
            disabled={isBusy || isLoading}
            onClick={() => void actions.build("tables")}
          >
            {say("read.convert")}
          </Button>
        )}
        {state.place === "excel" && (view || !isLoading) && (
          <Button
            icon={<TableRegular />}
            disabled={isBusy}
            disabledFocusable={isLoading}
            onClick={() => void actions.readActive()}
          >
            {say("read.useActive")}
          </Button>
        )}
        {view?.result.ok === true && (
          <Button
            appearance="subtle"
            icon={<TextBulletListSquareSearchRegular />}
            aria-expanded={isExplained}
            aria-controls={id}
            onClick={() => (isExplained ? closeExplanation() : void actions.explain())}
          >
            {say("read.explain")}
          </Button>
        )}
      </div>
      <div id={id} hidden={!isExplained}>
        <ReadingExplanation
          explanation={state.explanation}
          onShow={state.place === "excel" ? (at) => void actions.showCell(at) : null}
          onRetry={() => void actions.explain()}
          onClose={closeExplanation}
        />
      </div>
      {detailed && !isEmpty(detailed) && (
        <ReadResult
          view={detailed}
          actions={actions}
          settingsSheet={settings?.name ?? say("read.settingsSheet")}
          isBusy={isBusy}
        />
      )}
    </StepPanel>
  );
}

/** Where the step stands, in a sentence. */
function leadOf(read: PaneState["read"], { say, messages }: Texts): string {
  const view = shown(read);
  if (read.at === "loading") return view ? say("read.reading") : "";
  if (!view || isEmpty(view)) return say("read.idle");
  const { result } = view;
  if (!result.ok) return view.sheet === null ? say("read.pickTable") : say("read.notRead");
  const { nodes, levels, layout, rows } = result.facts;
  return say("read.found", {
    nodes,
    levels: levels.filter(({ level }) => level > 0).length,
    layout: messages.layouts[layout],
    from: String(rows.from),
    to: String(rows.to),
  });
}

function isEmpty({ result }: ReadView): boolean {
  return !result.ok && result.refusal.reason === "empty-workbook";
}
