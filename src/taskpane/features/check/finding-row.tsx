import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../../app/desk/views";
import { describeWith } from "../../../messages/messages";
import { useTexts } from "../../parts/texts";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({
  finding: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    // Inside, for the list cuts off what stands out.
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-expanded="true"]': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  where: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  node: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  sentence: { overflowWrap: "anywhere" },
  fix: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
  },
  apply: { marginLeft: "auto" },
});

/** A finding: its sentence and place, and what would put it right. The row leads to the cell. */
export function FindingRow(props: {
  readonly finding: FindingView;
  readonly tabIndex: 0 | -1;
  readonly isBusy: boolean;
  /** Whether the rows around it are shown; null where Excel itself shows the cell. */
  readonly isOpen: boolean | null;
  readonly onShow: () => void;
  readonly onFix: () => void;
  /** The rows around it. */
  readonly children?: ReactNode;
}): ReactNode {
  const { finding, tabIndex, isBusy, isOpen, onShow, onFix, children } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  const node = [finding.code, finding.statement].filter((text) => text !== "").join(" · ");
  return (
    <div className={styles.finding}>
      <button
        data-stop
        type="button"
        className={styles.main}
        tabIndex={tabIndex}
        {...(isOpen !== null && { "aria-expanded": isOpen })}
        onClick={onShow}
      >
        <span className={styles.where}>
          <span className={styles.cell}>{finding.cell}</span>
          <span className={styles.node}>{node}</span>
        </span>
        <span className={styles.sentence}>{describeWith(messages.describeFinding, finding.finding)}</span>
      </button>
      {finding.fix && (
        <div className={styles.fix}>
          <FixPreview finding={finding} />
          <Button
            className={styles.apply}
            size="small"
            tabIndex={tabIndex}
            disabledFocusable={isBusy}
            aria-label={say("check.applyTo", { cell: finding.cell })}
            onClick={onFix}
          >
            {say("check.apply")}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}
