import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useTexts } from "../parts/texts";
import { STEPS, type Step } from "../state/pane-state";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    gap: tokens.spacingHorizontalXS,
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    minHeight: "52px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    whiteSpace: "nowrap",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The four steps, always in view; each says where it stands. Arrow keys go from one to the next, as between tabs. */
export function StepBar(props: {
  readonly step: Step;
  /** A few words on each step; empty while there is nothing to say. */
  readonly status: Readonly<Record<Step, string>>;
  readonly onStep: (step: Step) => void;
}): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  const tabs = useRef(new Map<Step, HTMLButtonElement>());
  const move = (event: KeyboardEvent): void => {
    const place = placeAfter(event.key, STEPS.indexOf(props.step));
    const next = place === null ? undefined : STEPS[place];
    if (next === undefined) return;
    event.preventDefault();
    props.onStep(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div role="tablist" aria-label={say("shell.steps")} className={styles.bar} onKeyDown={move}>
      {STEPS.map((step, index) => (
        <button
          key={step}
          type="button"
          role="tab"
          id={`step-${step}`}
          aria-controls="step-panel"
          aria-selected={step === props.step}
          tabIndex={step === props.step ? 0 : -1}
          ref={(element) => {
            if (element) tabs.current.set(step, element);
          }}
          className={mergeClasses(styles.step, step === props.step && styles.current)}
          onClick={() => props.onStep(step)}
        >
          <span>
            {index + 1} {say(`shell.step.${step}`)}
          </span>
          <span className={styles.status}>{props.status[step] || "–"}</span>
        </button>
      ))}
    </div>
  );
}

function placeAfter(key: string, place: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % STEPS.length;
    case "ArrowLeft":
      return (place + STEPS.length - 1) % STEPS.length;
    case "Home":
      return 0;
    case "End":
      return STEPS.length - 1;
    default:
      return null;
  }
}
