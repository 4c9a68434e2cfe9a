import { Link, makeStaticStyles, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { MadeList } from "../features/made/made-list";
import { FirstRun } from "../features/start/first-run";
import { StartScreen } from "../features/start/start-screen";
import { useTexts } from "../parts/texts";
import { shown } from "../state/loadable";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import type { PaneStore } from "../state/pane-store";
import { FileBar } from "./file-bar";
import { OutcomeMessage } from "./outcome-message";
import { StepBar } from "./step-bar";
import { StepContent } from "./step-content";
import { stepStatus } from "./step-status";
import { TaskProgress } from "./task-progress";

/** From this width on what was made stands beside the step. */
const WIDE = "@media (min-width: 1000px)";

/** What gets the focus, or is scrolled to, comes out from under the bar of steps. */
const useRoomForSteps = makeStaticStyles({ html: { scrollPaddingTop: "72px" } });

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "1600px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    // What is picked in a list is read whole, over several lines in a narrow pane; where a browser keeps it on one, it ends in an ellipsis.
    "& input": { textOverflow: "ellipsis" },
    "& select": {
      height: "auto",
      minHeight: "32px",
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
      whiteSpace: "normal",
      textOverflow: "ellipsis",
    },
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  language: { flexShrink: 0, minHeight: "24px" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXL,
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) 320px", gap: tokens.spacingHorizontalXXL },
  },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  start: { outlineStyle: "none" },
  foot: { marginTop: "auto", color: tokens.colorNeutralForeground3 },
});

/** The whole pane: the steps, the one in view, what is going on, and what was made. */
export function App(props: {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly onLanguage: () => void;
  /** What the pane itself has to say, whatever is in view. */
  readonly notice: ReactNode;
  /** Whether the person has been welcomed before, and what keeps that. */
  readonly isWelcomed: boolean;
  readonly onWelcomed: () => void;
}): ReactNode {
  const { store, actions, onLanguage, onWelcomed } = props;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const texts = useTexts();
  const { say } = texts;
  const styles = useStyles();
  useRoomForSteps();
  const hasWorkbook = state.file.at === "open" || (state.file.at === "opening" && shown(state.read) !== null);
  const [isWelcomed, setWelcomed] = useState(props.isWelcomed);
  const welcome = (): void => {
    setWelcomed(true);
    onWelcomed();
  };
  useFocusOnChange(hasWorkbook, hasWorkbook ? `step-${state.step}` : "start");
  const isUnsaved =
    state.file.at === "open" && (state.file.unsaved || (state.place === "browser" && state.task !== null));
  useEffect(() => {
    if (!isUnsaved) return undefined;
    // The browser then asks whether the page may go, with what was made on it or is being made.
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", keep);
    return () => window.removeEventListener("beforeunload", keep);
  }, [isUnsaved]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Title3 as="h1" className={styles.title}>
          {say("shell.title")}
        </Title3>
        <Link
          as="button"
          className={styles.language}
          lang={texts.messages.language === "id" ? "en" : "id"}
          onClick={onLanguage}
        >
          {say("shell.otherLanguage")}
        </Link>
      </header>
      {props.notice}
      {hasWorkbook ? (
        <div className={styles.columns}>
          <main className={styles.main}>
            {state.place === "browser" && <FileBar file={state.file} isBusy={state.task !== null} actions={actions} />}
            {state.place === "excel" && !isWelcomed && (
              <FirstRun
                onDismiss={welcome}
                onReadActive={() => {
                  welcome();
                  void actions.readActive();
                }}
                onOpenSample={() => void actions.openSample()}
              />
            )}
            <StepBar step={state.step} status={stepStatus(state, texts)} onStep={actions.goToStep} />
            {state.task && <TaskProgress task={state.task} isShownElsewhere={isShownInStep(state)} actions={actions} />}
            {state.said && (
              <OutcomeMessage key={state.said.id} said={state.said} place={state.place} actions={actions} />
            )}
            <div id="step-panel" role="tabpanel" aria-labelledby={`step-${state.step}`}>
              <StepContent state={state} actions={actions} />
            </div>
          </main>
          <aside aria-label={say("made.title")}>
            <MadeList state={state} actions={actions} />
          </aside>
        </div>
      ) : (
        <main id="start" tabIndex={-1} className={styles.start}>
          <StartScreen file={state.file} actions={actions} />
        </main>
      )}
      <footer className={styles.foot}>
        <Text size={200}>{say("shell.local")}</Text>
      </footer>
    </div>
  );
}

/** Sends the focus to the element of this id when another view has come and taken what had the focus away. */
function useFocusOnChange(view: boolean, id: string): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [view, id]);
}

/** The SKP step has its own progress, by person. */
function isShownInStep({ step, task }: PaneState): boolean {
  return step === "skp" && task?.kind === "build" && task.part === "skp";
}
